import type { Flight } from "./adaptive-flight.ts";
import { type LimitReading, type LimitSearch, slackOf } from "./adaptive-search.ts";
import type { LatencyQueue } from "./latency-queue.ts";

/** What latencies say of the queue. */
export type LatencyReading = Pick<LimitReading, "slots" | "isClear">;

/** Decides when latencies say something, and what. */
export interface LatencySteps {
  /** Null while it is too early to tell. */
  look(at: number): LatencyReading | null;
  /** The limit while the queue is being emptied, which is how the usual wait is measured anew; null otherwise. */
  readonly drainTo: number | null;
  /** Starts counting from here. */
  reset(at: number): void;
}

/** What the steps look at. */
export interface LatencyParts {
  readonly flight: Flight;
  readonly queue: LatencyQueue;
  readonly search: Pick<LimitSearch, "limit" | "isSearching">;
}

interface Drain {
  readonly to: number;
  readonly since: number;
  isEmpty: boolean;
}

const leastStepMs = 50;
const windowMs = 1_000;
const longestWindowMs = 8_000;
const leastTelling = 3;
const leastStarts = 6;
const drainEveryMs = 25_000;
const drainMs = 300;

/** Creates the steps over the waits for first tokens. */
export function createLatencySteps({ flight, queue, search }: LatencyParts): LatencySteps {
  let steppedAt = Number.NEGATIVE_INFINITY;
  let endsAtStep = 0;
  let areaAtWindow = 0;
  let drainedAt: number | null = null;
  let drain: Drain | null = null;

  /** Ends the window: own requests in the queue and at the server, on average over it. */
  const closeWindow = (at: number): { readonly waiting: number; readonly inFlight: number } => {
    const ms = at - queue.windowStart;
    const before = areaAtWindow;
    areaAtWindow = flight.areaAt(at);
    const inFlight = ms > 0 ? (areaAtWindow - before) / ms : flight.inFlight;
    return { waiting: Math.min(inFlight, queue.closeWindow(at)), inFlight };
  };
  /** Without first tokens only ends tell anything. */
  const blind = (at: number): LatencyReading | null => {
    const { inFlight, ends } = flight;
    const isEarly = at - steppedAt < windowMs || ends - endsAtStep < Math.max(4, inFlight / 2);
    return isEarly ? null : { slots: inFlight, isClear: true };
  };
  const searching = (at: number, usualMs: number): LatencyReading | null => {
    if (at - steppedAt < Math.max(leastStepMs, 2.2 * usualMs)) return null;
    closeWindow(at);
    const waiting = queue.overdue(at);
    return { slots: flight.inFlight - waiting, isClear: waiting < slackOf(flight.inFlight) / 2 };
  };
  const settled = (at: number): LatencyReading | null => {
    const elapsed = at - queue.windowStart;
    const isTelling = queue.starts + queue.overdue(at) >= Math.max(leastTelling, flight.inFlight / 8);
    if (elapsed < windowMs || (!isTelling && elapsed < longestWindowMs)) return null;
    const { waiting, inFlight } = closeWindow(at);
    return { slots: inFlight - waiting, isClear: waiting < slackOf(inFlight) / 4 };
  };
  const empty = (at: number, current: Drain): void => {
    if (!current.isEmpty && flight.inFlight <= current.to) {
      current.isEmpty = true;
      closeWindow(at);
    }
    const isMeasured = current.isEmpty && at - queue.windowStart >= drainMs && queue.starts >= Math.max(leastStarts, current.to / 8);
    if (!isMeasured && at - current.since < longestWindowMs) return;
    closeWindow(at);
    drain = null;
    drainedAt = at;
  };

  return {
    look(at) {
      if (drain !== null) {
        empty(at, drain);
        return null;
      }
      const { usualMs } = queue;
      const { limit, isSearching } = search;
      const reading = usualMs === null ? blind(at) : isSearching ? searching(at, usualMs) : settled(at);
      if (reading === null) return null;
      steppedAt = at;
      endsAtStep = flight.ends;
      drainedAt ??= at;
      const isDue = !isSearching && usualMs !== null && limit > 1 && at - drainedAt >= drainEveryMs;
      if (isDue) drain = { to: Math.min(limit - 1, Math.floor(0.88 * limit)), since: at, isEmpty: false };
      return reading;
    },
    get drainTo() {
      return drain?.to ?? null;
    },
    reset(at) {
      drain = null;
      drainedAt = at;
      steppedAt = Number.NEGATIVE_INFINITY;
      closeWindow(at);
    },
  };
}
