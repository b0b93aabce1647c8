import type { Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** "LinkedIn" for "Linked In" and the other way round. */
const otherSpacings = (name: string): readonly string[] => [
  name.replace(/[\s\p{Pd}_.]+/gu, ""),
  name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"),
];

/** Longer names are no names. */
const maxCharacters = 300;

/**
 * Where a name stands: in whole words; case, accents, blanks and punctuation apart. A legal form is part of the name: "Inc."
 * behind a city that the page names is made up.
 */
export function proveName(value: string, page: Searchable): readonly Place[] {
  if (value.length > maxCharacters) return proveWords(value, page);
  for (const form of [value, ...otherSpacings(value)]) {
    const places = proveWords(form, page);
    if (places.length > 0) return form === value ? places : places.map((place) => ({ ...place, status: "normalized" }));
  }
  return [];
}
