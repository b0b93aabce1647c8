import type { Tokenizer } from "../spec/tokenizer.ts";

/** What a {@link createFakeTokenizer} is made of. */
export interface FakeTokenizerOptions {
  /** @default "words" */
  readonly id?: string | undefined;
  /** @default the number of words between white space */
  readonly count?: ((text: string) => number) | undefined;
}

/** A tokenizer for tests: counts words, so that a text of a wanted size is easily made, or whatever `count` says. */
export function createFakeTokenizer({ id = "words", count = countWords }: FakeTokenizerOptions = {}): Tokenizer {
  return {
    id,
    count: (text) => count(text),
    countUpTo: (text, limit) => {
      const tokens = count(text);
      return tokens <= limit ? { tokens, isExact: true } : { tokens: Math.floor(limit) + 1, isExact: false };
    },
  };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
