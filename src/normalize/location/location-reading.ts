/** Where a part of a location stands, in UTF-16 units of the given text. */
export interface PartSpan {
  readonly start: number;
  readonly end: number;
}

/** A place of work, split into its parts as far as the text states them. */
export interface LocationReading {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. Stated, or told by a division of a country (", TX"); never guessed from a city. */
  readonly country: string | null;
  /** Where the parts stand; a country told by its division has no span of its own. */
  readonly parts: { readonly city: PartSpan | null; readonly region: PartSpan | null; readonly country: PartSpan | null };
  /** 0 to 1. */
  readonly confidence: number;
}

/** A segment of a value with its place. */
export interface Segment extends PartSpan {
  readonly text: string;
}
