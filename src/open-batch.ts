import type { RunningBatch } from "./batch/batch.ts";
import type { BatchProgress, ResolvedBatch } from "./batch/batch-options.ts";
import { runBatch } from "./batch/run-batch.ts";
import { createBatchWorker } from "./batch-worker.ts";
import type { Engine } from "./engine.ts";
import type { Journal } from "./journal/journal.ts";
import { openJournal } from "./journal/open-journal.ts";
import { type Budget, createBudget } from "./ledger/budget.ts";
import { type CloudLane, type CloudLaneParts, openCloudLane } from "./open-cloud-lane.ts";
import type { PostingInput } from "./spec/posting.ts";

/** What a batch is opened with. */
export interface OpenBatchParts<Data> {
  readonly engine: Engine<Data>;
  readonly options: ResolvedBatch;
  readonly batchId: string;
  /** Aborts when the extractor is closed by force. */
  readonly closed: AbortSignal;
}

/** Opens the journal, makes the worker and starts. @throws JournalError; the signal's reason */
export async function openBatch<Data>(
  source: Iterable<PostingInput> | AsyncIterable<PostingInput>,
  { engine, options, batchId, closed }: OpenBatchParts<Data>,
): Promise<RunningBatch<Data>> {
  const { clock } = engine.options;
  const signals = options.signal === null ? [closed] : [options.signal, closed];
  for (const signal of signals) signal.throwIfAborted();
  const journal = options.journal === null ? null : await openJournal(options.journal, { clock });
  let lane: CloudLane<Data> | null = null;
  try {
    const budgets = budgetsOf(options, { batchId, journal, engine });
    lane = options.cloudLane === "batch" ? openCloudLane(engine, laneParts(options, journal)) : null;
    const worker = createBatchWorker({ engine: lane?.engine ?? engine, options, closed, budgets, lane });
    const tell = (progress: BatchProgress): void => {
      engine.notifier.emit("batch-progress", progress);
      void tellCaller(progress, options);
    };
    return runBatch(source, { batchId, options, worker, journal, clock, signals, tell });
  } catch (error) {
    // What kept the batch from starting is told, whatever becomes of closing.
    await Promise.allSettled([lane?.close(), journal?.close()]);
    throw error;
  }
}

function laneParts({ cloudBatches, waitForBatches }: ResolvedBatch, journal: Journal | null): CloudLaneParts {
  return { notes: journal ?? undefined, options: { ...cloudBatches, waitForAnswers: waitForBatches } };
}

/** What earlier runs of the journal cost counts as spent, unless the caller says what does. */
function budgetsOf<Data>(
  { budget }: ResolvedBatch,
  { batchId, journal, engine }: { readonly batchId: string; readonly journal: Journal | null; readonly engine: Engine<Data> },
): readonly Budget[] {
  if (budget === null) return [];
  const spentUsd = budget.spentUsd ?? journal?.totals().knownCostUsd ?? 0;
  return [createBudget({ ...budget, spentUsd }, { onWarning: (share) => engine.notifier.emit("budget-warning", { batchId, ...share }) })];
}

/** What the caller's function throws or rejects with is its own. */
async function tellCaller(progress: BatchProgress, { onProgress }: ResolvedBatch): Promise<void> {
  try {
    await onProgress?.(progress);
  } catch {
    // A listener's failure is its own: the batch must not know.
  }
}
