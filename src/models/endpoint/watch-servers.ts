import type { Clock } from "../../spec/time.ts";
import type { After } from "./after.ts";
import type { Breaker } from "./breaker.ts";

/** What watching over servers needs. */
export interface WatchParts {
  readonly servers: readonly { readonly breaker: Breaker; probe(): Promise<void> }[];
  readonly clock: Clock;
  readonly after: After;
}

/** What the work before the servers looks like. */
export interface WorkParts {
  /** Whether calls wait. */
  hasDemand(): boolean;
  /** Whether calls wait or are in flight. */
  isBusy(): boolean;
  /** A pause is over, or a probe has ended. */
  tend(): void;
}

/**
 * Makes the function that probes the servers that are due and sets the one timer for what comes next. Without work nothing
 * is probed and no timer runs; a call that does not wait for a server that is down asks for a probe that is due all the same.
 */
export function createWatch({ servers, clock, after }: WatchParts, { hasDemand, isBusy, tend }: WorkParts): (isAsked?: boolean) => void {
  let planned: { readonly at: number; readonly cancel: () => void } | null = null;
  const plan = (at: number): void => {
    // A timer that is due is about to run: to call it off would leave those who wait with nobody to admit them.
    if (planned !== null && (planned.at === at || planned.at <= clock.monotonic())) return;
    planned?.cancel();
    planned = null;
    if (at === Number.POSITIVE_INFINITY) return;
    const onTime = (): void => {
      planned = null;
      tend();
    };
    planned = { at, cancel: after(Math.max(1, at - clock.monotonic()), onTime) };
  };
  return (isAsked = false) => {
    let next = Number.POSITIVE_INFINITY;
    for (const { breaker, probe } of servers) {
      const { phase, resumesAt } = breaker.state;
      const isDue = resumesAt <= clock.monotonic();
      if (phase === "open" && isDue && (isAsked || isBusy())) {
        breaker.note({ type: "asking" });
        probe().finally(tend);
      } else if (!isDue && phase !== "half-open" && (phase === "open" ? isBusy() : hasDemand())) {
        next = Math.min(next, resumesAt);
      }
    }
    plan(next);
  };
}
