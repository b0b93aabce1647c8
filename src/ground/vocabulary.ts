import { type FoldedWord, foldedWord } from "./folded-word.ts";
import { createKeyTable } from "./key-table.ts";
import type { WordCursor } from "./next-word.ts";

/** The distinct words of a text, each known by a number. Words whose folded forms are the same are one word. */
export interface Vocabulary {
  /** How many words there are. */
  readonly size: number;
  /** Number of a word of the text; a new one for a word that was not met before. */
  numberAt(word: WordCursor): number;
  /** Number of a folded word, or -1. */
  numberOf(word: FoldedWord): number;
  /** Number of a word of another text, or -1. */
  numberIn(text: string, word: WordCursor): number;
}

/** Starts an empty vocabulary of a text. */
export function createVocabulary(text: string): Vocabulary {
  const byKey = createKeyTable(text.length >> 5);
  /** Of words without a key. */
  const byForm = new Map<string, number>();
  /** Of words without a key as they are written, since to fold them takes long. */
  const byWriting = new Map<string, number>();
  let size = 0;

  const numberOf = ({ form, key }: FoldedWord): number => (key === null ? (byForm.get(form) ?? -1) : byKey.find(key));
  const add = ({ form, key }: FoldedWord): number => {
    if (key === null) byForm.set(form, size);
    else byKey.add(key, size);
    return size++;
  };
  const numberByWriting = (written: string): number => {
    const word = foldedWord(written);
    const known = numberOf(word);
    const number = known < 0 ? add(word) : known;
    byWriting.set(written, number);
    return number;
  };
  return {
    get size() {
      return size;
    },
    numberOf,
    // A word's key is that of its folded form, so nearly no word needs to be cut out and folded.
    numberIn: (other, word) => (word.hasKey ? byKey.find(word) : numberOf(foldedWord(other.slice(word.start, word.end)))),
    numberAt(word) {
      if (!word.hasKey) {
        const written = text.slice(word.start, word.end);
        return byWriting.get(written) ?? numberByWriting(written);
      }
      const known = byKey.find(word);
      if (known >= 0) return known;
      byKey.add(word, size);
      return size++;
    },
  };
}
