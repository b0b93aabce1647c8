import { createBatch } from "../../src/batch/batch.ts";
import type { BatchProgress, ResolvedBatch } from "../../src/batch/batch-options.ts";
import { idleProgress } from "../../src/batch/idle-progress.ts";
import { type RunParts, runBatch } from "../../src/batch/run-batch.ts";
import type { Outcome } from "../../src/outcome.ts";
import { resolveBatch } from "../../src/resolve-batch.ts";
import { systemClock } from "../../src/system-time.ts";
import { createFakeBatchWorker } from "./fake-batch-worker.ts";

const timeouts = { connectMs: 60_000, firstTokenMs: 60_000, idleMs: 60_000, totalMs: 60_000, deadlineMs: 60_000 };

/** The options of a batch that nothing is said about, four pages at once. */
const plainBatch = resolveBatch({ concurrency: 4 }, { timeouts, hasOwnLane: false });

/** What a test says of its batch. */
export type FakeBatchParts = Partial<Omit<RunParts<unknown>, "options" | "batchId">> & { readonly options?: Partial<ResolvedBatch> };

/** A batch over a fake worker. */
export function fakeBatch(source: Iterable<unknown> | AsyncIterable<unknown>, { options, ...parts }: FakeBatchParts = {}) {
  const batchId = "batch";
  const tell = (_progress: BatchProgress): void => undefined;
  const whole = { batchId, journal: null, clock: systemClock, signals: [], tell, worker: createFakeBatchWorker(), ...parts };
  const start = async () => runBatch(source, { ...whole, options: { ...plainBatch, ...options } });
  return createBatch<unknown>({ batchId, idle: idleProgress(batchId), start });
}

/** Every outcome, in the order they came. */
export async function allOf<Data>(batch: AsyncIterable<Outcome<Data>>): Promise<readonly Outcome<Data>[]> {
  const outcomes: Outcome<Data>[] = [];
  for await (const outcome of batch) outcomes.push(outcome);
  return outcomes;
}

/** The data of an outcome, or what became of it in words. */
export function told(outcome: Outcome<unknown>): unknown {
  if (outcome.status === "extracted") return outcome.result.data;
  return outcome.status === "failed" ? `failed: ${outcome.error.code}` : `${outcome.status}: ${outcome.reason}`;
}
