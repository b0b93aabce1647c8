/** What is known about a text before it is read. */
export interface NormalizeOptions {
  /** Language of the text as an ISO 639-1 code; null when unknown: every language's words count. @default null */
  readonly language?: string | null;
  /** Country of the posting as an ISO 3166-1 alpha-2 code, for "03/04/2024" and "Perth, WA". @default null */
  readonly country?: string | null;
  /** The day the text was read, as `YYYY-MM-DD` or a date-time: without it "3 days ago" is not a date. @default null */
  readonly referenceDate?: string | null;
}
