import type { Attempt } from "./attempt.ts";
import type { StoredResult } from "./stored-result.ts";

/** An error as it is written down: no stack, no content. */
export interface StoredError {
  readonly name: string;
  readonly code: string;
  readonly stage: string;
  /** `kind` of a `ModelCallError`; null otherwise. */
  readonly kind: string | null;
  readonly isRetryable: boolean;
  readonly message: string;
}

/** One outcome of a batch, as a line of its journal. */
export interface JournalRecord {
  /** Place of the page in the source, from 0. */
  readonly index: number;
  /** Place of the posting on its page, from 0; null when pages are taken as one posting. */
  readonly part: number | null;
  /** Postings that the page gave; a page is whole when so many records of one fingerprint are there. */
  readonly parts: number;
  /** Item key with its occurrence number. */
  readonly key: string;
  readonly fingerprint: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly status: "extracted" | "failed" | "skipped" | "deferred";
  /** Null unless extracted, and under the content policy `hash-only`. */
  readonly result: StoredResult | null;
  readonly error: StoredError | null;
  /** Why it was skipped or deferred; null otherwise. */
  readonly reason: string | null;
  readonly batchId: string | null;
  /** Every request that this outcome took; their sum over all lines is what the run has spent. */
  readonly attempts: readonly Attempt[];
  /** When it was written, as an ISO 8601 timestamp. */
  readonly at: string;
}

/** What a cloud batch must remember to go on after a restart. */
export interface BatchNote {
  readonly type: "intent" | "submitted" | "ended";
  /** Names the set of requests: a hash of their custom ids. */
  readonly digest: string;
  readonly customIds: readonly string[];
  /** Null before the provider has named it. */
  readonly batchId: string | null;
  /** Origin of the provider. */
  readonly endpoint: string;
}

/** Where a cloud batch keeps its notes; the journal of a run is one. */
export interface BatchNotes {
  all(): Promise<readonly BatchNote[]>;
  add(note: BatchNote): Promise<void>;
}
