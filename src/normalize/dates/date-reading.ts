/** A day that a text states. */
export interface DateReading {
  /** `YYYY-MM-DD`, the calendar day as written: no time zone moves it. */
  readonly date: string;
  /** First and last offset of what states it, in UTF-16 units of the given text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Relative: counted from the reference date ("3 days ago"). */
  readonly kind: "absolute" | "relative";
  /** Whether day and month could also be the other way round, and nothing decides: "03/04/2024". */
  readonly isAmbiguous: boolean;
  /** The other reading of an ambiguous date, as `YYYY-MM-DD`. */
  readonly alternative: string | null;
  /** Whether the day is only about right: "30+ days ago", "2 months ago", "open for 30 days". */
  readonly isEstimated: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}
