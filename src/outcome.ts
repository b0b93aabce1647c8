import type { ExtractorError } from "./errors/extractor-error.ts";
import type { SafeResult } from "./safe-result.ts";

/**
 * Why a posting of a batch gave no result without having failed: its page is no posting (`error` says what it is), the
 * run's budget is used up (`error` says so; a later run with more budget takes it up), or the journal of an earlier run holds it
 * without its content.
 */
export type BatchSkipReason = "not-a-posting" | "budget" | "journalled";

/**
 * Why a posting waits: it is part of a cloud batch that has not ended, the cloud's quota is used up, or too many postings
 * went to the cloud because the local server failed. The same call later takes it up again.
 */
export type DeferReason = "batch" | "paused-quota" | "paused-failures";

/** Which posting an outcome is of. */
export interface OutcomePlace {
  /** Place of its page in the source, from 0. */
  readonly index: number;
  /** Place of the posting on its page, from 0; null when pages are taken as one posting each. */
  readonly part: number | null;
  /** Item key: the posting's `id`, else its `url`, else a hash of its content; `#2` is the second one of the same key. */
  readonly key: string;
  readonly id?: string;
  readonly url?: string;
  /** Whether it comes from the journal of an earlier run. */
  readonly replayed: boolean;
}

/** What became of one posting of a batch. */
export type Outcome<Data> = OutcomePlace &
  (
    | SafeResult<Data>
    | { readonly status: "skipped"; readonly reason: BatchSkipReason; readonly error: ExtractorError | null }
    | { readonly status: "deferred"; readonly reason: DeferReason; readonly batchId: string | null }
  );
