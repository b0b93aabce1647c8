import type { FoldedText } from "./fold-text.ts";
import { afterFiller, type FoundPeriod, periodAfter } from "./pay-period.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";
import type { Amount } from "./scan-amounts.ts";

/** One amount, or the two ends of a range, with the period that follows. */
export interface AmountGroup {
  readonly low: Amount;
  /** Null for a single amount. */
  readonly high: Amount | null;
  readonly period: FoundPeriod | null;
  /** Whether it is paid in a period that schema.org does not have, such as every two weeks. */
  readonly hasOtherPeriod: boolean;
  readonly start: number;
  readonly end: number;
}

/** A pay range is hardly wider; "1 - $106,595" is a step and an amount. */
const widestRatio = 25;

const joining = phrasePattern([...allWords("to"), "-"]);
const level = "(?:[^.;:\\n$€£]{0,40}?(?:step|level|grade|point|band|échelon|stufe|trinn) ?\\d{1,2})?[ ,:-]{0,4}";
const rangeGap = new RegExp(
  `^[ )*]{0,3}${joining}(?: ?(?:${joining}|${phrasePattern(allWords("upTo", "from", "gross"))})){0,2} ?${level}$`,
  "u",
);
const longestLabel = 40;
/** "min: 55000, salary max: 70000". */
const maximumGap = new RegExp(
  `^[ ,;|/]{0,3}(?:${phrasePattern(allWords("pay"))} ?)?${phrasePattern(allWords("upTo"))}(?: ${phrasePattern(allWords("pay"))})?[ :]{0,2}$`,
  "u",
);
const minimumBefore = new RegExp(`${phrasePattern(allWords("from"))}(?: ${phrasePattern(allWords("pay"))})?[ :]{0,2}$`, "u");
const andGap = new RegExp(`^ ?${phrasePattern(allWords("and"))} ?$`, "u");
const betweenBefore = new RegExp(`${phrasePattern(allWords("between"))}[ :]{0,2}$`, "u");

/** A range may run over lines and through marks of emphasis, but a dash that opens a line is the mark of the next entry of a list. */
function joinLines(gap: string): string {
  return /\n[ \t]*-[ \t]*$/.test(gap) ? "\n" : gap.replace(/[*_]+/g, "").replace(/\s+/g, " ");
}

function agree(low: Amount, high: Amount): boolean {
  if (low.sign === null || high.sign === null) return true;
  if ("code" in low.sign && "code" in high.sign) return low.sign.code === high.sign.code;
  return true;
}

/** "100-120k" and "£45-50,000": the lower end leaves out what the upper one says. */
function shareScale(low: Amount, high: Amount): { readonly low: Amount; readonly high: Amount } {
  const scaled = (amount: Amount, scale: number) => ({ ...amount, value: amount.value * scale, scale });
  if (low.scale === 1 && high.scale > 1 && low.value * high.scale <= high.value) return { low: scaled(low, high.scale), high };
  if (low.scale > 1 && high.scale === 1 && high.value * low.scale >= low.value && high.value < 1000)
    return { low, high: scaled(high, low.scale) };
  const written = low.value * 1000;
  const thousands = low.scale === 1 && low.value < 1000 && high.value >= 10_000 && written <= high.value && written * 5 >= high.value;
  return thousands ? { low: scaled(low, 1000), high } : { low, high };
}

/** "$134,362 to $166, 935": a space that slipped into the upper end. */
function mendHigh(folded: string, { low, high }: { low: Amount; high: Amount }): Amount {
  if (high.value >= low.value || high.scale > 1) return high;
  const rest = /^, (\d{3})(?!\d)/.exec(folded.slice(high.number.end, high.number.end + 6));
  const value = high.value * 1000 + Number(rest?.[1]);
  if (rest === null || value < low.value) return high;
  const end = high.number.end + rest[0].length;
  return { ...high, value, end, number: { start: high.number.start, end } };
}

function isTableRange(texts: FoldedText, { amounts, index }: { amounts: readonly Amount[]; index: number }): boolean {
  const cell = (one: Amount | undefined, other: Amount | undefined) =>
    one !== undefined && other !== undefined && /^ ?\| ?$/.test(texts.folded.slice(one.end, other.start));
  const [before, low, high, after] = [amounts[index - 1], amounts[index], amounts[index + 1], amounts[index + 2]];
  return low?.sign != null && high?.sign != null && cell(low, high) && !cell(before, low) && !cell(high, after);
}

/** "45/55 k€": only the upper end is written out. */
function isSlashRange(folded: string, { low, high }: { low: Amount; high: Amount }): boolean {
  return folded.slice(low.end, high.start) === "/" && low.sign === null && low.scale === 1 && high.scale > 1 && low.value < 1000;
}

/** The range that starts with the amount at this index, or null. */
function readRange(texts: FoldedText, { amounts, index }: { amounts: readonly Amount[]; index: number }): AmountGroup | null {
  const { folded } = texts;
  const [first, second] = [amounts[index], amounts[index + 1]];
  if (first === undefined || second === undefined || second.start - first.end > 70 || !agree(first, second)) return null;
  const period = periodAfter(folded, first.end);
  const own = period === "other" ? null : period;
  const starts = [first.end, afterFiller(folded, first.end), ...(own === null ? [] : [own.end])];
  const joined =
    starts.some((start) => rangeGap.test(joinLines(folded.slice(start, second.start)))) ||
    (betweenBefore.test(folded.slice(Math.max(0, first.start - 20), first.start)) &&
      starts.some((start) => andGap.test(folded.slice(start, second.start)))) ||
    (second.start - first.end <= longestLabel &&
      starts.some((start) => maximumGap.test(joinLines(folded.slice(start, second.start)))) &&
      minimumBefore.test(folded.slice(Math.max(0, first.start - 40), first.start))) ||
    isSlashRange(folded, { low: first, high: second }) ||
    isTableRange(texts, { amounts, index });
  if (!joined) return null;
  const shared = shareScale(first, second);
  const high = mendHigh(folded, shared);
  if (high.value < shared.low.value || high.value > shared.low.value * widestRatio) return null;
  const after = periodAfter(folded, high.end);
  const found = after === "other" ? null : (after ?? own);
  return {
    low: shared.low,
    high,
    period: found,
    hasOtherPeriod: after === "other",
    start: first.start,
    end: Math.max(high.end, found?.end ?? 0),
  };
}

function single(folded: string, amount: Amount): AmountGroup {
  const after = periodAfter(folded, amount.end);
  const period = after === "other" ? null : after;
  return { low: amount, high: null, period, hasOtherPeriod: after === "other", start: amount.start, end: period?.end ?? amount.end };
}

/** Joins amounts that are the two ends of a range. */
export function groupAmounts(texts: FoldedText, amounts: readonly Amount[]): readonly AmountGroup[] {
  const groups: AmountGroup[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index];
    const last = groups.at(-1);
    if (amount === undefined || (last?.high != null && amount.start < last.end)) continue;
    const range = readRange(texts, { amounts, index });
    groups.push(range ?? single(texts.folded, amount));
    if (range !== null) index += 1;
  }
  return groups;
}
