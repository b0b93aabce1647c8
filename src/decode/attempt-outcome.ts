import { ExtractorError } from "../errors/extractor-error.ts";
import { ModelCallError } from "../errors/model-call-error.ts";
import type { Attempt } from "../spec/attempt.ts";
import type { FinishReason } from "../spec/language-model.ts";
import type { TokenUsage } from "../spec/token-usage.ts";
import type { AttemptMeter } from "./attempt-meter.ts";

/** An attempt as the decode stage knows it; what it used and cost is worked out by the books. */
export interface MeasuredAttempt extends Omit<Attempt, "usage" | "cost"> {
  /** What the server last said was used; null when it said nothing. */
  readonly reported: TokenUsage | null;
  /** Whether the request left the queue and was sent. */
  readonly wasDispatched: boolean;
}

/** What an attempt's outcome is told from. */
export interface OutcomeParts {
  readonly meter: AttemptMeter;
  readonly signal: AbortSignal;
  readonly finishReason: FinishReason | null;
}

type Outcome = Pick<MeasuredAttempt, "endpoint" | "status" | "error" | "finishReason" | "reported" | "wasDispatched" | "timing">;

/** Says what became of an attempt in codes and numbers; `error` null means that it succeeded. */
export function attemptOutcome(error: unknown, { meter, signal, finishReason }: OutcomeParts): Outcome {
  const measured = {
    ...{ finishReason, reported: meter.reported(), wasDispatched: meter.wasDispatched() },
    ...{ timing: meter.timing(), endpoint: endpointOf(error) ?? meter.endpoint() },
  };
  if (error === null) return { ...measured, status: "succeeded", error: null };
  return { ...measured, status: isAborted(error, signal) ? "aborted" : "failed", error: errorCode(error, signal) };
}

/** A request that failed tells where. */
function endpointOf(error: unknown): string | null {
  return ModelCallError.isInstance(error) ? error.endpoint : null;
}

/** Names an error without its message; `aborted` for the reason of the signal, `unknown` for one that is not of this library. */
export function errorCode(error: unknown, signal: AbortSignal): { readonly code: string; readonly kind: string | null } {
  if (!ExtractorError.isInstance(error)) return { code: isAborted(error, signal) ? "aborted" : "unknown", kind: null };
  return { code: error.code, kind: ModelCallError.isInstance(error) ? error.kind : null };
}

function isAborted(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error === signal.reason;
}
