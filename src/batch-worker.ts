import type { ResolvedBatch } from "./batch/batch-options.ts";
import type { BatchWorker, WorkedPart, WorkOptions } from "./batch/batch-worker.ts";
import { createFallbackGovernor } from "./batch/fallback-governor.ts";
import { checkPosting } from "./check-posting.ts";
import type { Engine } from "./engine.ts";
import { type ExtractParts, extract, keyOf, readChecked } from "./extract.ts";
import { postingTexts, settlePostings } from "./extract-all.ts";
import { createFingerprint, fingerprintBase } from "./fingerprint.ts";
import type { Budget } from "./ledger/budget.ts";
import { modelLoad } from "./model-load.ts";
import type { CloudLane } from "./open-cloud-lane.ts";
import { orAbandon } from "./or-abandon.ts";
import { unreadable } from "./prepare/unreadable-content.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { FallbackGovernor } from "./spec/fallback-governor.ts";
import type { JournalRecord } from "./spec/journal-record.ts";
import type { Posting, PostingInput } from "./spec/posting.ts";
import { storedExtraction } from "./stored-extraction.ts";

/** What the work of one batch is done with. */
export interface WorkerParts<Data> {
  readonly engine: Engine<Data>;
  readonly options: ResolvedBatch;
  /** Aborts when the extractor is closed by force. */
  readonly closed: AbortSignal;
  /** What the run may spend; empty for no limit. */
  readonly budgets: readonly Budget[];
  /** The cloud's batch lane; null when the cloud is asked one by one. */
  readonly lane: Pick<CloudLane<Data>, "sourceRead" | "close"> | null;
}

/** Makes the worker of one batch out of an extractor's engine. */
export function createBatchWorker<Data>(given: WorkerParts<Data>): BatchWorker<Data> {
  const { engine, options } = given;
  const parts = { ...given, governor: createFallbackGovernor({ maxShare: options.maxFailureFallbackShare }) };
  const isOnePerPage = options.postingsPerPage === "one";
  return {
    keyOf: (posting) => {
      checkPosting(posting);
      if (isNamedByContent(posting) && !isReadable(posting.content)) throw unreadable("not-text", { bytes: 0 });
      return keyOf(posting);
    },
    fingerprintOf: createFingerprint(fingerprintBase(engine), options),
    work: (posting, work) => (isOnePerPage ? workOnOne(posting, { parts, work }) : workOnAll(posting, { parts, work })),
    // A check of the user's schema that never ends cannot hold an abort up.
    revive: (posting, { records, signal }) => orAbandon(revive(posting, { parts, records, signal }), signal),
    load: () => modelLoad(engine.candidates),
    sourceRead: () => given.lane?.sourceRead(),
    close: async () => given.lane?.close(),
  };
}

function isNamedByContent(posting: PostingInput): posting is Posting {
  return typeof posting !== "string" && (posting.id ?? "") === "" && (posting.url ?? "") === "";
}

/** Plain JavaScript callers may pass anything. */
function isReadable(content: unknown): boolean {
  return typeof content === "string" || content instanceof Uint8Array;
}

interface GovernedParts<Data> extends WorkerParts<Data> {
  readonly governor: FallbackGovernor;
}

interface PageWork<Data> {
  readonly parts: GovernedParts<Data>;
  readonly work: WorkOptions;
}

function callOf<Data>({ engine, options, closed, budgets, governor }: GovernedParts<Data>, signal: AbortSignal): ExtractParts<Data> {
  const { timeoutMs, instructions } = options;
  return { engine, closed, call: { signal, timeoutMs, instructions, budgets, governor } };
}

async function workOnOne<Data>(posting: PostingInput, { parts, work }: PageWork<Data>): Promise<readonly WorkedPart<Data>[]> {
  const attempts: Attempt[] = [];
  try {
    const onAttempt = (attempt: Attempt): void => {
      attempts.push(attempt);
      work.onAttempt?.(attempt);
    };
    const { result, wire } = await extract(posting, { ...callOf(parts, work.signal), onAttempt });
    return [{ part: null, status: "extracted", result, wire }];
  } catch (error) {
    if (work.signal.aborted) throw work.signal.reason;
    return [{ part: null, status: "failed", error, attempts }];
  }
}

async function workOnAll<Data>(posting: PostingInput, { parts, work }: PageWork<Data>): Promise<readonly WorkedPart<Data>[]> {
  const only = work.only?.flatMap((part) => part ?? []) ?? null;
  const settled = await settlePostings(posting, { ...callOf(parts, work.signal), only, onAttempt: work.onAttempt });
  return settled.map(({ index, outcome, attempts }) =>
    outcome.status === "fulfilled"
      ? { part: index, status: "extracted", result: outcome.value.result, wire: outcome.value.wire }
      : { part: index, status: "failed", error: outcome.reason, attempts },
  );
}

interface ReviveParts<Data> {
  readonly parts: GovernedParts<Data>;
  readonly records: readonly JournalRecord[];
  readonly signal: AbortSignal;
}

/** Runs the user's schema over journalled values. What cannot be made whole is a failed part. */
async function revive<Data>(posting: PostingInput, { parts, records, signal }: ReviveParts<Data>): Promise<readonly WorkedPart<Data>[]> {
  const { engine } = parts;
  const texts = pageTexts(posting, { parts, signal });
  return Promise.all(
    records.map(async (record): Promise<WorkedPart<Data>> => {
      const { part } = record;
      try {
        const verbatimText = (await texts).get(part) ?? "";
        const { result, wire } = await storedExtraction(record, { engine, verbatimText });
        return { part, status: "extracted", result, wire };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        return { part, status: "failed", error, attempts: [] };
      }
    }),
  );
}

/** The text of each part of a page. It is read again only where the schema holds its text. */
async function pageTexts<Data>(
  posting: PostingInput,
  { parts, signal }: Pick<ReviveParts<Data>, "parts" | "signal">,
): Promise<ReadonlyMap<number | null, string>> {
  const { engine, options } = parts;
  if (engine.plan.verbatimPaths.length === 0) return new Map();
  if (options.postingsPerPage === "one") return new Map([[null, readChecked(posting, engine).text]]);
  return new Map((await postingTexts(posting, callOf(parts, signal))).entries());
}
