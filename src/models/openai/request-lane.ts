import PQueue from "p-queue";
import { ExtractorClosedError } from "../../errors/extractor-closed-error.ts";

/** Runs a bounded number of requests at once; the rest waits in order. */
export interface RequestLane {
  /**
   * Waits for a slot and runs the task in it. The task's signal aborts with the caller's, or when the lane is closed with `abort`.
   *
   * @throws the signal's reason; ExtractorClosedError after `close`
   */
  run<Result>(task: (signal: AbortSignal) => Promise<Result>, options: { readonly signal: AbortSignal }): Promise<Result>;
  /** Takes no more; waits for what runs and waits, or stops it. */
  close(options: { readonly abort: boolean }): Promise<void>;
}

/** Makes a lane with so many slots. */
export function createRequestLane({ maxConcurrency }: { readonly maxConcurrency: number }): RequestLane {
  const queue = new PQueue({ concurrency: maxConcurrency });
  const open = new Set<AbortController>();
  let isClosed = false;

  return {
    async run(task, { signal: callerSignal }) {
      if (isClosed) throw new ExtractorClosedError();
      callerSignal.throwIfAborted();
      const controller = new AbortController();
      const { signal } = controller;
      const abort = () => controller.abort(callerSignal.reason);
      callerSignal.addEventListener("abort", abort, { once: true });
      open.add(controller);
      try {
        return await queue.add(() => task(signal), { signal });
      } finally {
        open.delete(controller);
        callerSignal.removeEventListener("abort", abort);
      }
    },
    async close({ abort }) {
      isClosed = true;
      if (abort) for (const controller of open) controller.abort(new ExtractorClosedError());
      await queue.onIdle();
    },
  };
}
