import type { Batch } from "./batch/batch.ts";
import type { BatchOptions } from "./batch/batch-options.ts";
import type { ExtractorError } from "./errors/extractor-error.ts";
import type { ExtractorEventName, ExtractorListener } from "./events.ts";
import type { CallOptions } from "./extractor-options.ts";
import type { Ledger } from "./ledger/create-ledger.ts";
import type { ExtractorStats } from "./ledger/stats.ts";
import type { SafeResult } from "./safe-result.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { RouteDecision } from "./spec/route.ts";
import type { PlannedField } from "./spec/schema-plan.ts";
import type { Warning } from "./spec/warning.ts";
import type { WireSchema } from "./spec/wire-schema.ts";

/** How the schema stands on the wire, and what was changed on the way. */
export interface SchemaExplanation {
  readonly fields: readonly PlannedField[];
  /** Copied by code, never asked of a model. */
  readonly verbatimPaths: readonly string[];
  /** One for each backend that the extractor's models use; each lists its lowerings. */
  readonly wireSchemas: readonly WireSchema[];
  /** Tokens kept for an answer: the smaller of the schema's bound and `maxOutputTokens`, by dialect. */
  readonly reserve: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
}

/** What `check` found out about one model. */
export interface ModelCheck {
  readonly candidate: string;
  readonly provider: string;
  readonly model: string;
  readonly location: "local" | "cloud";
  readonly status: "ready" | "failed";
  /** In tokens; null when unknown. */
  readonly contextWindow: number | null;
  readonly server: string | null;
  readonly warnings: readonly Warning[];
  readonly error: ExtractorError | null;
}

/** Turns postings into validated data. */
export interface Extractor<Data> extends AsyncDisposable {
  /**
   * Extracts one posting.
   * @throws ExtractorError one of its classes; the signal's reason on abort
   */
  extract(posting: PostingInput, options?: CallOptions): Promise<ExtractionResult<Data>>;
  /** Like `extract`, but gives failures as values. It rejects only on abort, with the signal's reason. */
  safeExtract(posting: PostingInput, options?: CallOptions): Promise<SafeResult<Data>>;
  /**
   * Every posting that a page states, in page order, each from its own part of the page: lists in the page's data,
   * repeated blocks, headings. One result for a page of one posting.
   * @throws like `extract`; PostingsFailedError, with the results of the others, when some of several fail
   */
  extractAll(posting: PostingInput, options?: CallOptions): Promise<readonly ExtractionResult<Data>[]>;
  /**
   * Extracts many postings: an outcome for each, as they finish or in the source's order. The source is read as work
   * proceeds, so it may be endless or larger than memory. One posting's failure is its own outcome; with a journal the same call
   * goes on where a killed one stopped.
   * @throws InvalidOptionsError at once; the iteration rejects with the signal's reason on abort, JournalError, or
   * AdapterError when the source throws
   * @example for await (const outcome of extractor.extractMany(postings, { journal: "run.jsonl" })) console.log(outcome.key, outcome.status);
   */
  extractMany(source: Iterable<PostingInput> | AsyncIterable<PostingInput>, options?: BatchOptions): Batch<Data>;
  /** The clean text that would be counted and sent, what the page states as data, and what kind of page it is. Sends nothing. @throws UnreadableContentError */
  prepare(posting: PostingInput): Promise<PreparedPage>;
  /**
   * Counts and decides as `extract` would, and sends nothing: a window is known after a handshake only, and counts are those
   * of the tokenizers on this machine, also for a server that was found to count otherwise.
   * @throws DocumentTooLongError, NoCandidateError, UnreadableContentError */
  explainRoute(posting: PostingInput, options?: CallOptions): Promise<RouteDecision>;
  /** How the schema stands on the wire. */
  explainSchema(): SchemaExplanation;
  /** Shakes hands with every model now. A model that fails is reported, not thrown. */
  check(options?: Pick<CallOptions, "signal">): Promise<readonly ModelCheck[]>;
  /** Counts, tokens and cost since the extractor was made. */
  stats(): ExtractorStats;
  /** The books as a report: who answered, what it cost at which prices, and what it would have cost in the cloud. */
  readonly ledger: Ledger;
  on<Name extends ExtractorEventName>(name: Name, listener: ExtractorListener<Name>): Extractor<Data>;
  once<Name extends ExtractorEventName>(name: Name, listener: ExtractorListener<Name>): Extractor<Data>;
  off<Name extends ExtractorEventName>(name: Name, listener: ExtractorListener<Name>): Extractor<Data>;
  /** Waits for the calls in flight, then closes every model. `abort` rejects them with `ExtractorClosedError` instead. */
  close(options?: { readonly abort?: boolean }): Promise<void>;
}
