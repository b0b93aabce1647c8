import { setImmediate } from "node:timers/promises";
import { AdapterError } from "../errors/adapter-error.ts";
import type { Journal } from "../journal/journal.ts";
import type { Attempt } from "../spec/attempt.ts";
import type { Clock } from "../spec/time.ts";
import type { RunningBatch } from "./batch.ts";
import type { BatchProgress, ResolvedBatch } from "./batch-options.ts";
import type { BatchWorker } from "./batch-worker.ts";
import { type Bell, createBell } from "./bell.ts";
import { type IdentifiedPage, identifyPage } from "./identify-page.ts";
import { createOccurrences } from "./occurrences.ts";
import { createOutcomeQueue, type OutcomeQueue } from "./outcome-queue.ts";
import { createProgressMeter, type ProgressMeter } from "./progress-meter.ts";
import { askToPull } from "./pull-gate.ts";
import { createSourceReader, type SourceReader } from "./source-reader.ts";
import { workPage } from "./work-page.ts";

/** What a batch runs on. */
export interface RunParts<Data> {
  readonly batchId: string;
  readonly options: ResolvedBatch;
  readonly worker: BatchWorker<Data>;
  /** Closed by the batch. */
  readonly journal: Journal | null;
  readonly clock: Clock;
  /** Any of them ends the batch with its reason. */
  readonly signals: readonly AbortSignal[];
  /** Told at most ten times a second. */
  readonly tell: (progress: BatchProgress) => void;
}

/** What the parts of a running batch share. */
interface BatchState<Data> extends RunParts<Data> {
  readonly reader: SourceReader;
  readonly queue: OutcomeQueue<Data>;
  readonly meter: ProgressMeter;
  /** Rings when a page ends, an outcome is taken, or all is over. */
  readonly bell: Bell;
  readonly stop: AbortController;
  inWork: number;
  isRead: boolean;
  /** Requests of pages that were given up, page by page. One may end after its page. */
  readonly givenUp: (readonly Attempt[])[];
  /** What the source threw; told after what was in work. */
  sourceFailure: { readonly error: unknown } | null;
  /** What ends the batch at once. */
  failure: { readonly error: unknown } | null;
}

/** Milliseconds between two looks at models that had enough. */
const lookAgainMs = 25;
/** The event loop gets its turn after so many pages, and after so many milliseconds. */
const pagesPerTurn = 16;
const turnMs = 5;

/** Starts reading the source and working on its pages. The one who takes the outcomes must call `end`. */
export function runBatch<Data>(source: Iterable<unknown> | AsyncIterable<unknown>, parts: RunParts<Data>): RunningBatch<Data> {
  const { batchId, options, clock, signals, tell } = parts;
  const state: BatchState<Data> = {
    ...parts,
    reader: createSourceReader(source),
    queue: createOutcomeQueue(options),
    meter: createProgressMeter({ batchId, total: options.total, clock, tell }),
    bell: createBell(),
    stop: new AbortController(),
    givenUp: [],
    ...{ inWork: 0, isRead: false, sourceFailure: null, failure: null },
  };
  const stopListening = listen(signals, (reason) => fail(state, reason));
  void readPages(state);
  return {
    take: async () => {
      for (;;) {
        if (state.failure !== null) return await failed(state, state.failure);
        const outcome = state.queue.take();
        if (outcome !== undefined) {
          state.bell.ring();
          return outcome;
        }
        if (state.isRead && state.inWork === 0) return lastOf(state);
        await state.bell.wait();
      }
    },
    end: async () => {
      stopListening();
      await close(state);
    },
    progress: () => state.meter.snapshot(),
  };
}

function listen(signals: readonly AbortSignal[], onAbort: (reason: unknown) => void): () => void {
  const listeners = signals.map((signal) => ({ signal, listener: () => onAbort(signal.reason) }));
  for (const { signal, listener } of listeners) {
    if (signal.aborted) listener();
    else signal.addEventListener("abort", listener, { once: true });
  }
  return () => {
    for (const { signal, listener } of listeners) signal.removeEventListener("abort", listener);
  };
}

/** Ends the batch at once, for the first of several reasons. */
function fail<Data>(state: BatchState<Data>, error: unknown): void {
  state.failure ??= { error };
  state.stop.abort(state.failure.error);
  state.bell.ring();
}

