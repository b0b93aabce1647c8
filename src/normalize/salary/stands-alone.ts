import type { FoldedText } from "./fold-text.ts";
import type { AmountGroup } from "./group-amounts.ts";
import { afterFiller } from "./pay-period.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";

const lookBack = 30;
const opens = new RegExp(`(?:^|[\\n|•·])[ \\t*-]{0,4}(?:${phrasePattern(allWords("from", "upTo", "gross"))} ?){0,2}$`, "u");
// A bar before a number parts a facet of a search from its count: "$30000 - $49999 | (5000)".
const closes = /^[ \t*)+]{0,4}(?:$|[\n•·]|\|(?! ?\(?\d))/;

/** Whether amounts stand alone on their line, or between bars and dots: the line of facts under a title. */
export function standsAlone({ folded }: FoldedText, group: AmountGroup): boolean {
  const from = Math.max(0, group.start - lookBack);
  // Without a line break in reach the beginning of the stretch is no beginning of a line.
  const before = (from === 0 ? "" : "x") + folded.slice(from, group.start);
  const end = afterFiller(folded, group.end);
  return opens.test(before) && closes.test(folded.slice(end, end + 8));
}
