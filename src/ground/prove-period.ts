import type { SourceSpan } from "../spec/source-span.ts";
import { periodPatterns, type SalaryPeriod } from "./pay-words.ts";
import type { Place } from "./place.ts";
import type { Searchable } from "./searchable.ts";

const before = 140;
const after = 70;

/** How users' schemas name the periods. */
const names: ReadonlyMap<string, SalaryPeriod> = new Map([
  ...(["hour", "hourly", "hr", "h", "per_hour", "per hour"] as const).map((name) => [name, "HOUR"] as const),
  ...(["day", "daily", "per_day", "per day"] as const).map((name) => [name, "DAY"] as const),
  ...(["week", "weekly", "per_week", "per week"] as const).map((name) => [name, "WEEK"] as const),
  ...(["month", "monthly", "per_month", "per month"] as const).map((name) => [name, "MONTH"] as const),
  ...(["year", "yearly", "annual", "annually", "yr", "per_year", "per year", "per annum"] as const).map((name) => [name, "YEAR"] as const),
]);

/** The period that a value names, or null when it names none. */
export function periodOf(value: unknown): SalaryPeriod | null {
  return typeof value === "string" ? (names.get(value.trim().toLowerCase()) ?? null) : null;
}

interface Mention extends SourceSpan {
  readonly period: SalaryPeriod;
  readonly away: number;
}

const mentionsAround = (page: Searchable, anchor: SourceSpan): readonly Mention[] => {
  const from = Math.max(0, anchor.start - before);
  const lower = page.lowerCaseOf({ start: from, end: anchor.end + after });
  const mentions: Mention[] = [];
  for (const [period, pattern] of periodPatterns)
    for (const { 0: written, index } of lower.matchAll(pattern)) {
      const [start, end] = [from + index, from + index + written.length];
      // What follows an amount belongs to it; what stands before may belong to the one before.
      const away = start >= anchor.end ? start - anchor.end : (anchor.start - end) * 2 + 10;
      mentions.push({ period, start, end, away: Math.max(0, away) });
    }
  return mentions.sort((left, right) => left.away - right.away);
};

/** Where the period of a salary stands: the nearest one around its amounts. Without amounts there is no period. */
export function provePeriod(value: string, page: Searchable, { anchors }: { readonly anchors: readonly SourceSpan[] }): readonly Place[] {
  const wanted = periodOf(value);
  const first = anchors[0];
  if (wanted === null || first === undefined) return [];
  const group = anchors.reduce((whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }), first);
  const [nearest] = mentionsAround(page, group);
  if (nearest?.period !== wanted) return [];
  return [
    { start: nearest.start, end: nearest.end, status: page.text.slice(nearest.start, nearest.end) === value ? "exact" : "normalized" },
  ];
}
