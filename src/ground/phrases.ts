import type { SourceSpan } from "../spec/source-span.ts";
import { findWords } from "./find-words.ts";
import { foldWord } from "./fold-word.ts";
import { wordsOf } from "./next-word.ts";
import type { WordIndex } from "./word-index.ts";

/** A phrase of a table, cut into words as a text is. */
export interface Phrase {
  readonly words: readonly string[];
  /** Whether the last word may go on: "vollzeit*". */
  readonly isStem: boolean;
}

/** Cuts the phrases of a table into words, once. */
export function compilePhrases(phrases: readonly string[]): readonly Phrase[] {
  return [...new Set(phrases)].map((phrase) => ({ words: wordsOf(phrase).map(foldWord), isStem: phrase.endsWith("*") }));
}

/** A stem stands for this many words at most. */
const maxEndings = 20;

const none: readonly (readonly number[])[] = [];

const sequencesOf = ({ words, isStem }: Phrase, index: WordIndex): readonly (readonly number[])[] => {
  const ids: number[] = [];
  const whole = isStem ? words.length - 1 : words.length;
  for (let at = 0; at < whole; at++) {
    const id = index.idOfFolded(words[at] ?? "");
    if (id < 0) return none;
    ids.push(id);
  }
  if (!isStem) return [ids];
  return index.idsOfPrefix(words.at(-1) ?? "", maxEndings).map((last) => [...ids, last]);
};

/** Where phrases stand in a text, in its order. */
export function findPhrases(phrases: readonly Phrase[], index: WordIndex): readonly SourceSpan[] {
  const places: SourceSpan[] = [];
  // Nearly all of the phrases stand nowhere.
  for (const phrase of phrases) for (const ids of sequencesOf(phrase, index)) places.push(...findWords(ids, index));
  return places.sort((left, right) => left.start - right.start);
}
