import { createFetchTransport } from "../http/fetch-transport.ts";
import type { TokenCount, Tokenizer } from "../spec/tokenizer.ts";
import { askTokenize, type TokenizeParts } from "./ask-tokenize.ts";
import { checkVllmTokenizerOptions, type VllmTokenizerOptions } from "./vllm-tokenizer-options.ts";

export type { Fetch } from "../http/fetch-transport.ts";
export type { VllmTokenizerOptions } from "./vllm-tokenizer-options.ts";

/** A text this many times longer than the limit, in UTF-16 units, is first judged by its beginning. */
const unitsPerToken = 16;

/**
 * Counts by asking a vLLM server's `/tokenize`: exact for whatever model it serves, at one request a count. Nothing is
 * sent before the first count, and no special tokens are added.
 *
 * @throws InvalidOptionsError when an option is wrong. A count rejects with `ModelCallError`, or with the signal's reason.
 * @example
 * const tokens = await createVllmTokenizer({ baseURL: "http://127.0.0.1:8000/v1" }).count("Software engineer");
 */
export function createVllmTokenizer(options: VllmTokenizerOptions): Tokenizer {
  checkVllmTokenizerOptions(options);
  const { baseURL, apiKey, model, headers = {}, timeoutMs = 30_000, fetch = (url, request) => globalThis.fetch(url, request) } = options;
  const root = baseURL.replace(/\/+$/, "").replace(/\/v1$/, "");
  const parts: TokenizeParts = {
    url: `${root}/tokenize`,
    model,
    headers: { "content-type": "application/json", ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }), ...headers },
    timeoutMs,
    transport: options.transport ?? createFetchTransport({ fetch, provider: "vllm" }),
  };
  const count = async (text: string, signal: AbortSignal | undefined): Promise<number> => {
    signal?.throwIfAborted();
    return text === "" ? 0 : askTokenize(text, { ...parts, signal });
  };
  return {
    id: `vllm:${model ?? "default"}@${root}`,
    count: (text, { signal } = {}) => count(text, signal),
    countUpTo: async (text, limit, { signal } = {}): Promise<TokenCount> => {
      const beginning = beginningOf(text, limit);
      if (beginning !== null) {
        const tokens = await count(beginning, signal);
        if (tokens > limit) return { tokens, isExact: false };
      }
      const tokens = await count(text, signal);
      return { tokens, isExact: true };
    },
  };
}

/** The start of a very long text up to a space, where hardly any vocabulary has a token across; null when it is not worth a request. */
function beginningOf(text: string, limit: number): string | null {
  const units = (limit + 1) * unitsPerToken;
  if (text.length < units * 2) return null;
  const end = text.lastIndexOf(" ", units);
  return end > units / 2 ? text.slice(0, end) : null;
}
