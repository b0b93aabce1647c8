import type { GenerateCall } from "../../spec/language-model.ts";
import type { WireSchema } from "../../spec/wire-schema.ts";

/** What of a call goes into the body. */
export type CompletionRequest = Pick<GenerateCall, "messages" | "schema" | "maxOutputTokens" | "sampling">;

/** What a body holds besides the call. */
export interface BodyParts {
  readonly model: string;
  readonly stream: boolean;
  /** Merged last. */
  readonly requestBody: Readonly<Record<string, unknown>>;
  /** The `response_format` of a schema, as JSON. @default written anew */
  readonly formatText?: (schema: WireSchema) => string;
}

/**
 * The body of a chat completion, as JSON. `response_format` is the one form of a constraint that every vLLM since 0.6.0,
 * SGLang, llama.cpp and Ollama obey, and `max_tokens` the one name of the cap that they all know.
 * With `continuous_usage_stats` a request that is stopped in the middle still knows what it cost: 40 % more bytes an event
 * and no measurable time (1,500 tokens on vLLM 0.32.0: 9.5 and 10.0 s with, 9.4 and 10.9 s without).
 */
export function completionBody(
  { messages, schema, maxOutputTokens, sampling }: CompletionRequest,
  { model, stream, requestBody, formatText = writeFormat }: BodyParts,
): string {
  const body = JSON.stringify({
    model,
    messages,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    seed: sampling.seed,
    max_tokens: maxOutputTokens,
    ...(stream ? { stream: true, stream_options: { include_usage: true, continuous_usage_stats: true } } : {}),
    ...requestBody,
  });
  return `${body.slice(0, -1)},"response_format":${formatText(schema)}}`;
}

/** Writes each schema once, because it is the same for every posting. */
export function createFormatText(): (schema: WireSchema) => string {
  const texts = new WeakMap<WireSchema, string>();
  return (schema) => {
    const text = texts.get(schema) ?? writeFormat(schema);
    texts.set(schema, text);
    return text;
  };
}

function writeFormat({ name, jsonSchema }: WireSchema): string {
  return JSON.stringify({ type: "json_schema", json_schema: { name, schema: jsonSchema, strict: true } });
}
