import { daysBetween, isoDay, leadingDay } from "./calendar.ts";
import type { DateCandidate } from "./date-candidate.ts";
import type { DateReading } from "./date-reading.ts";
import type { DayOrder } from "./day-order.ts";

/** What decides a date that is not wholly written. */
export interface DateSetting {
  /** Of "03/04/2024"; null when nothing decides. */
  readonly order: DayOrder | null;
  /** Which of two orders is likelier when nothing decides. */
  readonly likelyOrder: DayOrder;
  readonly referenceDate: string | null;
  /** Where a date without a year lies from the reference date. */
  readonly direction: "past" | "future" | "any";
}

/** Makes a reading of a date as written, or null when there is no such day or its year cannot be told. */
export function settleDate(text: string, parts: { candidate: DateCandidate; setting: DateSetting }): DateReading | null {
  const { candidate, setting } = parts;
  const dayFirst = dateOf(candidate, { isSwapped: false, setting });
  const monthFirst = candidate.separator === null ? null : dateOf(candidate, { isSwapped: true, setting });
  const order = setting.order ?? setting.likelyOrder;
  const chosen = candidate.separator === null || order === "day-first" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  if (chosen === null) return null;
  const other = chosen === dayFirst ? monthFirst : dayFirst;
  const isAmbiguous = setting.order === null && other !== null && other !== chosen;
  return {
    date: chosen,
    start: candidate.start,
    end: candidate.end,
    raw: text.slice(candidate.start, candidate.end),
    kind: "absolute",
    isAmbiguous,
    alternative: isAmbiguous ? other : null,
    isEstimated: false,
    confidence: confidenceOf(candidate, { isAmbiguous, isOpen: other !== null && other !== chosen }),
  };
}

function confidenceOf(candidate: DateCandidate, doubt: { isAmbiguous: boolean; isOpen: boolean }): number {
  if (doubt.isAmbiguous) return 0.5;
  const lost = (candidate.isShortYear ? 0.1 : 0) + (candidate.year === null ? 0.2 : 0) + (doubt.isOpen ? 0.05 : 0);
  return Math.round((candidate.confidence - lost) * 100) / 100;
}

function dateOf(candidate: DateCandidate, parts: { isSwapped: boolean; setting: DateSetting }): string | null {
  const { isSwapped, setting } = parts;
  const month = isSwapped ? candidate.day : candidate.month;
  const day = isSwapped ? candidate.month : candidate.day;
  if (candidate.year !== null) return isoDay({ year: candidate.year, month, day });
  return withoutYear({ month, day }, setting);
}

/** Deadlines may just have passed and publications lie a week ahead where clocks differ. */
const grace = { future: -60, past: 7 };

function withoutYear(written: { month: number; day: number }, setting: DateSetting): string | null {
  const reference = leadingDay(setting.referenceDate);
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((each) => isoDay({ ...written, year: each }) ?? []);
  const distance = (date: string) => daysBetween(reference, date);
  if (setting.direction === "future") return dates.find((date) => distance(date) >= grace.future) ?? null;
  if (setting.direction === "past") return dates.findLast((date) => distance(date) <= grace.past) ?? null;
  return dates.toSorted((left, right) => Math.abs(distance(left)) - Math.abs(distance(right)))[0] ?? null;
}
