import { ConstraintNotAppliedError } from "../../errors/constraint-not-applied-error.ts";
import type { JsonSchema } from "../../spec/wire-schema.ts";
import { mostAnswerBytes } from "../endpoint/most-answer-bytes.ts";
import { type CompletionChunk, readCompletionChunk } from "./completion-chunk.ts";
import { completionBody } from "./request-body.ts";
import type { RequestParts, VllmClient } from "./vllm-client.ts";

/** What a canary is sent with. */
export interface CanaryParts extends Pick<RequestParts, "connectTimeoutMs" | "signal"> {
  readonly client: VllmClient;
  readonly modelId: string;
  readonly requestBody: Readonly<Record<string, unknown>>;
  /** A word that no model says by itself. */
  readonly secret: string;
  /** Such as `0.32.0`; null when unknown. */
  readonly version: string | null;
}

// The question asks for another value under the same key, so a server that ignores the schema gives itself away, and one
// that obeys it is asked for what the schema allows anyway, apart from the value.
const question = 'Answer with this JSON object and nothing else: {"code":"hello"}';
const maxOutputTokens = 64;

/**
 * Asks for one word under a schema that allows only another one. Whoever answers with the other one obeys the schema.
 * @throws ConstraintNotAppliedError naming the server's flag
 */
export async function sendCanary(parts: CanaryParts): Promise<CompletionChunk> {
  const word = { type: "string", enum: [parts.secret] };
  const object = { type: "object", properties: { code: word }, required: ["code"], additionalProperties: false };
  const expected = `{"code":"${parts.secret}"}`;
  const answer = await ask(object, parts);
  const compact = answer.text.replaceAll(/\s/g, "");
  if (compact === expected) return answer;
  const isStuck = answer.finishReason === "length" && expected.startsWith(compact);
  if (!isStuck) throw notApplied(answer, parts);
  // A server that allows whitespace anywhere let the model pad its answer up to the cap. A bare word has no place for it.
  const bare = await ask(word, parts);
  if (bare.text.trim() !== `"${parts.secret}"`) throw notApplied(bare, parts);
  return bare;
}

async function ask(
  jsonSchema: JsonSchema,
  { client, modelId, requestBody, connectTimeoutMs, signal }: CanaryParts,
): Promise<CompletionChunk> {
  const request = {
    messages: [{ role: "user", content: question } as const],
    schema: { dialect: "xgrammar", name: "canary", jsonSchema, maxTokens: maxOutputTokens, lowerings: [] } as const,
    maxOutputTokens,
    sampling: { temperature: 0, topP: 1, seed: 0 },
  };
  const body = completionBody(request, { model: modelId, stream: false, requestBody });
  const response = await client.api("/chat/completions", { body, connectTimeoutMs, signal });
  return readCompletionChunk(await client.readJson(response, { maxBytes: mostAnswerBytes(maxOutputTokens) }));
}

function notApplied({ text }: CompletionChunk, { client, modelId, version }: CanaryParts): ConstraintNotAppliedError {
  const { endpoint } = client.server;
  const flag = '--structured-outputs-config \'{"backend":"xgrammar","disable_any_whitespace":true}\'';
  const problem =
    text.trim() === ""
      ? "answered a request that a JSON schema constrains with nothing but whitespace"
      : "ignored the JSON schema of a request, so nothing it says can be trusted";
  const upgrade = version !== null && isOld(version) ? `vLLM ${version} is too old for it: upgrade to 0.30 or later, and start` : "Start";
  const message = `The server at ${endpoint} ${problem}. ${upgrade} vLLM with ${flag} and without --reasoning-parser.`;
  return new ConstraintNotAppliedError({ endpoint, model: modelId, message });
}

/** `response_format: json_schema` came with 0.6.0, and the flag above with 0.11.0. */
function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === 0 && minor < 11;
}
