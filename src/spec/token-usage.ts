/** Tokens of one request or of several. Null means that the server did not say. */
export interface TokenUsage {
  /** Input tokens, cached ones included. */
  readonly inputTokens: number | null;
  /** Output tokens, reasoning tokens included. */
  readonly outputTokens: number | null;
  /** Input tokens that the server took from its prefix cache. */
  readonly cachedInputTokens: number | null;
  /** Output tokens spent on reasoning. */
  readonly reasoningTokens: number | null;
}
