import { ExtractorError } from "./extractor-error.ts";

/** The posting's own deadline (`timeoutMs`) passed. A caller's signal rejects with the signal's reason instead. */
export class DeadlineExceededError extends ExtractorError {
  static override readonly code: string = "deadline-exceeded";
  readonly timeoutMs: number;

  constructor({ timeoutMs }: { readonly timeoutMs: number }) {
    super({
      name: "DeadlineExceededError",
      code: DeadlineExceededError.code,
      stage: "extract",
      isRetryable: true,
      message: `The extraction took longer than its deadline of ${timeoutMs} ms, the wait for a slot included. Raise timeoutMs, or lower the load.`,
    });
    this.timeoutMs = timeoutMs;
  }
}
