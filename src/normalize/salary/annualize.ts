import type { SalaryAmounts } from "./salary-reading.ts";

/** Hours of a full-time week, by the U.S. Fair Labor Standards Act's limit before overtime, 29 U.S.C. § 207(a)(1). */
export const HOURS_PER_WEEK = 40;
/** Working days of a week. */
export const DAYS_PER_WEEK = 5;
/** Paid weeks of a year; 40 × 52 are the 2,080 hours by which yearly pay is commonly turned into hourly pay. */
export const WEEKS_PER_YEAR = 52;
/** Months of a year. Some countries pay 13 or 14 of them. */
export const MONTHS_PER_YEAR = 12;

/** How much of each period a year has. */
export interface AnnualizeOptions {
  /** @default 40 */
  readonly hoursPerWeek?: number;
  /** @default 5 */
  readonly daysPerWeek?: number;
  /** @default 52 */
  readonly weeksPerYear?: number;
  /** Monthly payments of a year. @default 12 */
  readonly monthsPerYear?: number;
}

/**
 * Turns a salary into pay for a full-time year; null when its period is not known. Nothing in this library calls it by
 * itself: what a page states is not changed.
 */
export function annualize(
  salary: SalaryAmounts,
  {
    hoursPerWeek = HOURS_PER_WEEK,
    daysPerWeek = DAYS_PER_WEEK,
    weeksPerYear = WEEKS_PER_YEAR,
    monthsPerYear = MONTHS_PER_YEAR,
  }: AnnualizeOptions = {},
): SalaryAmounts | null {
  if (salary.unitText === null) return null;
  const factors = { HOUR: hoursPerWeek * weeksPerYear, DAY: daysPerWeek * weeksPerYear, WEEK: weeksPerYear, MONTH: monthsPerYear, YEAR: 1 };
  const factor = factors[salary.unitText];
  const times = (value: number | null) => (value === null ? null : Math.round(value * factor * 100) / 100);
  return { minValue: times(salary.minValue), maxValue: times(salary.maxValue), currency: salary.currency, unitText: "YEAR" };
}
