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
  /** Ends the window and begins the next. Own requests that waited in the server's queue, on average over the window. */
  closeWindow(at: number): number;
}

interface Window {
  readonly start: number;
  starts: number;
  waitedMs: number;
  /** Integral over time of the pending requests. */
  pendingMs: number;
}

/** A window with fewer first tokens says nothing of the usual wait. */
const leastStarts = 6;
/** The very first ones count though they are few: nothing else of this client was in the server's queue. */
const firstStarts = 4;
/** Older windows no longer say what is usual: prompts, networks and servers change. */
const memoryMs = 75_000;
const leastOverdueMs = 20;

/**
 * By Little's law the requests before their first token are the rate of first tokens times the wait for them. What exceeds
 * the rate times the usual wait is the queue. The usual wait is that of the quickest window of the last minute or so.
 */
export function createLatencyQueue(begin: number): LatencyQueue {
  const pending = new Set<{ readonly at: number }>();
  const early = { starts: 0, waitedMs: 0, at: begin };
  let quick: readonly { readonly at: number; readonly ms: number }[] = [];
  let window: Window = { start: begin, starts: 0, waitedMs: 0, pendingMs: 0 };
  let last = begin;

  const pass = (at: number): void => {
    window.pendingMs += pending.size * (at - last);
    last = at;
  };
  const usualMs = (): number | null => {
    const earlyMs = early.starts === 0 ? Number.POSITIVE_INFINITY : early.waitedMs / early.starts;
    const least = Math.min(earlyMs, ...quick.map(({ ms }) => ms));
    return least === Number.POSITIVE_INFINITY ? null : least;
  };

  return {
    sent(sentAt) {
      pass(sentAt);
      const request = { at: sentAt };
      pending.add(request);
      return {
        started(at) {
          pass(at);
          pending.delete(request);
          window.starts += 1;
          window.waitedMs += at - sentAt;
          if (early.starts >= firstStarts || quick.length > 0) return;
          early.starts += 1;
          early.waitedMs += at - sentAt;
          early.at = at;
        },
        dropped(at) {
          pass(at);
          pending.delete(request);
        },
      };
    },
    get pending() {
      return pending.size;
    },
    get usualMs() {
      return usualMs();
    },
    overdue(at) {
      const usual = usualMs();
      if (usual === null) return 0;
      const latest = at - Math.max(2 * usual, usual + leastOverdueMs);
      let count = 0;
      for (const request of pending) {
        if (request.at > latest) break;
        count += 1;
      }
      return count;
    },
    get starts() {
      return window.starts;
    },
    get windowStart() {
      return window.start;
    },
    closeWindow(at) {
      pass(at);
      const { starts, start, waitedMs, pendingMs } = window;
      if (starts >= leastStarts) {
        quick = [...quick.filter((entry) => entry.at > at - memoryMs), { at, ms: waitedMs / starts }];
        if (early.at < at - memoryMs) early.starts = 0;
      }
      window = { start: at, starts: 0, waitedMs: 0, pendingMs: 0 };
      const usual = usualMs();
      if (usual === null || at <= start) return 0;
      return Math.max(0, (pendingMs - starts * usual) / (at - start));
    },
  };
}
