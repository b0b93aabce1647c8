import type { Attempt } from "../spec/attempt.ts";
import { ExtractorError } from "./extractor-error.ts";

/** The posting's own deadline (`timeoutMs`) passed. A caller's signal rejects with the signal's reason instead. */
export class DeadlineExceededError extends ExtractorError {
  static override readonly code: string = "deadline-exceeded";
  readonly timeoutMs: number;
  /** Every request that was made until then, the stopped one included. */
  readonly attempts: readonly Attempt[];

  constructor({ timeoutMs, attempts }: { readonly timeoutMs: number; readonly attempts: readonly Attempt[] }) {
    super({
      name: "DeadlineExceededError",
      code: DeadlineExceededError.code,
      stage: "extract",
      isRetryable: true,
      message: `The extraction took longer than its deadline of ${timeoutMs} ms, the wait for a slot included. Raise timeoutMs, or lower the load.`,
    });
    this.timeoutMs = timeoutMs;
    this.attempts = attempts;
  }
}
