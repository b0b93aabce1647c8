import { isTraditionalChinese } from "../language/is-traditional-chinese.ts";
import { foldText } from "./fold-text.ts";
import { groupAmounts } from "./group-amounts.ts";
import { readGroup } from "./read-group.ts";
import type { SalaryHints, SalaryReading } from "./salary-reading.ts";
import { scanAmounts } from "./scan-amounts.ts";

/** How a text is read that is known to speak of pay. */
export interface SalaryTextOptions extends SalaryHints {
  /** Whether the text is nothing but a statement of pay, so that a bare number in it is a salary. @default false */
  readonly isPay?: boolean;
}

/** "The maximum salary is $120,000" after a range up to it says nothing new. */
function isRepetition(reading: SalaryReading, ranges: readonly SalaryReading[]): boolean {
  if (reading.kind !== "base" || (reading.minValue !== null && reading.maxValue !== null && reading.minValue !== reading.maxValue))
    return false;
  const value = reading.minValue ?? reading.maxValue;
  return ranges.some((range) => range.start !== reading.start && (range.minValue === value || range.maxValue === value));
}

/**
 * Finds what a text says of pay: the salaries (`kind: "base"`), and apart from them bonuses, pay at target, equity, per-diems
 * and allowances, in the order of the text. An amount is taken for pay only when a word beside it says so, or a period of pay
 * follows it; revenue, funding, fees and the like are left out. A currency that the text does not tell stays null.
 */
export function findSalaries(text: string, { isPay = false, ...hints }: SalaryTextOptions = {}): readonly SalaryReading[] {
  const texts = { text, folded: foldText(text) };
  // Traditional characters are at home in several currencies.
  const language = hints.language === "zh" && isTraditionalChinese(text) ? null : (hints.language ?? null);
  const readings: SalaryReading[] = [];
  let floor = 0;
  let previous: SalaryReading | null = null;
  for (const group of groupAmounts(texts, scanAmounts(texts))) {
    const reading = readGroup(texts, { group, context: { hints: { ...hints, language }, floor, previous, isPay } });
    // A bare number that is no pay (a step, a code) does not part an amount from the word before it.
    if (reading !== null || group.low.sign !== null || group.low.scale > 1) floor = group.end;
    if (reading === null) continue;
    readings.push(reading);
    if (reading.kind === "base") previous = reading;
  }
  const ranges = readings.filter(
    (reading) => reading.kind === "base" && reading.minValue !== reading.maxValue && reading.minValue !== null && reading.maxValue !== null,
  );
  return readings.filter((reading) => !isRepetition(reading, ranges));
}
