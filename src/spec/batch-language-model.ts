import type { BatchNotes } from "./journal-record.ts";
import type { LanguageModel } from "./language-model.ts";

/** Requests of one batch that callers wait for. */
export interface PendingBatch {
  /** The provider's name of the batch; null while it is being gathered or handed over. */
  readonly batchId: string | null;
  readonly requests: number;
}

/**
 * A model whose requests are gathered, handed over together and answered within a day. `doGenerate` resolves when the answer
 * is there; of a call's timeouts none applies to the wait, so a caller gives such calls a deadline of days.
 */
export interface BatchLanguageModel extends LanguageModel {
  readonly lane: "batch";
  /** Hands over what has been gathered, without waiting for more. Resolves when the provider has it, or has refused it. */
  flush(): Promise<void>;
  /** What callers wait for now. */
  pending(): readonly PendingBatch[];
}

/** How a batch lane gathers, asks and remembers. */
export interface BatchLaneOptions {
  /** Where it remembers what it handed over, so that a later run collects it; the journal of a run is one. @default memory alone */
  readonly notes?: BatchNotes | undefined;
  /** Requests that make a batch full; 1 to 50,000. @default 1000 */
  readonly maxRequests?: number | undefined;
  /** Milliseconds without a new request after which a batch is handed over as it is. @default 30000 */
  readonly flushAfterMs?: number | undefined;
  /** First wait between two looks at a batch, in milliseconds; each further one is half as long again. @default 10000 */
  readonly pollMinMs?: number | undefined;
  /** Longest wait between two looks at a batch, in milliseconds. @default 60000 */
  readonly pollMaxMs?: number | undefined;
  /** Milliseconds that one HTTP call of the lane may take; an upload gets a second more for each megabyte. @default 60000 */
  readonly requestTimeoutMs?: number | undefined;
  /**
   * Whether a call waits until its batch has ended. False: once the provider has taken it and it has not ended, the call
   * rejects with `BatchPendingError`, and the same call later collects the answer. @default true
   */
  readonly waitForAnswers?: boolean | undefined;
  /** Whether a batch is cancelled when all its callers have aborted. Otherwise it goes on, and a later run collects it. @default false */
  readonly cancelOnAbort?: boolean | undefined;
}

/** A model that can be asked through its provider's batch API as well, with the same settings. */
export interface BatchCapableModel extends LanguageModel {
  batchModel(options?: BatchLaneOptions): BatchLanguageModel;
}
