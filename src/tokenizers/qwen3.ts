import type { Tokenizer } from "../spec/tokenizer.ts";
import { createLazyTokenizer } from "./lazy-tokenizer.ts";

/**
 * Counts tokens exactly as Qwen3 models do: the same number as the Hugging Face tokenizer of Qwen3 and as vLLM's
 * `/tokenize` with `add_special_tokens: false`. Special tokens written out in the text, such as `<|im_end|>`, count as
 * one token, because the server reads them so. The vocabulary (0.7 MB) is loaded at the first count, which is therefore
 * a promise; later counts are numbers.
 *
 * @example
 * const tokens = await createQwen3Tokenizer().count("Software engineer, remote");
 */
export function createQwen3Tokenizer(): Tokenizer {
  return createLazyTokenizer("qwen3", {
    load: async () => {
      const [{ createQwen3Counter }, { packedMerges }] = await Promise.all([import("./qwen3-counter.ts"), import("./qwen3.vocab.ts")]);
      return createQwen3Counter(packedMerges);
    },
  });
}
