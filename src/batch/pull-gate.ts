import type { WorkerLoad } from "./batch-worker.ts";

/** How a batch stands when it thinks of reading the next page. */
export interface PullState {
  /** Pages in work. */
  readonly inWork: number;
  /** Outcomes that are finished and not yet taken. */
  readonly held: number;
}

/** What holds a batch to its size. */
export interface PullLimits {
  readonly concurrency: number | "auto";
  readonly order: "finished" | "source";
  readonly lane: "realtime" | "batch";
  /** Pages that may wait for cloud batches, on top of all others: a batch of a few would take its day as well as one of a thousand. */
  readonly maxWaitingPages: number;
  /** Asked only where it counts. */
  readonly load: () => WorkerLoad;
}

/** `full`: something of this batch must end or be taken first; `busy`: the models have enough, by whomever. */
export type PullAnswer = "pull" | "full" | "busy";

/** Waiting calls that keep a server filled: a quarter of its slots, or two where it has few. */
const leastWaiting = 2;
const waitingShare = 0.25;
/** Pages beyond the slots: those that are being read, counted or proved. */
const spareShare = 1.25;
const sparePages = 8;
/** Pages that wait for the cloud come on top, up to this many times the local ones. */
const mostTimes = 4;
const leastInAll = 64;

/** Whether one more page may be read: while the models are not filled, and while the consumer keeps up. */
export function askToPull(state: PullState, { concurrency, order, lane, maxWaitingPages, load }: PullLimits): PullAnswer {
  const { held } = state;
  const inBatches = lane === "batch" ? Math.min(load().cloudPending, state.inWork, maxWaitingPages) : 0;
  const inWork = state.inWork - inBatches;
  if (concurrency !== "auto") {
    const mostHeld = order === "source" ? Math.max(leastInAll, mostTimes * concurrency) : Math.max(2, concurrency);
    return inWork < concurrency && held < mostHeld ? "pull" : "full";
  }
  const { localLimit, localWaiting, cloudPending: inCloud } = load();
  const cloudPending = inCloud - inBatches;
  const localPages = localLimit * spareShare + sparePages;
  const mostInAll = Math.max(leastInAll, mostTimes * localPages);
  const mostHeld = order === "source" ? mostInAll : Math.max(leastInAll, localPages);
  if (inWork >= mostInAll || held >= mostHeld) return "full";
  const isQueueShort = localWaiting <= Math.max(leastWaiting, waitingShare * localLimit);
  const isRoom = inWork - Math.min(cloudPending, inWork) < localPages;
  return isQueueShort && isRoom ? "pull" : "busy";
}
