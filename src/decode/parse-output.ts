import { ModelCallError } from "../errors/model-call-error.ts";
import { OutputParseError } from "../errors/output-parse-error.ts";
import { OutputRefusedError } from "../errors/output-refused-error.ts";
import { OutputTruncatedError, type TruncationLimit } from "../errors/output-truncated-error.ts";
import { RunawayOutputError } from "../errors/runaway-output-error.ts";
import type { GenerateResult } from "../spec/language-model.ts";
import type { TokenUsage } from "../spec/token-usage.ts";
import type { WireValue } from "../spec/wire-schema.ts";

/** What the answer was asked with. */
export interface OutputContext {
  /** Provider of the model, for messages. */
  readonly provider: string;
  readonly maxOutputTokens: number;
  /** Of the model, in tokens; null when unknown. */
  readonly contextWindow: number | null;
}

/**
 * Turns a finished answer into a wire value.
 * @throws OutputTruncatedError, OutputRefusedError, RunawayOutputError, OutputParseError
 */
export function parseOutput(result: GenerateResult, { provider, maxOutputTokens, contextWindow }: OutputContext): WireValue {
  const { text, usage } = result;
  switch (result.finishReason) {
    case "length":
      throw new OutputTruncatedError({ limit: truncationLimit(usage, contextWindow), maxOutputTokens, usage, content: text });
    case "refusal":
      throw new OutputRefusedError({ reason: "refusal", content: result.refusal });
    case "content-filter":
      throw new OutputRefusedError({ reason: "content-filter", content: null });
    case "repetition":
      throw new RunawayOutputError({ pattern: "repetition", outputTokens: usage.outputTokens ?? 0, content: text.slice(-200) });
    case "abort":
      throw new ModelCallError({
        kind: "server",
        provider,
        endpoint: provider,
        message: "The server stopped the request itself before the answer was complete.",
      });
    default:
      return parseJson(text);
  }
}

function truncationLimit({ inputTokens, outputTokens }: TokenUsage, contextWindow: number | null): TruncationLimit {
  if (inputTokens === null || outputTokens === null || contextWindow === null) return "cap";
  return inputTokens + outputTokens >= contextWindow ? "window" : "cap";
}

function parseJson(text: string): WireValue {
  try {
    // A parse boundary: what JSON.parse returns is a JSON value, and the user's schema judges it.
    return JSON.parse(text) as WireValue;
  } catch {
    // The SyntaxError quotes the text, so it is not attached.
    throw new OutputParseError({ content: text });
  }
}
