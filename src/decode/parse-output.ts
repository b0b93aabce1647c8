import { ConstraintNotAppliedError } from "../errors/constraint-not-applied-error.ts";
import { ModelCallError } from "../errors/model-call-error.ts";
import { OutputParseError } from "../errors/output-parse-error.ts";
import { OutputRefusedError } from "../errors/output-refused-error.ts";
import { OutputTruncatedError, type TruncationLimit } from "../errors/output-truncated-error.ts";
import { RunawayOutputError } from "../errors/runaway-output-error.ts";
import type { GenerateResult } from "../spec/language-model.ts";
import type { TokenUsage } from "../spec/token-usage.ts";
import type { WireSchema, WireValue } from "../spec/wire-schema.ts";
import { askedFields } from "./asked-fields.ts";

/** What the answer was asked with. */
export interface OutputContext {
  /** Provider of the model, for messages. */
  readonly provider: string;
  readonly maxOutputTokens: number;
  /** Of the model, in tokens; null when unknown. */
  readonly contextWindow: number | null;
  /** What the answer was to hold. */
  readonly wire: WireSchema;
}

/** The longest token that any vocabulary in use has. */
const longestTokenCharacters = 128;

/**
 * Turns a finished answer into a wire value.
 * @throws OutputTruncatedError, OutputRefusedError, RunawayOutputError, OutputParseError, ConstraintNotAppliedError, ModelCallError
 */
export function parseOutput(result: GenerateResult, { provider, maxOutputTokens, contextWindow, wire }: OutputContext): WireValue {
  const { text, usage } = result;
  if (text.length > maxOutputTokens * longestTokenCharacters) throw overlongAnswer({ provider, maxOutputTokens });
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
      return checkConstraint(parseJson(text), { wire, provider, model: result.modelId });
  }
}

/** Parsing and proving a text of any length would be the caller's time and memory. */
function overlongAnswer({ provider, maxOutputTokens }: Pick<OutputContext, "provider" | "maxOutputTokens">): ModelCallError {
  const message = `The model of provider "${provider}" gave more text than the ${maxOutputTokens} tokens that it was allowed can hold. Check that the server keeps to max_completion_tokens.`;
  return new ModelCallError({ kind: "protocol", provider, endpoint: provider, message });
}

function truncationLimit({ inputTokens, outputTokens }: TokenUsage, contextWindow: number | null): TruncationLimit {
  if (inputTokens === null || outputTokens === null || contextWindow === null) return "cap";
  return inputTokens + outputTokens >= contextWindow ? "window" : "cap";
}

interface ConstraintContext {
  readonly wire: WireSchema;
  readonly provider: string;
  readonly model: string;
}

/** A grammar writes every asked key. JSON without one was not written under it, and its gaps would look like "not stated". */
function checkConstraint(value: WireValue, { wire, provider, model }: ConstraintContext): WireValue {
  const isWhole = typeof value === "object" && value !== null && askedFields(wire).every((field) => Object.hasOwn(value, field));
  if (isWhole) return value;
  const message = `The answer of ${model} lacks fields that the JSON schema of the request demands, so the schema was not applied. Start vLLM with --structured-outputs-config '{"backend":"xgrammar"}', or use a server that supports response_format json_schema.`;
  throw new ConstraintNotAppliedError({ endpoint: provider, model, message });
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
