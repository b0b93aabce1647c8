import type { After } from "../../src/models/endpoint/after.ts";
import type { Clock } from "../../src/spec/time.ts";

/** Time that goes on only when it is told to. */
export interface PassingTime {
  readonly clock: Clock;
  readonly after: After;
  /** Timers that have not fired. */
  readonly timers: number;
  /** Lets so many milliseconds pass, firing what comes due in order, and lets promises settle in between. */
  pass(ms: number): Promise<void>;
}

/** Makes a clock and timers that a test owns. */
export function createPassingTime(): PassingTime {
  let now = 0;
  const planned = new Set<{ readonly at: number; readonly run: () => void }>();
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    clock: { now: () => now, monotonic: () => now },
    after(ms, run) {
      const timer = { at: now + ms, run };
      planned.add(timer);
      return () => planned.delete(timer);
    },
    get timers() {
      return planned.size;
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = [...planned].filter(({ at }) => at <= end).sort((left, right) => left.at - right.at);
        if (next === undefined) break;
        planned.delete(next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}
