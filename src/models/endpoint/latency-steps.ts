import { slackOf } from "./adaptive-search.ts";
import type { LatencyQueue } from "./latency-queue.ts";

/** Where the limit stands when latencies are looked at. */
export interface LatencyState {
  readonly at: number;
  readonly inFlight: number;
  readonly limit: number;
  readonly isSearching: boolean;
  /** Requests that have ended so far. */
  readonly ends: number;
}

/** What latencies say of the queue. */
export interface LatencyReading {
  readonly waiting: number;
  readonly isClear: boolean;
}

/** Decides when latencies say something, and what. */
export interface LatencySteps {
  /** Null while it is too early to tell. */
  look(state: LatencyState): LatencyReading | null;
  /** The limit while the queue is being emptied, which is how the usual wait is measured anew; null otherwise. */
  readonly drainTo: number | null;
  /** Starts counting from here. */
  reset(at: number): void;
}

const leastStepMs = 50;
const windowMs = 1_000;
const longestWindowMs = 8_000;
const leastStarts = 6;
const drainEveryMs = 25_000;
const drainMs = 300;

/** Creates the steps over the waits for first tokens. */
export function createLatencySteps(queue: LatencyQueue): LatencySteps {
  let steppedAt = Number.NEGATIVE_INFINITY;
  let endsAtStep = 0;
  let drainedAt: number | null = null;
  let drain: { readonly to: number; readonly since: number; isEmpty: boolean } | null = null;

  /** Without first tokens only ends tell anything. */
  const blind = ({ at, ends, inFlight }: LatencyState): LatencyReading | null => {
    if (at - steppedAt < windowMs || ends - endsAtStep < Math.max(4, inFlight / 2)) return null;
    return { waiting: 0, isClear: true };
  };
  const search = ({ at }: LatencyState, usualMs: number): LatencyReading | null => {
    if (at - steppedAt < Math.max(leastStepMs, 2.2 * usualMs)) return null;
    queue.closeWindow(at);
    const waiting = queue.overdue(at);
    return { waiting, isClear: waiting === 0 };
  };
  const settled = ({ at, inFlight }: LatencyState): LatencyReading | null => {
    const elapsed = at - queue.windowStart;
    const isTelling = queue.starts + queue.overdue(at) >= Math.max(leastStarts, inFlight / 4);
    if (elapsed < windowMs || (!isTelling && elapsed < longestWindowMs)) return null;
    const waiting = queue.closeWindow(at);
    return { waiting, isClear: waiting < slackOf(inFlight) / 4 };
  };
  const empty = ({ at, inFlight }: LatencyState): void => {
    if (drain === null) return;
    if (!drain.isEmpty && inFlight <= drain.to) {
      drain.isEmpty = true;
      queue.closeWindow(at);
    }
    const isMeasured = drain.isEmpty && at - queue.windowStart >= drainMs && queue.starts >= Math.max(leastStarts, inFlight / 8);
    if (!isMeasured && at - drain.since < longestWindowMs) return;
    queue.closeWindow(at);
    drain = null;
    drainedAt = at;
  };

  return {
    look(state) {
      const { at, limit, isSearching, ends } = state;
      if (drain !== null) {
        empty(state);
        return null;
      }
      const usualMs = queue.usualMs;
      const reading = usualMs === null ? blind(state) : isSearching ? search(state, usualMs) : settled(state);
      if (reading === null) return null;
      steppedAt = at;
      endsAtStep = ends;
      drainedAt ??= at;
      if (!isSearching && usualMs !== null && limit > 1 && at - drainedAt >= drainEveryMs) {
        drain = { to: Math.max(1, Math.min(limit - 1, Math.floor(0.88 * limit))), since: at, isEmpty: false };
      }
      return reading;
    },
    get drainTo() {
      return drain?.to ?? null;
    },
    reset(at) {
      drain = null;
      drainedAt = at;
      steppedAt = Number.NEGATIVE_INFINITY;
      queue.closeWindow(at);
    },
  };
}
