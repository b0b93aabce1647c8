/** Options of one count. */
export interface CountOptions {
  /** Stops a count that asks a server. Local tokenizers are synchronous and ignore it. */
  readonly signal?: AbortSignal | undefined;
}

/** A count that may have stopped early. */
export interface TokenCount {
  /** Number of tokens; when `isExact` is false, a lower bound that is above the limit. */
  readonly tokens: number;
  /** False when counting stopped because the limit was passed. */
  readonly isExact: boolean;
}

/**
 * Counts the tokens a text has for a model: plain text, without special tokens or a chat template.
 * Implementations are stateless for the caller: the same text always has the same count, and never more tokens than
 * UTF-8 bytes (of its NFC form where that is longer), as in every byte-level vocabulary.
 */
export interface Tokenizer {
  /** Names the vocabulary, such as `qwen3` or `o200k_base`; counts are kept per id. */
  readonly id: string;
  /** The number of tokens of `text`; 0 for the empty string. */
  count(text: string, options?: CountOptions): number | Promise<number>;
  /** Counts until `limit` is passed, so that a long text costs no more than the limit needs. */
  countUpTo(text: string, limit: number, options?: CountOptions): TokenCount | Promise<TokenCount>;
}
