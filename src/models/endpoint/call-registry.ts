import { ExtractorClosedError } from "../../errors/extractor-closed-error.ts";
import { createSignalListeners } from "./signal-listeners.ts";

/** The calls that were taken and have not ended. */
export interface CallRegistry {
  /**
   * Runs a task. Its signal aborts when the caller's does or the registry is closed with `abort`; the task may abort it itself.
   * @throws ExtractorClosedError when closed, the caller's reason when that has aborted, or what the task threw
   */
  track<Result>(task: (call: AbortController) => Promise<Result>, options: { readonly signal: AbortSignal }): Promise<Result>;
  /** Takes no more calls and waits until all that were taken have ended; with `abort` stops them with ExtractorClosedError. */
  close(options?: { readonly abort?: boolean | undefined }): Promise<void>;
}

/** Keeps count of calls, so that closing can wait for them or stop them. */
export function createCallRegistry(): CallRegistry {
  const listeners = createSignalListeners();
  const calls = new Set<AbortController>();
  const idle: (() => void)[] = [];
  let isClosed = false;

  return {
    async track(task, { signal }) {
      signal.throwIfAborted();
      if (isClosed) throw new ExtractorClosedError();
      const call = new AbortController();
      const stopListening = listeners.add(signal, () => call.abort(signal.reason));
      calls.add(call);
      try {
        return await task(call);
      } finally {
        stopListening();
        calls.delete(call);
        if (calls.size === 0) for (const resolve of idle.splice(0)) resolve();
      }
    },
    async close({ abort = false } = {}) {
      isClosed = true;
      if (abort) for (const call of [...calls]) call.abort(new ExtractorClosedError());
      if (calls.size > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}
