import { ExtractorError } from "./extractor-error.ts";

/** Details of a {@link FallbackPausedError}. */
export interface FallbackPause {
  /** Id of the cloud candidate that was not asked. */
  readonly candidate: string;
  /** What the local model failed with. */
  readonly cause: unknown;
}

/**
 * The local server failed on too many of a batch's last postings, so this one was not sent to the cloud: an outage must not
 * become a bill. `cause` is the local failure, or the deadline that the posting waited for the local server until.
 */
export class FallbackPausedError extends ExtractorError {
  static override readonly code: string = "fallback-paused";
  readonly candidate: string;

  constructor({ candidate, cause }: FallbackPause) {
    const message = `The local model failed, and so did it on too many of the last postings: "${candidate}" was not asked. See to the local server and run the batch again, or raise maxFailureFallbackShare.`;
    super({ name: "FallbackPausedError", code: FallbackPausedError.code, stage: "batch", isRetryable: true, message, cause });
    this.candidate = candidate;
  }
}
