import { type FoldedWord, foldedWord } from "./folded-word.ts";
import { emptyKeyTable, findKey, findOrAddKey, type KeyTable } from "./key-table.ts";
import type { WordCursor } from "./next-word.ts";

/** The distinct words of a text, each known by a number. Words whose folded forms are the same are one word. */
export interface Vocabulary {
  readonly text: string;
  /** Of words with a key: nearly all. Gives the others their numbers, too: `next` says how many words there are. */
  readonly byKey: KeyTable;
  /** Of the others, by their folded form. */
  readonly byForm: Map<string, number>;
  /** Of these as they are written, since to fold them takes long. */
  readonly byWriting: Map<string, number>;
}

/** An empty vocabulary of a text. */
export const emptyVocabulary = (text: string): Vocabulary => ({
  text,
  byKey: emptyKeyTable(text.length >> 5),
  byForm: new Map(),
  byWriting: new Map(),
});

const numberByForm = ({ byForm, byKey }: Vocabulary, form: string): number => {
  const number = byForm.get(form) ?? byKey.next++;
  byForm.set(form, number);
  return number;
};

const numberByWriting = (vocabulary: Vocabulary, { start, end }: WordCursor): number => {
  const { byKey, byWriting } = vocabulary;
  const written = vocabulary.text.slice(start, end);
  const known = byWriting.get(written);
  if (known !== undefined) return known;
  const { form, key } = foldedWord(written);
  const number = key === null ? numberByForm(vocabulary, form) : findOrAddKey(byKey, key);
  byWriting.set(written, number);
  return number;
};

/** The number of a word of the vocabulary's text; a new one for a word that was not met before. */
export const numberAt = (vocabulary: Vocabulary, word: WordCursor): number =>
  word.hasKey ? findOrAddKey(vocabulary.byKey, word) : numberByWriting(vocabulary, word);

/** The number of a folded word, or -1. */
export const numberOf = ({ byKey, byForm }: Vocabulary, { form, key }: FoldedWord): number =>
  key === null ? (byForm.get(form) ?? -1) : findKey(byKey, key);

/** The number of a word of another text, or -1. Nearly none need be folded: a key is that of the folded form. */
export const numberIn = (vocabulary: Vocabulary, { text, word }: { readonly text: string; readonly word: WordCursor }): number => {
  if (word.hasKey) return findKey(vocabulary.byKey, word);
  const written = text.slice(word.start, word.end);
  return vocabulary.byWriting.get(written) ?? numberOf(vocabulary, foldedWord(written));
};
