import type { FinishReason } from "./language-model.ts";
import type { TokenUsage } from "./token-usage.ts";

/** Why a request was made: the first one, one after a transient failure, one with smaller caps, or one that repairs. */
export type AttemptPurpose = "first" | "retry" | "tighten" | "repair";

/** Durations in milliseconds; null when the stage was not reached. */
export interface AttemptTiming {
  /** The client's own wait for a free slot. */
  readonly queueMs: number;
  /** From sending to the first token. */
  readonly firstTokenMs: number | null;
  /** From asking for a slot to the end. */
  readonly totalMs: number;
}

/** One request to one model, whatever became of it. */
export interface Attempt {
  /** Id of the candidate. */
  readonly candidate: string;
  readonly provider: string;
  readonly model: string;
  readonly location: "local" | "cloud";
  /** Origin of the server that was asked; null when none was, or the model does not tell. */
  readonly endpoint: string | null;
  /** `batch`: answered within a day, at the provider's batch price. */
  readonly lane: "realtime" | "batch";
  readonly purpose: AttemptPurpose;
  /** Why it was made, in words. */
  readonly reason: string;
  readonly status: "succeeded" | "failed" | "aborted";
  /** `code` of the error, and its `kind` for a `ModelCallError`; null when it succeeded. */
  readonly error: { readonly code: string; readonly kind: string | null } | null;
  readonly finishReason: FinishReason | null;
  readonly usage: TokenUsage;
  readonly timing: AttemptTiming;
  /** US dollars; null when the price or the usage is unknown. */
  readonly cost: { readonly usd: number | null };
}
