import type { NormalizeOptions } from "../normalize-options.ts";
import { leadingDay } from "./calendar.ts";
import type { DateCandidate } from "./date-candidate.ts";
import type { DateReading } from "./date-reading.ts";
import { type DayOrder, dayOrder } from "./day-order.ts";
import { namedDates } from "./named-dates.ts";
import { numericDates, numericDatesWithoutYear } from "./numeric-dates.ts";
import { relativeDates } from "./relative-dates.ts";
import { type DateSetting, settleDate } from "./settle-date.ts";

/** Options of {@link findDates}. */
export interface FindDatesOptions extends NormalizeOptions {
  /** Where a date without a year lies from the reference date. @default "any" */
  readonly direction?: DateSetting["direction"];
  /** Whether "27.11." and "27/11" count as dates: only where a date is expected. @default false */
  readonly isDateExpected?: boolean;
}

/**
 * Finds the days that a text states, in order. A date without a year and a relative one ("3 days ago") need
 * `referenceDate`, else they are left out; "03/04/2024" is settled by country, language or the other dates of the text, else
 * flagged. Linear in the text.
 */
export function findDates(text: string, options: FindDatesOptions = {}): readonly DateReading[] {
  const { language = null, referenceDate = null, isDateExpected = false } = options;
  const candidates = [...namedDates(text, language), ...numericDates(text)];
  if (isDateExpected) candidates.push(...numericDatesWithoutYear(text));
  const ordersSeen = surelyOrdered(candidates);
  const absolute = candidates.flatMap((candidate) => {
    const setting = settingOf(candidate, { options, ordersSeen });
    return settleDate(text, { candidate, setting }) ?? [];
  });
  const today = leadingDay(referenceDate);
  const relative = today === null ? [] : relativeDates(text, { language, referenceDate: today });
  return withoutOverlap([...absolute, ...relative]);
}

function settingOf(candidate: DateCandidate, parts: { options: FindDatesOptions; ordersSeen: ReadonlySet<DayOrder> }): DateSetting {
  const { language = null, country = null, referenceDate = null, direction = "any" } = parts.options;
  const [only] = parts.ordersSeen.size === 1 ? parts.ordersSeen : [];
  const order = candidate.separator === null ? null : (dayOrder(candidate.separator, { language, country }) ?? only ?? null);
  const likelyOrder = language === "en" && country !== "GB" ? "month-first" : "day-first";
  return { order, likelyOrder, referenceDate, direction };
}

/** The orders that other dates of the text show: one with a number above 12 can be read in one way only. */
function surelyOrdered(candidates: readonly DateCandidate[]): ReadonlySet<DayOrder> {
  const orders = new Set<DayOrder>();
  for (const { separator, day, month } of candidates) {
    if (separator === null || separator.includes(".")) continue;
    if (day > 12 && month <= 12) orders.add("day-first");
    if (month > 12 && day <= 12) orders.add("month-first");
  }
  return orders;
}

function withoutOverlap(readings: readonly DateReading[]): readonly DateReading[] {
  const sorted = readings.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const kept: DateReading[] = [];
  let end = -1;
  for (const reading of sorted) {
    if (reading.start < end) continue;
    kept.push(reading);
    end = reading.end;
  }
  return kept;
}
