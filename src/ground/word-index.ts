import { codeUnits } from "../normalize/code-units.ts";
import type { FoldedWord } from "./folded-word.ts";
import { beforeWords, nextWord } from "./next-word.ts";
import { once } from "./once.ts";
import { buildStemIndex } from "./stem-index.ts";
import { emptyVocabulary, numberAt, numberIn, numberOf, type Vocabulary } from "./vocabulary.ts";

/** The words of a text, ready to be searched. Built in one pass; a word is known by its number. */
export interface WordIndex {
  readonly count: number;
  /** Where the word at a position starts and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The word at a position, by number. */
  readonly ids: Int32Array;
  /** The next position with the same word, or -1. */
  readonly next: Int32Array;
  /** The first position of a word, by number. */
  readonly first: Int32Array;
  /** How often a word stands in the text, by number. */
  readonly frequency: Int32Array;
  /** Numbers of a text's words; -1 for one that the index does not hold. */
  idsOf(text: string): readonly number[];
  /** Number of a folded word, or -1. */
  idOf(word: FoldedWord): number;
  /** Numbers of the words that begin with a folded stem of three letters or more; at most `limit`. */
  idsOfPrefix(stem: string, limit: number): readonly number[];
}

const grow = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

interface Positions {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

const readPositions = (units: Uint16Array, vocabulary: Vocabulary): Positions => {
  let starts = new Int32Array(Math.max(16, Math.ceil(units.length / 5)));
  let ends = new Int32Array(starts.length);
  let ids = new Int32Array(starts.length);
  let count = 0;
  const word = beforeWords();
  while (nextWord(units, word)) {
    if (count === starts.length) [starts, ends, ids] = [grow(starts), grow(ends), grow(ids)];
    starts[count] = word.start;
    ends[count] = word.end;
    ids[count] = numberAt(vocabulary, word);
    count += 1;
  }
  return { count, starts, ends, ids };
};

/**
 * Lists the words of a text with their places. Takes time in proportion to the text.
 * @param units - The text's {@link codeUnits}, where they are there already.
 */
export function buildWordIndex(text: string, units: Uint16Array = codeUnits(text)): WordIndex {
  const vocabulary = emptyVocabulary(text);
  const positions = readPositions(units, vocabulary);
  const { count, starts, ends, ids } = positions;
  const first = new Int32Array(vocabulary.byKey.next).fill(-1);
  const frequency = new Int32Array(vocabulary.byKey.next);
  const next = new Int32Array(count);
  for (let position = count - 1; position >= 0; position--) {
    const id = ids[position] ?? 0;
    next[position] = first[id] ?? -1;
    first[id] = position;
    frequency[id] = (frequency[id] ?? 0) + 1;
  }
  const idsOf = (wanted: string): readonly number[] => {
    const ids: number[] = [];
    const word = beforeWords();
    const letters = codeUnits(wanted);
    while (nextWord(letters, word)) ids.push(numberIn(vocabulary, { text: wanted, word }));
    return ids;
  };
  const stems = once(() => buildStemIndex(text, { units, starts, ends, first }));
  const idsOfPrefix = (stem: string, limit: number): readonly number[] => stems().idsOfPrefix(stem, limit);
  return { ...positions, next, first, frequency, idsOf, idOf: (word) => numberOf(vocabulary, word), idsOfPrefix };
}
