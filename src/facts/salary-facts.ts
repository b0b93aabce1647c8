import type { LanguageCode } from "../languages/language-words.ts";
import { isTraditionalChinese } from "../normalize/language/is-traditional-chinese.ts";
import { chooseSalary } from "../normalize/salary/choose-salary.ts";
import { findSalaries } from "../normalize/salary/find-salaries.ts";
import type { SalaryReading } from "../normalize/salary/salary-reading.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";

const longestValue = 300;

const asFact = (salary: SalaryReading, origin: "label" | "pattern"): FoundFact => {
  const { minValue, maxValue, currency, unitText, parts } = salary;
  return {
    field: "baseSalary",
    value: { minValue, maxValue, currency, unitText },
    origin,
    range: { start: salary.start, end: salary.end },
    parts: Object.fromEntries(Object.entries(parts)),
    status: "normalized",
    reading: `baseSalary.${origin}`,
    certainty: origin === "label" ? 1 : salary.confidence,
    doubts: salary.doubts,
  };
};

const isBase = ({ kind }: SalaryReading): boolean => kind === "base";

const moveBy = (salary: SalaryReading, offset: number): SalaryReading => {
  const parts = Object.entries(salary.parts).map(([key, span]) => [key, { start: span.start + offset, end: span.end + offset }] as const);
  return { ...salary, start: salary.start + offset, end: salary.end + offset, parts: Object.fromEntries(parts) };
};

interface Seen {
  readonly inText: readonly SalaryReading[];
  readonly country: string | null;
}

/** The language that tells what a sign means: traditional Chinese is at home in several currencies. */
const languageOfPay = ({ outline: { language, document } }: FactContext): LanguageCode | null =>
  // The outline's language comes from the list of tables.
  language === "zh" && isTraditionalChinese(document.text) ? null : (language as LanguageCode | null);

/** What stands behind a label for pay: as the whole text shows it, else by itself, where a bare number is enough. */
const labelledSalaries = (context: FactContext, { inText, country }: Seen): readonly SalaryReading[] => {
  const language = languageOfPay(context);
  const values = context.outline.pairs
    .filter(({ field, value }) => field === "salary" && value.text.length <= longestValue)
    .map(({ value }) => value);
  return values.flatMap((value) => {
    const known = inText.filter(({ start, end }) => start < value.end && end > value.start);
    if (known.length > 0) return known;
    return findSalaries(value.text, { language, country, isPay: true })
      .filter(isBase)
      .map((salary) => moveBy(salary, value.start));
  });
};

/** The salary of the posting, as one fact: behind a label of its own, else in the text. */
export const salaryFacts = (context: FactContext, { country }: { readonly country: string | null }): readonly FoundFact[] => {
  const { text } = context.outline.document;
  const inText = findSalaries(text, { language: languageOfPay(context), country }).filter(isBase);
  const labelled = labelledSalaries(context, { inText, country });
  const origin = labelled.length > 0 ? "label" : "pattern";
  const { salary } = chooseSalary(labelled.length > 0 ? labelled : inText);
  return salary === null ? [] : [asFact(salary, origin)];
};
