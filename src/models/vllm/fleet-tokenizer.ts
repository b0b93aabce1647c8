import { ModelCallError } from "../../errors/model-call-error.ts";
import type { CountOptions, TokenCount, Tokenizer } from "../../spec/tokenizer.ts";

/** What a fleet's tokenizer is made with. */
export interface FleetTokenizerParts {
  readonly id: string;
  /** Those of the servers that can be asked now. */
  readonly tokenizers: () => readonly Tokenizer[];
  /** Counts while no server does: a count that is a little off loses no posting. */
  readonly fallback: Tokenizer;
}

/** Counts at one server after another in turn; where one fails, at the next, and where none is there, by ourselves. */
export function createFleetTokenizer({ id, tokenizers, fallback }: FleetTokenizerParts): Tokenizer {
  let turn = 0;
  const ask = async (text: string, { signal }: CountOptions): Promise<number | null> => {
    const all = tokenizers();
    const start = turn++;
    for (let step = 0; step < all.length; step += 1) {
      try {
        const tokenizer = all[(start + step) % all.length];
        if (tokenizer !== undefined) return await tokenizer.count(text, { signal });
      } catch (error) {
        if (signal?.aborted || !ModelCallError.isInstance(error)) throw error;
      }
    }
    return null;
  };
  return {
    id,
    count: async (text, options = {}) => (await ask(text, options)) ?? (await fallback.count(text, options)),
    countUpTo: async (text, limit, options = {}): Promise<TokenCount> => {
      const tokens = await ask(text, options);
      return tokens === null ? fallback.countUpTo(text, limit, options) : { tokens, isExact: true };
    },
  };
}
