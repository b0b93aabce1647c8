import { type DateRole, findRoles } from "./dated-phrases.ts";

/** How far in front of a day its label is looked for, and how near behind the label the day has to stand. */
const REACH = 90;
const GAP = 28;
const longestLabel = 40;

/** What stands in front of a day: on its line, or on the line above when the day begins its own. */
function before(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  const line = near.lastIndexOf("\n");
  if (line === -1 || /[\p{L}\p{N}]/u.test(near.slice(line + 1))) return near.slice(line + 1);
  const above = near.slice(0, line).trimEnd();
  const label = above.slice(above.lastIndexOf("\n") + 1);
  return label.length > longestLabel ? "" : `${label} `;
}

/**
 * What the words right in front of a day say of it ("Start date: 1 May", "Closes on 5 April"), in the words of all languages; null when
 * they say nothing. `isData`: names of the page's data count as words ("validThrough").
 */
export function dayRole(text: string, { start, isData }: { readonly start: number; readonly isData: boolean }): DateRole | null {
  const written = before(text, start);
  const words = isData ? written.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll("_", " ") : written;
  const last = findRoles(null)(words).at(-1);
  if (last === undefined) return null;
  const gap = words.slice(last.end);
  return gap.length <= GAP && !/[\d.;!?]/.test(gap.replace(/^\./, "")) ? last.value : null;
}
