import type { Clock, Sleep } from "../../src/spec/time.ts";

/** Time that moves only when it is told to, or when somebody sleeps. */
export interface ManualTime {
  readonly clock: Clock;
  /** Moves the clock by the whole sleep at once. */
  readonly sleep: Sleep;
  /** What was slept, in order, in milliseconds. */
  readonly slept: readonly number[];
  pass(ms: number): void;
}

/** Makes a time that starts at the given day. */
export function manualTime(isoDate = "2026-11-21T00:00:00Z"): ManualTime {
  const start = Date.parse(isoDate);
  const slept: number[] = [];
  let elapsed = 0;
  return {
    clock: { now: () => start + elapsed, monotonic: () => elapsed },
    async sleep(ms, signal) {
      signal.throwIfAborted();
      slept.push(ms);
      elapsed += ms;
      // A turn of the event loop, so that what else is ready gets its turn, too.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
    slept,
    pass(ms) {
      elapsed += ms;
    },
  };
}
