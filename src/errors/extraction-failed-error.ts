import type { Attempt } from "../spec/attempt.ts";
import type { RouteDecision } from "../spec/route.ts";
import type { TokenUsage } from "../spec/token-usage.ts";
import { ExtractorError } from "./extractor-error.ts";

/** Details of an {@link ExtractionFailedError}. */
export interface ExtractionFailure {
  readonly route: RouteDecision;
  readonly attempts: readonly Attempt[];
  readonly usage: TokenUsage;
  readonly cost: { readonly usd: number | null };
  /** The last candidate's error. */
  readonly cause: unknown;
}

/** Every candidate was tried and none gave a valid result. `cause` is the last one's error; `attempts` lists them all. */
export class ExtractionFailedError extends ExtractorError {
  static override readonly code: string = "extraction-failed";
  readonly route: RouteDecision;
  readonly attempts: readonly Attempt[];
  readonly usage: TokenUsage;
  readonly cost: { readonly usd: number | null };

  constructor({ route, attempts, usage, cost, cause }: ExtractionFailure) {
    const reason = ExtractorError.isInstance(cause) ? cause.message : "The model threw an error that is not of this library; see `cause`.";
    super({
      name: "ExtractionFailedError",
      code: ExtractionFailedError.code,
      stage: "extract",
      isRetryable: ExtractorError.isInstance(cause) && cause.isRetryable,
      message: `No model gave a valid result after ${attempts.length} ${attempts.length === 1 ? "request" : "requests"}. ${reason}`,
      cause,
    });
    this.route = route;
    this.attempts = attempts;
    this.usage = usage;
    this.cost = cost;
  }
}
