import type { FinishReason } from "../../spec/language-model.ts";
import type { TokenUsage } from "../../spec/token-usage.ts";
import { asCount, asObject, asString, type JsonObject } from "./json-fields.ts";

/** What one event of a stream, or one whole answer, says. */
export interface CompletionChunk {
  readonly text: string;
  /** Whether a token came at all, also one of reasoning, which is not kept. */
  readonly hasToken: boolean;
  readonly refusal: string | null;
  readonly finishReason: FinishReason | null;
  readonly usage: TokenUsage | null;
  readonly modelId: string | null;
  /** Changes when the server behind the address does. */
  readonly systemFingerprint: string | null;
}

/** Nothing is known of what a request used. */
export const unknownUsage: TokenUsage = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  length: "length",
  content_filter: "content-filter",
  repetition: "repetition",
  abort: "abort",
};

/** Reads an event's `delta` or an answer's `message`, whichever there is. */
export function readCompletionChunk(body: JsonObject): CompletionChunk {
  const choice = Array.isArray(body.choices) ? asObject(body.choices[0]) : null;
  const message = asObject(choice?.delta) ?? asObject(choice?.message);
  const text = asString(message?.content) ?? "";
  const reason = asString(choice?.finish_reason);
  return {
    text,
    hasToken: text !== "" || isText(message?.reasoning_content) || isText(message?.reasoning),
    refusal: asString(message?.refusal),
    finishReason: reason === null ? null : (finishReasons[reason] ?? "other"),
    usage: readUsage(asObject(body.usage)),
    modelId: asString(body.model),
    systemFingerprint: asString(body.system_fingerprint),
  };
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function readUsage(usage: JsonObject | null): TokenUsage | null {
  if (usage === null) return null;
  return {
    inputTokens: asCount(usage.prompt_tokens),
    outputTokens: asCount(usage.completion_tokens),
    cachedInputTokens: asCount(asObject(usage.prompt_tokens_details)?.cached_tokens),
    reasoningTokens: asCount(asObject(usage.completion_tokens_details)?.reasoning_tokens),
  };
}
