const millisecondsPerDay = 86_400_000;

/** A calendar day in parts; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day as `YYYY-MM-DD`, or null when there is no such day, such as 31 February, or its year is not of our time. */
export function isoDay({ year, month, day }: CalendarDay): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The calendar day written at the start of an ISO date or date-time, or null. */
export function leadingDay(text: string | null | undefined): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? "");
  return match === null ? null : isoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The day that lies `days` after a day. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Days from one day to another, negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}
