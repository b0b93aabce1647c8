import type { Lateness } from "./adaptive-lateness.ts";
import { createUsualWait } from "./latency-usual-wait.ts";

/** A request on its way to its first token. Of the two members one is called, once. */
export interface FirstTokenWait {
  started(at: number): void;
  /** It ended without a first token. */
  dropped(at: number): void;
}

/** Watches how long first tokens take: what exceeds the usual wait is spent in the server's queue. Times in milliseconds. */
export interface LatencyQueue {
  sent(at: number): FirstTokenWait;
  /** Requests that have no first token yet. */
  readonly pending: number;
  /** Usual wait for a first token when nothing waits in a queue; null before the first. */
  readonly usualMs: number | null;
  /** Pending requests whose first token is overdue. */
  overdue(at: number): number;
  /** First tokens since the window began. */
  readonly starts: number;
  readonly windowStart: number;
  /**
   * Ends the window and begins the next. `isClean`: hardly anything waited in the server's queue. Returns own requests that
   * waited there, on average over the window.
   */
  closeWindow(at: number, isClean: boolean): number;
}

interface Window {
  readonly start: number;
  starts: number;
  waitedMs: number;
  /** Integral over time of the pending requests. */
  pendingMs: number;
}

const leastOverdueMs = 20;

/**
 * By Little's law the requests before their first token are the rate of first tokens times the wait for them. What exceeds
 * the rate times the usual wait is the queue.
 */
export function createLatencyQueue(begin: number, { lateness }: { readonly lateness: Lateness }): LatencyQueue {
  const pending = new Set<{ readonly at: number }>();
  const usual = createUsualWait(begin);
  let window: Window = { start: begin, starts: 0, waitedMs: 0, pendingMs: 0 };
  let last = begin;
  const pass = (at: number): void => {
    window.pendingMs += pending.size * (at - last);
    last = at;
  };

  return {
    sent(sentAt) {
      pass(sentAt);
      const request = { at: sentAt };
      pending.add(request);
      const leave = (at: number): void => {
        pass(at);
        pending.delete(request);
      };
      return {
        started(at) {
          leave(at);
          window.starts += 1;
          window.waitedMs += at - sentAt;
          usual.wait(at, at - sentAt);
        },
        dropped: leave,
      };
    },
    get pending() {
      return pending.size;
    },
    get usualMs() {
      return usual.ms();
    },
    overdue(at) {
      const ms = usual.ms();
      if (ms === null) return 0;
      const lateMs = Math.max(2 * lateness.mean(at), lateness.most(at));
      return countBefore(pending, at - Math.max(2 * ms, ms + leastOverdueMs) - lateMs);
    },
    get starts() {
      return window.starts;
    },
    get windowStart() {
      return window.start;
    },
    closeWindow(at, isClean) {
      pass(at);
      const { starts, start, waitedMs, pendingMs } = window;
      const lateMs = Math.min(lateness.mean(at), waitedMs / Math.max(1, starts));
      usual.window(at, { starts, waitedMs: waitedMs - starts * lateMs, isClean });
      window = { start: at, starts: 0, waitedMs: 0, pendingMs: 0 };
      const ms = usual.ms();
      return ms === null || at <= start ? 0 : Math.max(0, (pendingMs - starts * (ms + 2 * lateMs)) / (at - start));
    },
  };
}

/** The requests are in the order they were sent. */
function countBefore(pending: ReadonlySet<{ readonly at: number }>, latest: number): number {
  let count = 0;
  for (const { at } of pending) {
    if (at > latest) break;
    count += 1;
  }
  return count;
}
