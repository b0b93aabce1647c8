import { isNegated } from "../normalize/phrases/is-negated.ts";
import type { FactField } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { type ChoicePhrases, choicePhrases } from "./choice-phrases.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
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

/** Phrases are found across punctuation: "Degree needed? No. Remote work." denies nothing. */
const isOneClause =
  (text: string) =>
  ({ start, end }: SourceSpan): boolean =>
    !/[.!?;]\s|\n/.test(text.slice(start, end));

/** Places that are no part of a longer phrase in which the words mean something else: "remote sensing", "not a remote position". */
const inTheirMeaning = (
  places: readonly SourceSpan[],
  { known, page }: { readonly known: ChoicePhrases | null; readonly page: Searchable },
): readonly SourceSpan[] => {
  const other = known === null || places.length === 0 ? [] : findPhrases(known.exceptions, page.words()).filter(isOneClause(page.text));
  const isOther = (place: SourceSpan): boolean =>
    other.some((longer) => overlaps(longer, place) && longer.end - longer.start > place.end - place.start);
  return places.filter((place) => !isOther(place));
};

/**
 * Where a choice is stated: by the words of the language tables where it is one that they know (FULL_TIME by "Vollzeit"), or by
 * the choice's own words: `onCall` by "on call". Words that deny it prove nothing ("no interns"), or the contrary ("no home office").
 */
export function proveChoice(value: string, page: Searchable, { field }: { readonly field: FactField | null }): readonly Place[] {
  const written = wordsOf(value);
  const known = choicePhrases(value, { field });
  const find = (phrases: readonly Phrase[]) => findPhrases(phrases, page.words()).filter(isOneClause(page.text)).slice(0, maxPlaces);
  const byTables = known === null ? [] : find(known.phrases);
  const byDenial = known === null || known.denied.length === 0 ? [] : find(known.denied).filter((place) => isNegated(page.text, place));
  const own = unprovable.test(written) || written.length < 2 ? [] : proveWords(written, page);
  const stated = [...byTables, ...own].filter((place) => !isNegated(page.text, place));
  return inTheirMeaning([...stated, ...byDenial], { known, page }).map(({ start, end }) => ({
    start,
    end,
    status: page.text.slice(start, end) === value ? "exact" : "normalized",
  }));
}
