import type { Attempt } from "../spec/attempt.ts";
import type { ExtractionResult } from "../spec/extraction-result.ts";
import type { JournalRecord } from "../spec/journal-record.ts";
import type { PostingInput } from "../spec/posting.ts";
import type { WireValue } from "../spec/wire-schema.ts";

/** What became of one posting of a page. */
export type WorkedPart<Data> =
  | {
      readonly part: number | null;
      readonly status: "extracted";
      readonly result: ExtractionResult<Data>;
      /** The value before the user's schema. */
      readonly wire: WireValue;
    }
  | {
      readonly part: number | null;
      readonly status: "failed";
      readonly error: unknown;
      readonly attempts: readonly Attempt[];
    };

/** How one page is to be worked on. */
export interface WorkOptions {
  readonly signal: AbortSignal;
  /** The parts of the page that are wanted, because an earlier run has the others; null for all. */
  readonly only: readonly (number | null)[] | null;
  /** Told of every request as it ends: of a page that is given up nothing else knows them. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** How full the models are. */
export interface WorkerLoad {
  /** Requests that local models may have in flight now, all together; 0 when there are none. */
  readonly localLimit: number;
  /** Calls that wait for a slot of a local model. */
  readonly localWaiting: number;
  /** Calls that wait for or are with a model elsewhere. */
  readonly cloudPending: number;
}

/** What a batch needs of its extractor. */
export interface BatchWorker<Data> {
  /** Item key without its occurrence number. @throws InvalidOptionsError for what is no posting */
  keyOf(posting: PostingInput): string;
  /** What changes when the same posting would give another result. @throws ExtractorError for what is no posting */
  fingerprintOf(posting: PostingInput): string;
  /** Works on one page: one part, or one for each posting on it. Rejects only when the signal aborts, with its reason. */
  work(posting: PostingInput, options: WorkOptions): Promise<readonly WorkedPart<Data>[]>;
  /**
   * Results out of the journal, with the user's schema run anew: one part for each of the records of a page, in their
   * order. What the schema refuses now is a failed part. Rejects only when the signal aborts, with its reason.
   */
  revive(
    posting: PostingInput,
    options: { readonly records: readonly JournalRecord[]; readonly signal: AbortSignal },
  ): Promise<readonly WorkedPart<Data>[]>;
  load(): WorkerLoad;
  /** The source has ended, or has failed: only what is in work will ask for anything. */
  sourceRead(): void;
  /** Lets go of what it opened. Called when nothing is in work any more, before the journal is closed. */
  close(): Promise<void>;
}
