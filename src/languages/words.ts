/** Splits a table of phrases: entries stand between bars, whitespace around them does not count. */
export function words(table: string): readonly string[] {
  return table
    .split("|")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry !== "");
}
