import type { StoredError } from "../spec/journal-record.ts";
import { type ErrorStage, ExtractorError, markJournalled } from "./extractor-error.ts";

/**
 * A failure that the journal of an earlier run holds: its name, code, kind and message, without what else the first error
 * carried. So it is no instance of the first error's class.
 */
export class JournalledError extends ExtractorError {
  static override readonly code: string = "journalled";
  /** `kind` of the `ModelCallError` that it was; null otherwise. */
  readonly kind: string | null;

  constructor({ name, code, stage, kind, isRetryable, message }: StoredError) {
    // Written from an error's own stage; a stage that a later version knows is told as it is.
    super({ name, code, stage: stage as ErrorStage, isRetryable, message });
    this.kind = kind;
    markJournalled(this);
  }
}
