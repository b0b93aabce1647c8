import { foldWord } from "./fold-word.ts";
import { type LetterKey, letterKey } from "./next-word.ts";

/** A word ready to be looked up in texts: in the form in which words are compared, with its key where it has one. */
export interface FoldedWord {
  readonly form: string;
  readonly key: LetterKey | null;
}

/** Folds a word as it is written. */
export function foldedWord(written: string): FoldedWord {
  const form = foldWord(written);
  return { form, key: letterKey(form) };
}
