import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { Tokenizer } from "../spec/tokenizer.ts";
import { createLazyTokenizer } from "./lazy-tokenizer.ts";

/** Options of {@link createTiktokenTokenizer}. */
export interface TiktokenTokenizerOptions {
  /**
   * The vocabulary: that of gpt-4o-mini and the models after it.
   * @default "o200k_base"
   */
  readonly encoding?: "o200k_base" | undefined;
}

/**
 * Counts tokens exactly as OpenAI's o200k_base does for message text; `<|endoftext|>` and its like are plain text there.
 * The ranks come from `js-tiktoken`, loaded at the first count, which is therefore a promise; later counts are numbers.
 * The splitting and merging are this library's own: js-tiktoken needs minutes for a long run of one letter.
 *
 * @throws InvalidOptionsError for another encoding
 */
export function createTiktokenTokenizer({ encoding = "o200k_base" }: TiktokenTokenizerOptions = {}): Tokenizer {
  if (encoding !== "o200k_base") {
    throw new InvalidOptionsError({
      option: "encoding",
      given: `a ${typeof encoding} that names another encoding`,
      allowed: '"o200k_base"',
    });
  }
  return createLazyTokenizer(encoding, {
    load: async () => {
      const [{ createTiktokenCounter }, ranks] = await Promise.all([
        import("./tiktoken-counter.ts"),
        import("js-tiktoken/ranks/o200k_base"),
      ]);
      return createTiktokenCounter(ranks.default.bpe_ranks);
    },
  });
}
