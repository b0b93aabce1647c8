import type { AmountGroup } from "./group-amounts.ts";
import { matchAt } from "./match-at.ts";
import { afterFiller } from "./pay-period.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";

/** Which end of a range a single amount is. */
export type StatedEnd = "least" | "most" | "both";

// Between the word and the amount there may stand "ca.", "a minimum of", or what the amount is: "maximum salary: ".
const gap = `(?: {0,2}${phrasePattern(allWords("gross", "upTo", "from"))}){0,2}(?: ${phrasePattern(allWords("pay"))}(?: is| of)?)? {0,2}[:(]? {0,2}$`;
const leastBefore = new RegExp(`${phrasePattern(allWords("from"))}${gap}`, "u");
const mostBefore = new RegExp(`${phrasePattern(allWords("upTo"))}${gap}`, "u");
const leastAfter = new RegExp(`[ ,(]{0,2}${phrasePattern(allWords("fromAfter").filter((word) => word !== "+"))}`, "uy");
const mostAfter = new RegExp(`[ ,(]{0,2}${phrasePattern(allWords("upToAfter"))}`, "uy");
/** "25万円〜" ends its line: the upper end is open. */
const openDash = / ?-[ )]{0,2}(?=\n|$|[(、。])/y;

/** Whether a single amount is the least ("from", "ab", "以上"), the most ("up to", "bis zu", "以下") or the only figure. */
export function statedEnd(folded: string, group: AmountGroup): StatedEnd {
  if (group.low.isOpen) return "least";
  const before = folded.slice(Math.max(0, group.start - 40), group.start);
  for (const at of new Set([group.end, group.low.end, afterFiller(folded, group.low.end)])) {
    if (matchAt(leastAfter, folded, at) !== null || matchAt(openDash, folded, at) !== null) return "least";
    if (matchAt(mostAfter, folded, at) !== null) return "most";
  }
  // The longer phrase is meant: "not less than", "no more than".
  const [least, most] = [before.search(leastBefore), before.search(mostBefore)];
  if (most >= 0 && (least < 0 || most <= least)) return "most";
  return least >= 0 ? "least" : "both";
}
