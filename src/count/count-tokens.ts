import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { TokenCount, Tokenizer } from "../spec/tokenizer.ts";

/** What one count needs. */
export interface CountTokensParts {
  readonly tokenizer: Tokenizer;
  readonly signal: AbortSignal;
}

/**
 * The exact number of tokens of a text, such as the prompt around a document.
 * @throws InvalidOptionsError when the tokenizer answers with something that is no count; the signal's reason on abort
 */
export async function countTokens(text: string, { tokenizer, signal }: CountTokensParts): Promise<number> {
  signal.throwIfAborted();
  const tokens = checkCount({ tokens: await tokenizer.count(text, { signal }), isExact: true }, tokenizer).tokens;
  signal.throwIfAborted();
  return tokens;
}

/** Refuses a count that no comparison could be trusted with; a tokenizer may be the caller's own code. */
export function checkCount(count: TokenCount, { id }: Tokenizer): TokenCount {
  if (Number.isInteger(count.tokens) && count.tokens >= 0 && typeof count.isExact === "boolean") return count;
  throw new InvalidOptionsError({
    option: "tokenizer",
    given: `"${id}", which counted ${String(count.tokens)} tokens (isExact: ${String(count.isExact)})`,
    allowed: "one that counts whole tokens, 0 or more, and says whether the count is exact",
  });
}
