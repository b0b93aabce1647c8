import { ExtractorError } from "./extractor-error.ts";

/**
 * Why a journal could not be used: the file is no journal (`foreign`, `not-a-file`), was written by a newer version
 * (`newer`), is damaged (`corrupt`), was deleted, replaced or emptied while it was open (`changed`), was kept by another content
 * policy (`policy`), has a writer (`locked`), cannot be reached (`unreadable`), could not be written (`disk-full`, `write-failed`),
 * or was closed before (`closed`).
 */
export type JournalErrorReason =
  | "foreign"
  | "not-a-file"
  | "newer"
  | "corrupt"
  | "changed"
  | "policy"
  | "locked"
  | "unreadable"
  | "disk-full"
  | "write-failed"
  | "closed";

/** Details of a {@link JournalError}. */
export interface JournalErrorDetails {
  readonly reason: JournalErrorReason;
  readonly path: string;
  readonly message: string;
  readonly cause?: unknown;
}

/** A journal could not be opened, read or written. What was written before stays valid. */
export class JournalError extends ExtractorError {
  static override readonly code: string = "journal";
  readonly reason: JournalErrorReason;
  /** The journal's file. */
  readonly path: string;

  constructor({ reason, path, message, cause }: JournalErrorDetails) {
    super({
      name: "JournalError",
      code: JournalError.code,
      stage: "journal",
      isRetryable: reason === "locked" || reason === "disk-full",
      message,
      cause,
    });
    this.reason = reason;
    this.path = path;
  }
}
