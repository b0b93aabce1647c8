import { ExtractorError } from "./extractor-error.ts";

/** Why content could not be read. */
export type UnreadableReason = "empty" | "binary" | "too-large" | "not-text";

/** The posting's content is empty, binary, too large or not text. */
export class UnreadableContentError extends ExtractorError {
  static override readonly code: string = "unreadable-content";
  readonly reason: UnreadableReason;
  /** Size in bytes (UTF-8 for string content), as far as it was looked at. */
  readonly bytes: number;

  constructor({ reason, bytes, message }: { readonly reason: UnreadableReason; readonly bytes: number; readonly message: string }) {
    super({ name: "UnreadableContentError", code: UnreadableContentError.code, stage: "prepare", isRetryable: false, message });
    this.reason = reason;
    this.bytes = bytes;
  }
}
