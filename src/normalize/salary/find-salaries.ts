import { judgeAmounts, type SalaryTextOptions } from "./judge-amounts.ts";
import type { SalaryReading } from "./salary-reading.ts";

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
export function findSalaries(text: string, options: SalaryTextOptions = {}): readonly SalaryReading[] {
  const readings = judgeAmounts(text, options).flatMap(({ reading }) => (reading === null || reading === "refused" ? [] : [reading]));
  const ranges = readings.filter(
    (reading) => reading.kind === "base" && reading.minValue !== reading.maxValue && reading.minValue !== null && reading.maxValue !== null,
  );
  return readings.filter((reading) => !isRepetition(reading, ranges));
}
