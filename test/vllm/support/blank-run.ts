/** The most tokens in a row that are nothing but whitespace, those inside strings apart. */
export function longestBlankRun(tokens: readonly string[]): number {
  let longest = 0;
  let run = 0;
  let isInString = false;
  for (const token of tokens) {
    run = !isInString && token.trim() === "" ? run + 1 : 0;
    longest = Math.max(longest, run);
    for (const quote of token.replaceAll(/\\./g, "")) if (quote === '"') isInString = !isInString;
  }
  return longest;
}
