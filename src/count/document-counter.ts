import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { TokenCount, Tokenizer } from "../spec/tokenizer.ts";
import { checkCount } from "./count-tokens.ts";

/** Counts one document: once per tokenizer, however many candidates ask. */
export interface DocumentCounter {
  /**
   * Tokens of the document: exact up to `limit`, above it perhaps only a lower bound that is greater than `limit`.
   * @throws InvalidOptionsError when the tokenizer answers with something that is no count; the signal's reason on abort
   */
  count(tokenizer: Tokenizer, limit: number): TokenCount | Promise<TokenCount>;
}

interface KeptCount {
  readonly limit: number;
  readonly count: TokenCount | Promise<TokenCount>;
}

/**
 * Makes the counter of one document. Counts are made when first asked for and kept by tokenizer id; an exact one serves
 * every limit, and a lower bound is counted anew only for a limit that it does not pass.
 */
export function createDocumentCounter(
  { text }: Pick<PreparedDocument, "text">,
  { signal }: { readonly signal: AbortSignal },
): DocumentCounter {
  const kept = new Map<string, KeptCount>();
  const begin = (tokenizer: Tokenizer, limit: number): KeptCount["count"] => {
    signal.throwIfAborted();
    const counted = tokenizer.countUpTo(text, limit, { signal });
    const count = "then" in counted ? settle(counted, { tokenizer, limit }) : checkCount(counted, tokenizer);
    kept.set(tokenizer.id, { limit, count });
    return count;
  };
  const settle = (counted: Promise<TokenCount>, { tokenizer, limit }: { tokenizer: Tokenizer; limit: number }): Promise<TokenCount> => {
    const isCurrent = () => kept.get(tokenizer.id)?.count === count;
    const count = counted.then((settled) => {
      signal.throwIfAborted();
      const checked = checkCount(settled, tokenizer);
      if (isCurrent()) kept.set(tokenizer.id, { limit, count: checked });
      return checked;
    });
    // A count that failed is no answer: the next caller asks again.
    count.catch(() => isCurrent() && kept.delete(tokenizer.id));
    return count;
  };
  const count: DocumentCounter["count"] = (tokenizer, limit) => {
    const known = kept.get(tokenizer.id);
    if (known === undefined) return begin(tokenizer, limit);
    if (known.limit >= limit) return known.count;
    if ("then" in known.count) return known.count.then(() => count(tokenizer, limit));
    return known.count.isExact || known.count.tokens > limit ? known.count : begin(tokenizer, limit);
  };
  return { count };
}
