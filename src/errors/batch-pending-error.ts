import { ExtractorError } from "./extractor-error.ts";

/** A request is part of a cloud batch that has not ended, and the caller does not wait for it. The same call later collects it. */
export class BatchPendingError extends ExtractorError {
  static override readonly code: string = "batch-pending";
  /** The provider's name of the batch. */
  readonly batchId: string;

  constructor({ batchId }: { readonly batchId: string }) {
    const message = "The request is part of a cloud batch that has not ended. Make the same call again later to collect its answer.";
    super({ name: "BatchPendingError", code: BatchPendingError.code, stage: "decode", isRetryable: true, message });
    this.batchId = batchId;
  }
}
