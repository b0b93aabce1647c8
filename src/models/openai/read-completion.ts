import type { FinishReason, GenerateResult } from "../../spec/language-model.ts";
import type { TokenUsage } from "../../spec/token-usage.ts";

/** Reads a chat completion from the wire; null when the answer is none. */
export function readCompletion(answer: unknown, { model }: { readonly model: string }): GenerateResult | null {
  const choice = readField(readField(answer, "choices"), "0");
  const message = readField(choice, "message");
  if (message === undefined || message === null) return null;
  const content = readField(message, "content");
  const refusal = readField(message, "refusal");
  const text = typeof content === "string" ? content : "";
  const refused = typeof refusal === "string" && refusal !== "" ? refusal : null;
  const modelId = readField(answer, "model");
  return {
    text,
    finishReason: refused === null ? finishReason(readField(choice, "finish_reason")) : "refusal",
    refusal: refused,
    usage: readUsage(readField(answer, "usage")),
    modelId: typeof modelId === "string" && modelId !== "" ? modelId : model,
  };
}

function finishReason(reason: unknown): FinishReason {
  switch (reason) {
    case "stop":
    case "length":
      return reason;
    case "content_filter":
      return "content-filter";
    default:
      return "other";
  }
}

function readUsage(usage: unknown): TokenUsage {
  return {
    inputTokens: readTokens(readField(usage, "prompt_tokens")),
    outputTokens: readTokens(readField(usage, "completion_tokens")),
    cachedInputTokens: readTokens(readField(readField(usage, "prompt_tokens_details"), "cached_tokens")),
    reasoningTokens: readTokens(readField(readField(usage, "completion_tokens_details"), "reasoning_tokens")),
  };
}

function readTokens(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A field of a value from outside; undefined when there is no such field. */
export function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
