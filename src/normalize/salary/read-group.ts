import type { SourceSpan } from "../../spec/source-span.ts";
import { currencyNearby } from "./currency-nearby.ts";
import { isDenied } from "./denied-pay.ts";
import type { FoldedText } from "./fold-text.ts";
import { isFullTimeFigure } from "./full-time-figure.ts";
import type { AmountGroup } from "./group-amounts.ts";
import { leadIn } from "./lead-in.ts";
import { type MoneyCue, moneyCue } from "./money-cue.ts";
import { statedEnd } from "./one-sided.ts";
import { type FoundPeriod, periodBefore } from "./pay-period.ts";
import { payPlausibility } from "./plausible-pay.ts";
import { resolveCurrency } from "./resolve-currency.ts";
import { salaryLabel } from "./salary-label.ts";
import type { SalaryDoubt, SalaryHints, SalaryReading } from "./salary-reading.ts";
import { leastBareSalary, whyPay } from "./why-pay.ts";

/** What is known when a group of amounts is judged. */
export interface GroupContext {
  readonly hints: SalaryHints;
  /** End of the amounts before this one. */
  readonly floor: number;
  /** The salary read last, which a list goes on from, or null. */
  readonly previous: SalaryReading | null;
  /** Whether the text is known to speak of pay and nothing else, as the value of `baseSalary` does. */
  readonly isPay: boolean;
}

interface Currency {
  readonly code: string | null;
  readonly span: SourceSpan | null;
  readonly isAmbiguous: boolean;
}

function readCurrency(
  texts: FoldedText,
  { group, before, hints }: { group: AmountGroup; before: SourceSpan; hints: SalaryHints },
): Currency {
  const ends = [group.low, group.high].filter((amount) => amount !== null);
  const coded = ends.find((amount) => amount.sign !== null && "code" in amount.sign) ?? ends.find((amount) => amount.sign !== null);
  const sign = coded?.sign ?? null;
  if (sign !== null && "code" in sign) return { code: sign.code, span: coded?.signSpan ?? null, isAmbiguous: false };
  const nearby = currencyNearby(texts, { before, end: group.end });
  if (nearby !== null) return { code: nearby.code, span: nearby, isAmbiguous: false };
  const code = sign === null ? null : resolveCurrency(sign, hints);
  return { code, span: coded?.signSpan ?? null, isAmbiguous: code === null };
}

function amountsOf(texts: FoldedText, group: AmountGroup): Pick<SalaryReading, "minValue" | "maxValue"> {
  if (group.high !== null) return { minValue: group.low.value, maxValue: group.high.value };
  const end = statedEnd(texts.folded, group);
  return { minValue: end === "most" ? null : group.low.value, maxValue: end === "least" ? null : group.low.value };
}

function spanOf({ start, end }: SourceSpan): SourceSpan {
  return { start, end };
}

function partsOf(
  group: AmountGroup,
  { amounts, currency, period }: { amounts: Pick<SalaryReading, "minValue" | "maxValue">; currency: Currency; period: FoundPeriod | null },
): SalaryReading["parts"] {
  const high = group.high ?? group.low;
  return {
    ...(amounts.minValue === null ? {} : { minValue: spanOf(group.low.number) }),
    ...(amounts.maxValue === null ? {} : { maxValue: spanOf(high.number) }),
    ...(currency.code === null || currency.span === null ? {} : { currency: spanOf(currency.span) }),
    ...(period === null ? {} : { unitText: spanOf(period) }),
  };
}

function isLikePrevious(group: AmountGroup, { previous, floor }: GroupContext): boolean {
  const value = previous?.minValue ?? previous?.maxValue ?? null;
  if (previous === null || value === null || previous.kind !== "base") return false;
  return group.start - floor <= 160 && group.low.value > value / 4 && group.low.value < value * 4;
}

const listGap = 90;

/** Whether this amount goes on with a list of salaries, with no word of its own: "$49,673 to $61,721; $59,946 to $77,068". */
function goesOn(texts: FoldedText, { group, before, context }: { group: AmountGroup; before: SourceSpan; context: GroupContext }): boolean {
  if (!isLikePrevious(group, context) || group.start - context.floor > listGap) return false;
  return moneyCue(texts.folded, { before, end: group.end }) === null;
}

