import { isoDay as realDay } from "../normalize/dates/calendar.ts";
import type { DateReading } from "../normalize/dates/date-reading.ts";
import type { DateRole } from "../normalize/dates/dated-phrases.ts";
import { dayRole } from "../normalize/dates/day-role.ts";
import { findDates } from "../normalize/dates/find-dates.ts";
import type { FactField } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { findInAnyCase } from "./find-in-any-case.ts";
import { foldedWord } from "./folded-word.ts";
import { numberAt, type PlacedNumber } from "./number-list.ts";
import { distance, type Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** What is known of the posting and helps to read its dates. */
export interface DateParts {
  readonly language: string | null;
  /** ISO 8601 date, or null. */
  readonly referenceDate: string | null;
  /** The fact that the date is said to be; null for a field of the user's own. */
  readonly field: FactField | null;
}

/** Characters around a day or a year in which the rest of its date stands. */
const reach = 32;
/** How much of a page is read near the numbers of the date looked for. */
const mostRead = 10_000;

const mostPlaces = 50;

const isoDay = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;

interface Wanted {
  readonly day: number;
  /** In four and in two digits. */
  readonly year: number;
  readonly shortYear: number;
  /** Whether a day without a year may be the one: "by 12 May", counted from the reference date. */
  readonly isYearNeeded: boolean;
}

/** Whether digits say a year, in four or in two of them. */
const saysYear = (value: number, { year, shortYear }: Wanted): boolean => value === year || value === shortYear;

/** Runs of digits that may be a part of the date. "12.05.2024" is no number, so runs are looked at and not numbers. */
const datedRuns = (page: Searchable, wanted: Wanted): readonly PlacedNumber[] => {
  const digits = page.digits();
  const runs: PlacedNumber[] = [];
  for (let at = 0; at < digits.count; at++) {
    const value = digits.values[at] ?? 0;
    // Eight digits may be a whole date.
    const isWhole = (digits.ends[at] ?? 0) - (digits.starts[at] ?? 0) === 8;
    if (isWhole || value === wanted.day || saysYear(value, wanted)) runs.push(numberAt(digits, at));
  }
  return runs;
};

/** Stretches that hold the day with the year near it, joined where they meet. */
const stretches = (page: Searchable, wanted: Wanted): readonly SourceSpan[] => {
  const spans: SourceSpan[] = [];
  let read = 0;
  const runs = datedRuns(page, wanted);
  // 05-18-18: the day is the year.
  const isSameNumber = saysYear(wanted.day, wanted);
  for (const [at, { start, end, value }] of runs.entries()) {
    const isWhole = value > 9_999 || !wanted.isYearNeeded;
    const hasYear = [runs[at - 1], runs[at + 1]].some(
      (run) => run !== undefined && (run.value !== value || isSameNumber) && distance(run, { start, end }) <= reach,
    );
    if (!isWhole && !hasYear) continue;
    const last = spans.at(-1);
    const from = Math.max(0, start - reach);
    const to = Math.min(page.text.length, end + reach);
    if (last !== undefined && from <= last.end) spans[spans.length - 1] = { start: last.start, end: to };
    else spans.push({ start: from, end: to });
    read += to - from;
    if (read > mostRead) break;
  }
  return spans;
};

/** "20270512" as a word of its own. */
const wholeDays = (page: Searchable, day: string): readonly Place[] => {
  const digits = page.digits();
  const wanted = Number(day.replaceAll("-", ""));
  const places: Place[] = [];
  for (let at = digits.values.indexOf(wanted); at !== -1 && at < digits.count; at = digits.values.indexOf(wanted, at + 1)) {
    const { start, end } = numberAt(digits, at);
    const isPart = /[\p{L}\p{N}_.,/-]$/u.test(page.text.slice(Math.max(0, start - 1), start));
    if (!isPart && !/^(?:[\p{L}\p{N}_]|[.,/-]\d)/u.test(page.text.slice(end, end + 2))) places.push({ start, end, status: "normalized" });
    if (places.length >= mostPlaces) break;
  }
  return places;
};

/** Whether a field holds a day that its line may announce as another. */
export const isDayOfPosting = (field: FactField | null): boolean => field !== null && otherRoles[field] !== undefined;

/** What must not announce a day that is said to be one of these. */
const otherRoles: Partial<Readonly<Record<FactField, readonly DateRole[]>>> = {
  datePosted: ["deadline", "other"],
  validThrough: ["posted", "other"],
};

/** Days of a posting lie in our time: 0001-01-01 and 9999-12-31 are what programs write for none. */
const isOfPosting = (year: number, referenceDate: string | null): boolean =>
  year >= 1990 && year <= (referenceDate === null ? 2100 : Number(referenceDate.slice(0, 4)) + 60);

const yearSign = foldedWord("年");

/** Dates in figures of other kinds than the runs of digits that are looked at: of the era Reiwa, in full width. */
const hasOtherFigures = ({ text, words }: Searchable): boolean =>
  (words().idOf(yearSign) >= 0 || text.includes("／")) && /[令０-９]/.test(text);

/** Where a day is among dates that were read from an offset on. */
const placesOf = (day: string, { dates, offset }: { readonly dates: readonly DateReading[]; readonly offset: number }): readonly Place[] =>
  dates
    .filter(({ date, alternative }) => date === day || alternative === day)
    .map(({ start, end }) => ({ start: offset + start, end: offset + end, status: "normalized" }));

const daysIn = (match: RegExpExecArray, page: Searchable, parts: DateParts): readonly Place[] => {
  const [day, year, , date] = [match[0].trim(), match[1], match[2], match[3]];
  const exact = [...findInAnyCase(page, day).map((place) => ({ ...place, status: "exact" as const })), ...wholeDays(page, day)];
  if (exact.length > 0) return exact;
  const wanted = { day: Number(date), year: Number(year), shortYear: Number(year) % 100, isYearNeeded: parts.referenceDate === null };
  const near = stretches(page, wanted).flatMap(({ start, end }) =>
    placesOf(day, { dates: findDates(page.text.slice(start, end), parts), offset: start }),
  );
  if (near.length > 0) return near;
  const isElsewhere = parts.referenceDate !== null || hasOtherFigures(page);
  return isElsewhere ? placesOf(day, { dates: page.firstDates(), offset: 0 }) : [];
};

/**
 * Where a day stands, in any written form; relative forms ("3 days ago") need the reference date. A day that its line announces as
 * something else ("Start date: …", "Closing date: …" for the day of publication) is not the one looked for.
 */
export function proveDate(value: string, page: Searchable, parts: DateParts): readonly Place[] {
  const match = isoDay.exec(value);
  if (match === null) return proveWords(value, page);
  const { field, referenceDate } = parts;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const others = field === null ? undefined : otherRoles[field];
  if (realDay({ year, month, day }) === null || (others !== undefined && !isOfPosting(year, referenceDate))) return [];
  const places = daysIn(match, page, parts);
  if (others === undefined || places.length === 0) return places;
  return places.filter(({ start }) => {
    const role = dayRole(page.text, { start, isData: page.origin === "data" });
    return role === null || !others.includes(role);
  });
}
