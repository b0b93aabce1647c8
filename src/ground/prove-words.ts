import type { SourceSpan } from "../spec/source-span.ts";
import { holdsDenial, isDenied } from "./denials.ts";
import { findNearly } from "./find-nearly.ts";
import { findWords } from "./find-words.ts";
import type { Place } from "./place.ts";
import { hasSameNumbers } from "./same-numbers.ts";
import type { Searchable } from "./searchable.ts";

/** Exact where the text says the value word for word, with the signs around its words: "Acme Inc." with its dot. */
const asPlace = (
  value: string,
  { page, start, end }: { readonly page: Searchable; readonly start: number; readonly end: number },
): Place => {
  const wanted = value.trim();
  const lead = wanted.search(/[\p{L}\p{N}]/u);
  const from = start - Math.max(0, lead);
  return page.text.startsWith(wanted, from)
    ? { start: from, end: from + wanted.length, status: "exact" }
    : { start, end, status: "normalized" };
};

/** Where the words of a value stand one after the other, case, accents, blanks and punctuation apart. */
export function proveWords(value: string, page: Searchable): readonly Place[] {
  return placesOf(value, { page, ids: page.words().idsOf(value) });
}

const placesOf = (value: string, { page, ids }: { readonly page: Searchable; readonly ids: readonly number[] }): readonly Place[] =>
  findWords(ids, page.words()).map((span) => asPlace(value, { page, ...span }));

/** Longer texts deny something somewhere. */
const mostWordsOfPhrase = 40;

/** "5 years" is not proved by "3 years", however many of the other words agree, nor "a degree is required" by "not required". */
const meansTheSame = (value: string, { page, near }: { readonly page: Searchable; readonly near: SourceSpan }): boolean => {
  const stretch = page.text.slice(near.start, near.end);
  if (!hasSameNumbers(value, stretch)) return false;
  return holdsDenial(value) === (holdsDenial(stretch) || isDenied(page.text, near));
};

/** Where a text stands, or nearly stands: most of its words in one stretch. A phrase must say the same numbers and deny the same. */
export function proveText(value: string, page: Searchable): readonly Place[] {
  const index = page.words();
  const ids = index.idsOf(value);
  const whole = placesOf(value, { page, ids });
  if (whole.length > 0) return whole;
  if (ids.length < 3) return [];
  const near = findNearly(ids, index);
  if (near === null || (ids.length <= mostWordsOfPhrase && !meansTheSame(value, { page, near }))) return [];
  return [{ start: near.start, end: near.end, status: "fuzzy" }];
}
