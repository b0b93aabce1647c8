import type { ModelCallErrorKind } from "../errors/model-call-error.ts";
import type { TokenUsage } from "../spec/token-usage.ts";

/** How a request ended, as far as its bill depends on it. */
export interface AttemptOutcome {
  /** What the server last said was used; null when it said nothing. */
  readonly reported: TokenUsage | null;
  /** Whether the request was sent: false when it failed or was aborted while it waited for a slot. */
  readonly wasDispatched: boolean;
  /** `kind` of the ModelCallError it failed with; null when it succeeded or failed otherwise. */
  readonly errorKind: ModelCallErrorKind | null;
}

/** The server never saw the request, or turned it away before any token was processed. Providers bill none of these. */
const unprocessed: ReadonlySet<ModelCallErrorKind> = new Set([
  "connect",
  "rate-limit",
  "quota",
  "auth",
  "not-found",
  "overflow",
  "bad-request",
]);

/** Nothing was used. */
export const noUsage: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };

/** Something was used, but nobody said how much. */
export const unknownUsage: TokenUsage = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };

/** A model may be the user's own code: what is no count is unknown, so that it makes no cost negative and no sum senseless. */
function checkedUsage(reported: unknown): TokenUsage {
  const count = (name: keyof TokenUsage): number | null => {
    const value: unknown = typeof reported === "object" && reported !== null ? Reflect.get(reported, name) : null;
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
  };
  return {
    inputTokens: count("inputTokens"),
    outputTokens: count("outputTokens"),
    cachedInputTokens: count("cachedInputTokens"),
    reasoningTokens: count("reasoningTokens"),
  };
}

/**
 * What one request used. Without a report it is nothing when the request provably was not processed, and unknown otherwise: after
 * a timeout, a broken connection, a 5xx or an abort in flight the server may have worked on.
 */
export function attemptUsage({ reported, wasDispatched, errorKind }: AttemptOutcome): TokenUsage {
  if (reported !== null) return checkedUsage(reported);
  if (!wasDispatched) return noUsage;
  return errorKind !== null && unprocessed.has(errorKind) ? noUsage : unknownUsage;
}
