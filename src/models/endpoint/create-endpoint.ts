import { ExtractorClosedError } from "../../errors/extractor-closed-error.ts";
import { createSignalListeners } from "./signal-listeners.ts";
import { createWaitingLine } from "./waiting-line.ts";

/** One server as its callers share it: so many requests at once, the others wait in the order they came. */
export interface Endpoint {
  /**
   * Waits for a slot and runs the task in it. `call.signal` aborts when the caller's signal does or the endpoint is closed
   * with `abort`; the task may abort `call` itself.
   * @throws the signal's reason at once when it aborts while waiting; ExtractorClosedError when closed
   */
  run<Result>(task: (call: AbortController) => Promise<Result>, options: { readonly signal: AbortSignal }): Promise<Result>;
  /** Requests in flight. */
  readonly active: number;
  /** Calls that wait for a slot. */
  readonly waiting: number;
  /** Changes the limit at once; requests in flight above a lowered one run to their end. */
  setMaxConcurrency(maxConcurrency: number): void;
  /** Takes no more calls and waits until all that were taken have ended; with `abort` stops them with ExtractorClosedError. */
  close(options?: { readonly abort?: boolean }): Promise<void>;
}

/** Limits how many requests one server has at once. */
export function createEndpoint({ maxConcurrency }: { readonly maxConcurrency: number }): Endpoint {
  const line = createWaitingLine();
  const listeners = createSignalListeners();
  const calls = new Set<AbortController>();
  const idle: (() => void)[] = [];
  let limit = maxConcurrency;
  let active = 0;
  let isClosed = false;

  const admit = (): void => {
    while (active < limit && line.admitNext()) active += 1;
  };
  const release = (call: AbortController): void => {
    calls.delete(call);
    if (calls.size === 0) for (const resolve of idle.splice(0)) resolve();
  };
  const slot = async (signal: AbortSignal): Promise<void> => {
    if (active < limit && line.length === 0) active += 1;
    else await line.wait(signal);
  };

  return {
    async run(task, { signal }) {
      signal.throwIfAborted();
      if (isClosed) throw new ExtractorClosedError();
      const call = new AbortController();
      const stopListening = listeners.add(signal, () => call.abort(signal.reason));
      calls.add(call);
      try {
        await slot(call.signal);
        try {
          call.signal.throwIfAborted();
          return await task(call);
        } finally {
          active -= 1;
          admit();
        }
      } finally {
        stopListening();
        release(call);
      }
    },
    get active() {
      return active;
    },
    get waiting() {
      return line.length;
    },
    setMaxConcurrency(next) {
      limit = next;
      admit();
    },
    async close({ abort = false } = {}) {
      isClosed = true;
      if (abort) for (const call of [...calls]) call.abort(new ExtractorClosedError());
      if (calls.size > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}
