import type { SourceSpan } from "../spec/source-span.ts";
import type { Searchable } from "./searchable.ts";

/** A stretch of a text that proves a value, and how surely. Offsets count from the start of that text. */
export interface Place extends SourceSpan {
  readonly status: "exact" | "normalized" | "fuzzy";
}

/** A place with the text it stands in. */
export interface Proof {
  readonly place: Place;
  readonly page: Searchable;
}

/** Whether two stretches share a character. */
export const overlaps = (left: SourceSpan, right: SourceSpan): boolean => left.start < right.end && right.start < left.end;

/** How many characters stand between two stretches; 0 when they touch. */
export const distance = (left: SourceSpan, right: SourceSpan): number => Math.max(0, left.start - right.end, right.start - left.end);
