import { ModelCallError } from "../../errors/model-call-error.ts";
import type { CountOptions, TokenCount, Tokenizer } from "../../spec/tokenizer.ts";
import type { Endpoint } from "../endpoint/create-endpoint.ts";
import { asCount } from "./json-fields.ts";
import type { VllmClient } from "./vllm-client.ts";

/** Asks the server's `/tokenize` for the tokens of a text, without special tokens. Null when the answer holds no count. */
export async function serverCount(
  text: string,
  parts: { readonly client: VllmClient; readonly modelId: string; readonly connectTimeoutMs: number; readonly signal: AbortSignal },
): Promise<number | null> {
  const { client, modelId, connectTimeoutMs, signal } = parts;
  const body = JSON.stringify({ model: modelId, prompt: text, add_special_tokens: false });
  const answer = await client.readJson(await client.root("/tokenize", { body, connectTimeoutMs, signal }));
  return asCount(answer.count);
}

/** What a {@link createServerCountTokenizer} asks with. */
export interface ServerCountParts {
  readonly client: VllmClient;
  readonly modelId: string;
  readonly connectTimeoutMs: number;
  /** Slots of its own, so that counting is bounded, never waits behind answers, and ends with the model. */
  readonly endpoint: Endpoint;
  /** Milliseconds one count may take once it has a slot. @default 30000 */
  readonly timeoutMs?: number | undefined;
}

/** Counts as the server does, one request a text. Used where the configured tokenizer was seen to count otherwise. */
export function createServerCountTokenizer(parts: ServerCountParts): Tokenizer {
  const count = async (text: string, { signal = new AbortController().signal }: CountOptions = {}): Promise<number> =>
    text === "" ? 0 : parts.endpoint.run((abort) => timedCount(text, { ...parts, abort }), { signal });
  return {
    id: `server:${parts.modelId}`,
    count,
    countUpTo: async (text, _limit, options): Promise<TokenCount> => ({ tokens: await count(text, options), isExact: true }),
  };
}

async function timedCount(
  text: string,
  { abort, timeoutMs = 30_000, ...parts }: ServerCountParts & { readonly abort: AbortController },
): Promise<number> {
  const { client } = parts;
  const { provider, endpoint } = client.server;
  const timer = setTimeout(() => {
    const message = `The server at ${endpoint} did not count a text (POST /tokenize) within ${timeoutMs} ms. It is overloaded; pass the tokenizer of the served model, and it is not asked.`;
    abort.abort(new ModelCallError({ kind: "total-timeout", provider, endpoint, message }));
  }, timeoutMs);
  try {
    const tokens = await serverCount(text, { ...parts, signal: abort.signal });
    if (tokens === null) throw client.protocolError("gave no count for /tokenize");
    return tokens;
  } catch (error) {
    abort.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