async function failed<Data>(state: BatchState<Data>, { error }: { readonly error: unknown }): Promise<never> {
  await untilIdle(state);
  throw error;
}

function lastOf<Data>({ sourceFailure }: BatchState<Data>): null {
  if (sourceFailure === null) return null;
  return wrapSourceError(sourceFailure.error);
}

async function readPages<Data>(state: BatchState<Data>): Promise<void> {
  const { reader, meter, worker, bell, stop } = state;
  const identity = { worker, occurrences: createOccurrences(), isFingerprinted: state.journal !== null };
  const turn = createTurns(state.clock);
  try {
    for (let index = 0; await hasRoom(state); index += 1) {
      await turn();
      if (stop.signal.aborted) return;
      const item = await reader.next();
      if (stop.signal.aborted) return;
      if (item.isDone) break;
      meter.pageRead();
      state.inWork += 1;
      void finishPage(identifyPage(item.value, { index, ...identity }), state);
    }
    if (!stop.signal.aborted) meter.sourceRead();
  } catch (error) {
    state.sourceFailure = { error };
  } finally {
    state.isRead = true;
    // Also of a source that failed nothing more will come.
    if (!stop.signal.aborted) worker.sourceRead();
    bell.ring();
  }
}

/** Waits until one more page may be read; false when the batch has ended. */
async function hasRoom<Data>(state: BatchState<Data>): Promise<boolean> {
  const { options, worker, queue, bell, stop } = state;
  const { concurrency, order, cloudLane: lane, maxWaitingPages } = options;
  const limits = { concurrency, order, lane, maxWaitingPages, load: () => worker.load() };
  while (!stop.signal.aborted) {
    const answer = askToPull({ inWork: state.inWork, held: queue.held }, limits);
    if (answer === "pull") return true;
    await bell.wait(answer === "busy" ? { atMostMs: lookAgainMs } : undefined);
  }
  return false;
}

/** Works on one page, and hands over what it gave. */
async function finishPage<Data>(page: IdentifiedPage, state: BatchState<Data>): Promise<void> {
  const { queue, meter, bell, stop, givenUp } = state;
  const made: Attempt[] = [];
  const onAttempt = (attempt: Attempt) => made.push(attempt);
  try {
    const { outcomes, passedOver, attempts } = await workPage(page, { ...state, signal: stop.signal, onAttempt });
    meter.pageEnded({ outcomes: [...outcomes, ...passedOver.map(({ status }) => ({ status, replayed: true }))], attempts });
    queue.add({ index: page.index, outcomes });
  } catch (error) {
    meter.pageDropped({ attempts: made });
    givenUp.push(made);
    fail(state, error);
  } finally {
    state.inWork -= 1;
    bell.ring();
  }
}

async function untilIdle<Data>(state: BatchState<Data>): Promise<void> {
  while (state.inWork > 0) await state.bell.wait();
}

/** Gives the event loop its turn now and then: pages that code alone answers never wait for anything else. */
function createTurns({ monotonic }: Clock): () => Promise<void> {
  let pages = 0;
  let last = monotonic();
  return async () => {
    pages += 1;
    if (pages < pagesPerTurn && monotonic() - last < turnMs) return;
    await setImmediate();
    pages = 0;
    last = monotonic();
  };
}

/** Leaves nothing behind. An error of closing is told unless the batch has failed with another one. */
async function close<Data>(state: BatchState<Data>): Promise<void> {
  const { reader, journal, meter, bell, stop, worker } = state;
  const isFailed = state.failure !== null || state.sourceFailure !== null;
  stop.abort(new DOMException("The loop over the batch was left.", "AbortError"));
  bell.ring();
  await untilIdle(state);
  const written = await Promise.allSettled([worker.close(), journal?.spend(state.givenUp.flat())]);
  const closed = await Promise.allSettled([journal?.close(), reader.close().catch(wrapSourceError)]);
  meter.end();
  for (const outcome of [...written, ...closed]) if (outcome.status === "rejected" && !isFailed) throw outcome.reason;
}

function wrapSourceError(error: unknown): never {
  throw new AdapterError({ stage: "batch", cause: error });
}
