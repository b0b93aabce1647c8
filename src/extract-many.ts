import { randomUUID } from "node:crypto";
import { type Batch, createBatch, type RunningBatch } from "./batch/batch.ts";
import type { BatchOptions } from "./batch/batch-options.ts";
import { idleProgress } from "./batch/idle-progress.ts";
import { refuse } from "./check-option.ts";
import { checkPriced } from "./check-priced.ts";
import type { Engine } from "./engine.ts";
import { resolveBudget } from "./ledger/budget-options.ts";
import type { OpenCalls } from "./open-calls.ts";
import { isBatchCapable, isOwnLane } from "./open-cloud-lane.ts";
import { checkSource, resolveBatch } from "./resolve-batch.ts";
import type { PostingInput } from "./spec/posting.ts";

/** What a batch of one extractor is made of. */
export interface ManyParts<Data> {
  readonly engine: Engine<Data>;
  readonly options: BatchOptions;
  readonly calls: OpenCalls;
}

/** A batch over a source. Options are checked now; nothing else happens before it is iterated. @throws InvalidOptionsError */
export function extractMany<Data>(
  source: Iterable<PostingInput> | AsyncIterable<PostingInput>,
  { engine, options: given, calls }: ManyParts<Data>,
): Batch<Data> {
  checkSource(source);
  const { timeouts } = engine.options;
  const options = resolveBatch(given, { timeouts, hasOwnLane: engine.candidates.some(({ model }) => isOwnLane(model)) });
  if (options.cloudLane === "batch") checkBatchLane(engine);
  if (options.budget !== null) checkPriced(resolveBudget(options.budget, { option: "budget" }), engine);
  const batchId = randomUUID();
  const open = async (): Promise<RunningBatch<Data>> => {
    const { openBatch } = await import("./open-batch.ts");
    return openBatch(source, { engine, options, batchId, closed: calls.signal });
  };
  return createBatch({ batchId, idle: idleProgress(batchId), start: () => startTracked(open, calls) });
}

/** @throws InvalidOptionsError where no model has a batch lane */
function checkBatchLane<Data>({ candidates }: Engine<Data>): void {
  if (candidates.some(({ model }) => isBatchCapable(model) || isOwnLane(model))) return;
  refuse("cloudLane", {
    given: '"batch" without a cloud model',
    allowed: "the option cloud, or createOpenAIModel() among models",
    isDescription: true,
  });
}

/** Starts a batch that the extractor's `close` waits for. @throws ExtractorClosedError */
async function startTracked<Data>(open: () => Promise<RunningBatch<Data>>, calls: OpenCalls): Promise<RunningBatch<Data>> {
  const started = Promise.withResolvers<RunningBatch<Data>>();
  const ended = Promise.withResolvers<void>();
  const tracked = calls.track(async () => {
    started.resolve(await open());
    await ended.promise;
  });
  tracked.catch(started.reject);
  const running = await started.promise;
  return { ...running, end: () => running.end().finally(ended.resolve) };
}
