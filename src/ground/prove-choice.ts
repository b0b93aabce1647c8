import type { FactField } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { choicePhrases } from "./choice-phrases.ts";
import { findPhrases } from "./phrases.ts";
import { overlaps, type Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** Choices that say that nothing is known, or that stand in any text: no word proves them. */
const unprovable = /^(?:yes|no|true|false|other|others|unknown|none|null|any|open|na|not|unspecified|misc)$/i;

const wordsOf = (choice: string): string =>
  choice
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[_-]+/g, " ")
    .trim();

const maxPlaces = 50;

const proveByTables = (
  value: string,
  { page, field }: { readonly page: Searchable; readonly field: FactField | null },
): readonly SourceSpan[] => {
  const known = choicePhrases(value, { field });
  if (known === null) return [];
  const index = page.words();
  const found = findPhrases(known.phrases, index).slice(0, maxPlaces);
  if (found.length === 0) return [];
  const other = findPhrases(known.exceptions, index);
  const isOther = (place: SourceSpan): boolean =>
    other.some((longer) => overlaps(longer, place) && longer.end - longer.start > place.end - place.start);
  return found.filter((place) => !isOther(place));
};

/**
 * Where a choice is stated: by the words of the language tables where it is one that they know (FULL_TIME by "Vollzeit"), or by
 * the choice's own words: `onCall` by "on call".
 */
export function proveChoice(value: string, page: Searchable, { field }: { readonly field: FactField | null }): readonly Place[] {
  const written = wordsOf(value);
  const own = unprovable.test(written) || written.length < 2 ? [] : proveWords(written, page);
  const places = [...proveByTables(value, { page, field }), ...own];
  return places.map(({ start, end }) => ({ start, end, status: page.text.slice(start, end) === value ? "exact" : "normalized" }));
}
