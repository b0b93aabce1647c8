import type { ExtractionResult } from "../spec/extraction-result.ts";
import { ExtractorError } from "./extractor-error.ts";

/** One posting of a page that failed. */
export interface FailedPosting {
  /** Its place among the page's postings, from 0. */
  readonly index: number;
  readonly error: unknown;
}

/** Some postings of a page failed; the results of the others are on the error, so that nothing paid for is lost. */
export class PostingsFailedError extends ExtractorError {
  static override readonly code: string = "postings-failed";
  /** Places of the postings that failed, from 0. */
  readonly indexes: readonly number[];
  readonly #results: readonly ExtractionResult<unknown>[];
  readonly #failures: readonly FailedPosting[];

  constructor({
    results,
    failures,
  }: { readonly results: readonly ExtractionResult<unknown>[]; readonly failures: readonly FailedPosting[] }) {
    const total = results.length + failures.length;
    super({
      name: "PostingsFailedError",
      code: PostingsFailedError.code,
      stage: "extract",
      isRetryable: failures.some(({ error }) => ExtractorError.isInstance(error) && error.isRetryable),
      message: `${failures.length} of the page's ${total} postings failed. What the others gave is in the error's results; why these failed is in its failures.`,
      cause: failures[0]?.error,
    });
    this.indexes = failures.map(({ index }) => index);
    this.#results = results;
    this.#failures = failures;
  }

  /** What the other postings gave, in page order. Never part of a message, an event or a log. */
  get results(): readonly ExtractionResult<unknown>[] {
    return this.#results;
  }

  /** Each failure with its error. */
  get failures(): readonly FailedPosting[] {
    return this.#failures;
  }
}
