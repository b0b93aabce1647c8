import { languages } from "../../languages/languages.ts";
import type { SalaryWords } from "../../languages/salary-words.ts";
import type { SourceSpan } from "../../spec/source-span.ts";
import { matchAt } from "./match-at.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";
import type { PayPeriod } from "./salary-reading.ts";

/** A period of pay and where it is said. */
export interface FoundPeriod extends SourceSpan {
  readonly period: PayPeriod;
}

const periods: readonly (readonly [PayPeriod, keyof SalaryWords, keyof SalaryWords])[] = [
  ["HOUR", "hour", "hourly"],
  ["DAY", "day", "daily"],
  ["WEEK", "week", "weekly"],
  ["MONTH", "month", "monthly"],
  ["YEAR", "year", "yearly"],
];

const each = phrasePattern(allWords("each"));

function periodPattern(): string {
  const groups = periods.map(([period, unit, adverb]) => {
    const units = allWords(unit);
    // A single letter is a unit after a slash only: "€/h", but not "the U".
    const longer = units.filter((word) => word.length > 1 || word > "\u2e80");
    return `(?<${period}>/ ?(?:${each} ?)?${phrasePattern(units)}|${each} ?${phrasePattern(longer)}|${phrasePattern(allWords(adverb))})`;
  });
  return groups.join("|");
}

const findPeriods = createPhraseFinder<PayPeriod>(
  periods.map(([period, unit, adverb]) => [
    period,
    languages.flatMap(({ salary }) => [
      ...salary[adverb],
      ...salary.each.flatMap((word) => salary[unit].filter((name) => name.length > 1).map((name) => `${word} ${name}`)),
    ]),
  ]),
);
const saidHere = new RegExp(periodPattern(), "uy");
const filler = new RegExp(`[ ,()[\\]*.\n]{0,3}${phrasePattern(allWords("gross"))}`, "uy");
const punctuation = /\s?(?=\/)|[ ,()[\]*-]{0,3}/y;
/** In Chinese, Japanese and Korean the bare unit may stand right before the amount: "月25万円", "연 4,000만원". */
const bareUnit = /(?<![\d\p{L}])(?:(?<HOUR>時|시)|(?<DAY>日|일)|(?<WEEK>週|周|주)|(?<MONTH>月|월)|(?<YEAR>年|연|년)) ?[:]?$/u;
/** "15-25K·14薪": so many months' pay a year, so the amount is that of a month. */
const monthsOfPay = /[ ·・•*x×,]{0,3}1[2-9] ?薪/y;
/** Paid every two weeks or twice a month: no period of schema.org's. */
const unknownPeriod = /[ ,(]{0,2}(?:bi-?weekly|fortnightly|(?:every|per) (?:two weeks|fortnight)|semi-?monthly)/y;

function named(match: RegExpExecArray, offset: number): FoundPeriod | null {
  const period = periods.find(([name]) => match.groups?.[name] !== undefined)?.[0];
  const start = offset + match.index;
  return period === undefined ? null : { period, start, end: start + match[0].length };
}

/** Where the words end that stand between an amount and its period and change neither: "brutto", "(gross". */
export function afterFiller(folded: string, at: number): number {
  let end = at;
  for (let step = 0; step < 3; step += 1) end += matchAt(filler, folded, end)?.[0].length ?? 0;
  return end;
}

/** The period that follows an amount: " per hour", "/mois", " brutto im Jahr". */
export function periodAfter(folded: string, at: number): FoundPeriod | "other" | null {
  if (matchAt(unknownPeriod, folded, at) !== null) return "other";
  const months = matchAt(monthsOfPay, folded, at);
  if (months !== null) return { period: "MONTH", start: at, end: at + months[0].length };
  for (const from of new Set([at, afterFiller(folded, at)])) {
    const start = from + (matchAt(punctuation, folded, from)?.[0].length ?? 0);
    const match = matchAt(saidHere, folded, start);
    if (match !== null) return named(match, 0);
  }
  return null;
}

/** The unit of time right before an amount, as Chinese, Japanese and Korean write it. */
export function unitBefore(folded: string, at: number): FoundPeriod | null {
  const start = Math.max(0, at - 6);
  const unit = bareUnit.exec(folded.slice(start, at));
  return unit === null ? null : named(unit, start);
}

/** The last period said in a stretch of text that leads to an amount: "annual salary:", "月給". */
export function periodBefore(folded: string, { start, end }: SourceSpan): FoundPeriod | null {
  const unit = unitBefore(folded, end);
  if (unit !== null) return unit;
  const last = findPeriods(folded.slice(start, end)).at(-1);
  return last === undefined ? null : { period: last.name, start: start + last.index, end: start + last.index + last.length };
}
