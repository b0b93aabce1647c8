import { createCallRegistry } from "./call-registry.ts";
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

/** Limits how many requests one server has at once, to a number that the caller sets. */
export function createEndpoint({ maxConcurrency }: { readonly maxConcurrency: number }): Endpoint {
  const line = createWaitingLine();
  const calls = createCallRegistry();
  let limit = maxConcurrency;
  let active = 0;

  const admit = (): void => {
    while (active < limit && line.admitNext()) active += 1;
  };
  const slot = async (signal: AbortSignal): Promise<void> => {
    if (active < limit && line.length === 0) active += 1;
    else await line.wait(undefined, { signal });
  };

  return {
    run: (task, { signal }) =>
      calls.track(
        async (call) => {
          await slot(call.signal);
          try {
            call.signal.throwIfAborted();
            return await task(call);
          } finally {
            active -= 1;
            admit();
          }
        },
        { signal },
      ),
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
    close: (options) => calls.close(options),
  };
}
