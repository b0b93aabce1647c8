/** A date as written, before year, order and reality are settled. */
export interface DateCandidate {
  readonly start: number;
  readonly end: number;
  /** Null when no year is written. */
  readonly year: number | null;
  /** Whether the year was written with two digits. */
  readonly isShortYear: boolean;
  readonly month: number;
  readonly day: number;
  /** Separator of a date in digits whose first two numbers may be either way round; null when the order is sure. */
  readonly separator: string | null;
  /** How sure the form is that it is a date. */
  readonly confidence: number;
}

/** "24" is 2024 and "85" 1985: postings are of our time. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
