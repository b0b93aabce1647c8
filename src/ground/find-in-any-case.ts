import type { SourceSpan } from "../spec/source-span.ts";
import { findWords } from "./find-words.ts";
import type { Searchable } from "./searchable.ts";

const firstLetter = /[\p{L}\p{N}]/u;

/**
 * Finds a string that holds a word, whatever the case of its letters. Its words are looked up and what stands around them is
 * compared, so that the text need not be copied in lower case. At most 50 places.
 */
export function findInAnyCase({ text, words }: Pick<Searchable, "text" | "words">, wanted: string): readonly SourceSpan[] {
  const index = words();
  const ids = index.idsOf(wanted);
  const lead = wanted.search(firstLetter);
  if (ids.length === 0 || lead < 0) return [];
  const lower = wanted.toLowerCase();
  const placesOf = (some: readonly number[]): readonly SourceSpan[] =>
    findWords(some, index)
      .map(({ start }) => ({ start: start - lead, end: start - lead + wanted.length }))
      .filter(({ start, end }) => start >= 0 && text.slice(start, end).toLowerCase() === lower);
  const whole = placesOf(ids);
  // The last word may be another one in the text, where signs follow it.
  return whole.length > 0 || ids.length === 1 ? whole : placesOf(ids.slice(0, -1));
}
