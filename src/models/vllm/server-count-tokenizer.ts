import type { CountOptions, TokenCount, Tokenizer } from "../../spec/tokenizer.ts";
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

/** Counts as the server does, one request a text. Used where the configured tokenizer was seen to count otherwise. */
export function createServerCountTokenizer(parts: {
  readonly client: VllmClient;
  readonly modelId: string;
  readonly connectTimeoutMs: number;
}): Tokenizer {
  const { client, modelId } = parts;
  const count = async (text: string, { signal = new AbortController().signal }: CountOptions = {}): Promise<number> => {
    if (text === "") return 0;
    const tokens = await serverCount(text, { ...parts, signal });
    if (tokens === null) throw client.protocolError("gave no count for /tokenize");
    return tokens;
  };
  return {
    id: `server:${modelId}`,
    count,
    countUpTo: async (text, _limit, options): Promise<TokenCount> => ({ tokens: await count(text, options), isExact: true }),
  };
}
