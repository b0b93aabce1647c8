/** The language that a text is written in. */
export interface LanguageReading {
  /** ISO 639-1; Norwegian is `nb`. Null when the text is too short or too mixed to tell. */
  readonly language: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}
