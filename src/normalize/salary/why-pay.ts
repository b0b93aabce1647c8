import { asCurrencyCode } from "./currency-codes.ts";
import type { FoldedText } from "./fold-text.ts";
import type { AmountGroup } from "./group-amounts.ts";
import type { MoneyCue } from "./money-cue.ts";
import { unitBefore } from "./pay-period.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";
import type { SalaryKind } from "./salary-reading.ts";
import { standsAlone } from "./stands-alone.ts";

/** Why an amount is taken for pay. */
export interface PayReason {
  readonly kind: SalaryKind;
  readonly reason: string;
  readonly confidence: number;
}

/** Words that may stand between "salary" and a number that has no currency: then the number can be nothing else. */
const closeWords = new RegExp(
  `(?<!\\p{L})(?:is|of|range|ranges|indication)(?!\\p{L})|${phrasePattern(allWords("gross", "from", "upTo", "between", "yearly", "monthly", "hourly", "daily", "weekly", "each", "month", "year", "hour"))}`,
  "gu",
);
const threeLetters = /(?<!\p{L})[a-z]{3}(?!\p{L})/gu;

/** Whether nothing stands between a word for pay and a number but marks, such words and the code of a currency. */
function isClose(gap: string): boolean {
  const rest = gap.replace(closeWords, " ").replace(threeLetters, (code) => (asCurrencyCode(code) === null ? code : " "));
  return !/[\p{L}\d;!?]/u.test(rest);
}

/** The least number that is taken for a salary without a currency or a period beside it. */
export const leastBareSalary = 1_000;

function isBareSalary({ folded }: FoldedText, { group, cue }: { group: AmountGroup; cue: MoneyCue }): boolean {
  if (group.period !== null) return true;
  if (cue.side === "after") return cue.distance <= 2 && group.low.value >= leastBareSalary;
  const gap = folded.slice(group.start - cue.distance, group.start);
  return group.low.value >= leastBareSalary && cue.distance <= 40 && isClose(gap);
}

/** "£60k + bonus + benefits": what comes on top tells what the amount is. */
const extras = new RegExp(
  `^ ?(?:\\+|plus) ?(?:[a-z]+ )?${phrasePattern([...allWords("bonus", "equity"), "benefits", "package", "perks", "super", "superannuation", "car allowance"])}`,
  "u",
);

function withoutCue(texts: FoldedText, group: AmountGroup): PayReason | null {
  const isMarked = group.low.sign !== null || group.high?.sign != null;
  const isScaled = group.low.scale > 1 && group.low.scale < 1e6;
  const isSizable = group.low.value >= 10_000;
  const alone = standsAlone(texts, group);
  const period = group.period?.period ?? unitBefore(texts.folded, group.start)?.period;
  if (period !== undefined && (isMarked || isScaled || isSizable)) {
    const tells = alone || group.high !== null || period === "HOUR" || (period === "YEAR" && isSizable);
    return tells ? { kind: "base", reason: "amount with a period of pay", confidence: group.high === null && !alone ? 0.7 : 0.85 } : null;
  }
  if (isMarked && isSizable && extras.test(texts.folded.slice(group.end, group.end + 30))) {
    return { kind: "base", reason: "amount with extras on top", confidence: 0.7 };
  }
  const isRange = group.high !== null && isMarked && group.low.value >= 1_000;
  return isRange && alone ? { kind: "base", reason: "range with a currency, alone on its line", confidence: 0.6 } : null;
}

/** Decides whether an amount is pay, and which kind; null when nothing says so, or something says it is not. */
export function whyPay(
  texts: FoldedText,
  { group, cue, isPay }: { readonly group: AmountGroup; readonly cue: MoneyCue | null; readonly isPay: boolean },
): PayReason | null {
  const isMarked = group.low.sign !== null || group.high?.sign != null;
  const isScaled = group.low.scale > 1 && group.low.scale < 1e6;
  if (cue === null) return withoutCue(texts, group);
  if (cue.kind === "not-pay") return null;
  if (cue.kind !== "base")
    return isMarked || isScaled ? { kind: cue.kind, reason: `amount beside a word for ${cue.kind}`, confidence: 0.8 } : null;
  if (isPay) return { kind: "base", reason: "amount in a value for pay", confidence: 0.9 };
  if (isMarked)
    return { kind: "base", reason: "amount with a currency beside a word for pay", confidence: cue.distance <= 60 ? 0.95 : 0.85 };
  // "65k paying members" are no pay.
  if (cue.side === "after" && group.period === null && group.high === null) return null;
  if (isScaled || isBareSalary(texts, { group, cue })) return { kind: "base", reason: "number beside a word for pay", confidence: 0.8 };
  return null;
}
