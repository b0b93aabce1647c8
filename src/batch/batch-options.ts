import type { BudgetOptions } from "../ledger/budget-options.ts";
import type { BatchLaneOptions } from "../spec/batch-language-model.ts";

/** How a journal is kept. */
export interface JournalOptions {
  /** Path of the JSONL file; made when it is not there. */
  readonly path: string;
  /**
   * When the operating system is told to put lines on the disk: with every write, once a second, or never. A killed process
   * loses nothing either way; a machine that loses power may lose what was not synced. @default "interval"
   */
  readonly fsync?: "always" | "interval" | "never" | undefined;
  /** `hash-only` keeps posting content out of the journal: a resumed run knows what is done, but cannot give it again. @default "full" */
  readonly content?: "full" | "hash-only" | undefined;
}

/** What a running batch has done so far. Events carry the same. */
export interface BatchProgress {
  readonly batchId: string;
  /** Pages read from the source. */
  readonly read: number;
  /** Outcomes by what became of them; replayed ones are counted in `replayed` as well. */
  readonly extracted: number;
  readonly failed: number;
  readonly skipped: number;
  readonly deferred: number;
  readonly replayed: number;
  /** Pages in work now. */
  readonly inFlight: number;
  /** Whether the source has ended. */
  readonly isSourceRead: boolean;
  /** Outcomes per second over the last ten seconds, without replayed ones; null before the first. */
  readonly ratePerSecond: number | null;
  /** Milliseconds to the end, estimated from `total` and the rate; null when one of them is unknown. */
  readonly etaMs: number | null;
  readonly elapsedMs: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars spent by this call; null when some price is unknown. */
  readonly costUsd: number | null;
}

/** How cloud batches are gathered and looked at. */
export interface CloudBatchOptions extends Pick<BatchLaneOptions, "maxRequests" | "flushAfterMs" | "pollMinMs" | "pollMaxMs"> {
  /**
   * Pages that wait for cloud batches at once, beside those in work. Each is kept in memory until its answer is there, so this
   * bounds the memory, and how full a batch can get. @default 2000
   */
  readonly maxWaitingPages?: number | undefined;
}

/** Options of `extractMany()`. */
export interface BatchOptions {
  /** Keeps each outcome in a file, so that the same call goes on where a killed one stopped. @default none */
  readonly journal?: string | JournalOptions | undefined;
  /** Pages in work at once. `auto` keeps the models' slots filled and no more. @default "auto" */
  readonly concurrency?: number | "auto" | undefined;
  /** Aborts the batch: the iterator rejects with the signal's reason, and the journal stays valid. */
  readonly signal?: AbortSignal | undefined;
  /** Called at most ten times a second, and at the end. What it throws is dropped. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
  /** Items in the source (pages, however many postings each states), for `etaMs`. @default unknown */
  readonly total?: number | undefined;
  /** What the run may spend. With a journal, `spentUsd` is by default what its lines have cost. @default no limit */
  readonly budget?: BudgetOptions | undefined;
  /** Outcomes as they finish, or in the order of the source. @default "finished" */
  readonly order?: "finished" | "source" | undefined;
  /** Whether a page is one posting, or may state several. @default "one" */
  readonly postingsPerPage?: "one" | "all" | undefined;
  /** Whether outcomes that the journal holds are yielded again. @default true */
  readonly replay?: boolean | undefined;
  /**
   * Which journalled failures are extracted again: none, those that may succeed later, or all, results that the schema refuses
   * now among them. @default "none"
   */
  readonly retryFailed?: "none" | "retryable" | "all" | undefined;
  /**
   * Where postings that need the cloud go: a request each, or the provider's batch API at half the price, within a day.
   * @default "realtime"; "batch" where a model of the extractor's list is a batch lane itself
   */
  readonly cloudLane?: "realtime" | "batch" | undefined;
  /** How cloud batches are gathered and looked at, and how many pages wait for them. @default those of `createOpenAIBatchModel()` */
  readonly cloudBatches?: CloudBatchOptions | undefined;
  /** Whether the end waits for cloud batches; otherwise their postings are `deferred` and the same call later collects them. @default true */
  readonly waitForBatches?: boolean | undefined;
  /**
   * Largest share of the last 100 postings that asked a local model which may go to the cloud because that failed. Above it
   * such postings wait for the local server, and are deferred at their deadline. @default 0.2
   */
  readonly maxFailureFallbackShare?: number | undefined;
  /** Deadline of one posting in milliseconds. @default `timeouts.deadlineMs`; three days with `cloudLane: "batch"` */
  readonly timeoutMs?: number | undefined;
  /** Added after the document for every posting of this batch. @default none */
  readonly instructions?: string | undefined;
  /**
   * A name for the state of your schema: change it to have journalled postings extracted again. Refinements and transforms
   * need that only where a model should answer anew: they run over journalled values as they are now. @default none
   */
  readonly schemaVersion?: string | undefined;
}

/** The options of one batch with every default in place. */
export interface ResolvedBatch {
  readonly journal: Required<{ readonly [Key in keyof JournalOptions]: Exclude<JournalOptions[Key], undefined> }> | null;
  readonly concurrency: number | "auto";
  readonly signal: AbortSignal | null;
  readonly onProgress: ((progress: BatchProgress) => unknown) | null;
  readonly total: number | null;
  readonly budget: BudgetOptions | null;
  readonly order: "finished" | "source";
  readonly postingsPerPage: "one" | "all";
  readonly replay: boolean;
  readonly retryFailed: "none" | "retryable" | "all";
  readonly cloudLane: "realtime" | "batch";
  readonly cloudBatches: Omit<CloudBatchOptions, "maxWaitingPages">;
  readonly maxWaitingPages: number;
  readonly waitForBatches: boolean;
  /** 0 to 1. */
  readonly maxFailureFallbackShare: number;
  readonly timeoutMs: number;
  readonly instructions: string | null;
  readonly schemaVersion: string | null;
}
