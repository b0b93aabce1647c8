import { ModelCallError } from "../../errors/model-call-error.ts";
import type { CountOptions, TokenCount, Tokenizer } from "../../spec/tokenizer.ts";

/** What a fleet's tokenizer is made with. */
export interface FleetTokenizerParts {
  readonly id: string;
  /** Those of the servers that can be asked now. @throws when there are none and none comes */
  readonly tokenizers: (signal: AbortSignal) => Promise<readonly Tokenizer[]>;
}

/** Counts at one server after another in turn; where one fails, at the next. */
export function createFleetTokenizer({ id, tokenizers }: FleetTokenizerParts): Tokenizer {
  let turn = 0;
  const count = async (text: string, { signal = new AbortController().signal }: CountOptions = {}): Promise<number> => {
    const all = await tokenizers(signal);
    const start = turn++;
    let failure: unknown = null;
    for (let step = 0; step < all.length; step += 1) {
      try {
        const tokenizer = all[(start + step) % all.length];
        if (tokenizer !== undefined) return await tokenizer.count(text, { signal });
      } catch (error) {
        if (signal.aborted || !ModelCallError.isInstance(error)) throw error;
        failure ??= error;
      }
    }
    throw failure;
  };
  return {
    id,
    count,
    countUpTo: async (text, _limit, options): Promise<TokenCount> => ({ tokens: await count(text, options), isExact: true }),
  };
}
