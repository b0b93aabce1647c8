import type { SourceSpan } from "../spec/source-span.ts";
import { findWords } from "./find-words.ts";
import { type FoldedWord, foldedWord } from "./folded-word.ts";
import { wordsOf } from "./next-word.ts";
import type { WordIndex } from "./word-index.ts";

/** A phrase of a table, cut into words as a text is. */
export interface Phrase {
  readonly words: readonly FoldedWord[];
  /** Whether the last word may go on: "vollzeit*". */
  readonly isStem: boolean;
}

/** Cuts the phrases of a table into words, once. */
export function compilePhrases(phrases: readonly string[]): readonly Phrase[] {
  return [...new Set(phrases)].map((phrase) => ({ words: wordsOf(phrase).map(foldedWord), isStem: phrase.endsWith("*") }));
}

/** A stem stands for this many words at most. */
const maxEndings = 20;

const none: readonly (readonly number[])[] = [];

const sequencesOf = ({ words, isStem }: Phrase, index: WordIndex): readonly (readonly number[])[] => {
  const [first] = words;
  // Nearly all of the phrases stand nowhere: most are done with after a look for their first word.
  if (first === undefined || ((words.length > 1 || !isStem) && index.idOf(first) < 0)) return none;
  const last = isStem ? words.at(-1) : undefined;
  const ids: number[] = [];
  for (const word of words) {
    if (word === last) break;
    const id = index.idOf(word);
    if (id < 0) return none;
    ids.push(id);
  }
  return last === undefined ? [ids] : index.idsOfPrefix(last.form, maxEndings).map((ending) => [...ids, ending]);
};

/** Where phrases stand in a text, in its order. */
export function findPhrases(phrases: readonly Phrase[], index: WordIndex): readonly SourceSpan[] {
  const places: SourceSpan[] = [];
  for (const phrase of phrases) for (const ids of sequencesOf(phrase, index)) places.push(...findWords(ids, index));
  return places.sort((left, right) => left.start - right.start);
}