function cueOf(
  texts: FoldedText,
  { group, before, context }: { group: AmountGroup; before: SourceSpan; context: GroupContext },
): MoneyCue | null {
  const cue = moneyCue(texts.folded, { before, end: group.end });
  // Under the heading "Benefits" an amount by the year is still pay, if it is large enough for it.
  const isHeading =
    cue?.kind === "allowance" && cue.side === "before" && texts.folded.slice(group.start - cue.distance, group.start).includes("\n");
  if (isHeading && group.period !== null) return null;
  if (cue !== null && !(context.isPay && cue.kind === "not-pay")) return cue;
  return context.isPay || goesOn(texts, { group, before, context }) ? { kind: "base", distance: 0, side: "before" } : null;
}

/** The part of the lead-in where a period is the salary's own: beside the word for pay, or right before the amount. */
function besideCue(before: SourceSpan, cue: MoneyCue | null): SourceSpan {
  const reach = (cue?.side === "before" ? cue.distance : 0) + 40;
  return { start: Math.max(before.start, before.end - reach), end: before.end };
}

/** A small number without a currency and a period is no pay whatever stands beside it; most numbers of a page are that. */
function mayBePay({ low, high, period }: AmountGroup): boolean {
  return low.sign !== null || high?.sign != null || low.scale > 1 || period !== null || low.value >= leastBareSalary;
}

const farthestWord = 60;

/** Whether the word that says that an amount is no pay is said of this amount: close to it and on its line, or its label above. */
function isSaidOf({ folded }: FoldedText, { group, cue }: { group: AmountGroup; cue: MoneyCue }): boolean {
  if (cue.kind === "base") return false;
  if (cue.side === "after") return true;
  const between = folded.slice(group.start - cue.distance, group.start);
  return cue.distance <= farthestWord && (!between.includes("\n") || !/[\p{L}\d]/u.test(between));
}

/** "1記事 5,000円", "1건당 3만원": pay by the piece is no pay for a time. */
const byThePiece = /(?:1|一) ?(?:記事|件|本|文字|個|枚|案件|課題|条|篇|单|單|字|건|개|편|장)(?:あたり|当たり|につき|당)? ?:? ?$/u;

/**
 * Reads one amount or range as a salary, a bonus and so on; `refused` when the words beside it say that it is no pay, null when
 * nothing says that it is.
 */
export function readGroup(
  texts: FoldedText,
  { group, context }: { group: AmountGroup; context: GroupContext },
): SalaryReading | "refused" | null {
  if (!mayBePay(group)) return null;
  if (byThePiece.test(texts.folded.slice(Math.max(0, group.start - 12), group.start))) return "refused";
  const before = leadIn(texts, { floor: context.floor, at: group.start });
  const cue = cueOf(texts, { group, before, context });
  const why = whyPay(texts, { group, cue, isPay: context.isPay });
  if ((why !== null || group.low.sign !== null) && isDenied(texts, group)) return "refused";
  if (why === null) return cue !== null && isSaidOf(texts, { group, cue }) ? "refused" : null;
  if (context.previous !== null && isFullTimeFigure(texts, { start: context.previous.end, end: group.start })) return "refused";
  const currency = readCurrency(texts, { group, before, hints: context.hints });
  const period = group.hasOtherPeriod ? null : (group.period ?? periodBefore(texts.folded, besideCue(before, cue)));
  const inherited = period === null && !group.hasOtherPeriod && context.previous !== null && isLikePrevious(group, context);
  const unitText = period?.period ?? (inherited ? (context.previous?.unitText ?? null) : null);
  const amounts = amountsOf(texts, group);
  const plausibility = payPlausibility(group.low.value, { currency: currency.code, unitText });
  if (plausibility === "too-much") return "refused";
  if (why.kind === "base" && plausibility === "too-little" && cue === null) return null;
  const doubts: SalaryDoubt[] = currency.isAmbiguous ? ["currency-ambiguous"] : [];
  if (group.hasOtherPeriod || plausibility === "too-little") doubts.push("salary-doubtful");
  return {
    ...amounts,
    currency: currency.code,
    unitText,
    kind: why.kind,
    raw: texts.text.slice(group.start, group.end),
    start: group.start,
    end: group.end,
    parts: partsOf(group, { amounts, currency, period }),
    label:
      salaryLabel(texts, { before, end: group.end }) ??
      (goesOn(texts, { group, before, context }) ? (context.previous?.label ?? null) : null),
    confidence: Math.max(10, Math.round(why.confidence * 100) - 10 * doubts.length) / 100,
    reason: why.reason,
    doubts,
  };
}
