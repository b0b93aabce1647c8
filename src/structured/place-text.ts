import type { MarkupReading } from "./markup-parts.ts";

/** The parts of a place in one text. */
export const readPlaceText = (
  _text: string,
  _reading: MarkupReading,
): { city: string | null; region: string | null; country: string | null } => ({ city: null, region: null, country: null });
