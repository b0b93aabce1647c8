import { findDates } from "../normalize/dates/find-dates.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { findLiteral } from "./find-literal.ts";
import type { Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** What is known of the posting and helps to read its dates. */
export interface DateParts {
  readonly language: string | null;
  /** ISO 8601 date, or null. */
  readonly referenceDate: string | null;
}

/** Characters around a day or a year in which the rest of its date stands. */
const reach = 32;
/** How much of a page is read for dates: near the numbers of the date looked for, and from the start for relative ones. */
const mostRead = 16_000;

const isoDay = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** Stretches around the numbers that a written form of the date holds, joined where they meet. */
const stretches = (page: Searchable, numbers: ReadonlySet<number>): readonly SourceSpan[] => {
  const spans: SourceSpan[] = [];
  let read = 0;
  for (const { start, end } of datedNumbers(page, numbers)) {
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

/** Runs of digits that hold the day or the year; "12.05.2024" is no number, so runs are looked at and not numbers. */
function* datedNumbers({ text }: Searchable, numbers: ReadonlySet<number>): Iterable<SourceSpan> {
  for (const { 0: digits, index } of text.matchAll(/\d+/g))
    if (digits.length <= 8 && (numbers.has(Number(digits)) || digits.length === 8)) yield { start: index, end: index + digits.length };
}

const readIn = (
  page: Searchable,
  { span, day, parts }: { readonly span: SourceSpan; readonly day: string; readonly parts: DateParts },
): readonly Place[] =>
  findDates(page.text.slice(span.start, span.end), { ...parts, isDateExpected: false })
    .filter(({ date, alternative }) => date === day || alternative === day)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end, status: "normalized" }));

/** Where a day stands, in any written form; relative forms ("3 days ago") need the reference date. */
export function proveDate(value: string, page: Searchable, parts: DateParts): readonly Place[] {
  const match = isoDay.exec(value);
  if (match === null) return proveWords(value, page);
  const [day, year, , date] = [match[0].trim(), match[1], match[2], match[3]];
  const exact = findLiteral(page.text, day);
  if (exact.length > 0) return exact.map((place) => ({ ...place, status: "exact" }));
  const near = stretches(page, new Set([Number(year), Number(date)])).flatMap((span) => readIn(page, { span, day, parts }));
  if (near.length > 0 || parts.referenceDate === null) return near;
  return readIn(page, { span: { start: 0, end: Math.min(page.text.length, mostRead) }, day, parts });
}
