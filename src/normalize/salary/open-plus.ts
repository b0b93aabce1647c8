import { afterFiller, periodAfter } from "./pay-period.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";

/** What a plus sign may add: then it is no part of the amount before it. */
const extra = new RegExp(`^ ?(?:${phrasePattern(allWords("bonus", "equity", "allowance", "perDiem"))})`, "u");
const target = new RegExp(`^ ?(?:${phrasePattern(allWords("onTarget"))})`, "u");
const closes = /^ ?(?:$|[\n,;.)|/*\]:!?·•、。，-])/;
const lookAhead = 40;

/**
 * Where an amount ends with the plus sign that leaves its upper end open: "£30k+", "$25+ per hour". Null where no plus stands
 * behind it, or one that adds something: "£45,000 + 10% bonus".
 * @param at - Where the number ends, with its scale and its currency.
 */
export function openPlus(folded: string, at: number): number | null {
  if (folded.charAt(at) === " ") return /^ \+ ?(?:$|[\n)])/.test(folded.slice(at, at + 4)) ? at + 2 : null;
  if (folded.charAt(at) !== "+") return null;
  const behind = folded.slice(at + 1, at + 1 + lookAhead);
  if (closes.test(behind) || target.test(behind)) return at + 1;
  const period = periodAfter(folded, at + 1);
  const filled = afterFiller(folded, at + 1);
  if (period === null) return filled > at + 1 ? at + 1 : null;
  return period !== "other" && extra.test(folded.slice(period.end, period.end + lookAhead)) ? null : at + 1;
}
