import type { Flight } from "./adaptive-flight.ts";
import { type LimitReading, type LimitSearch, slackOf } from "./adaptive-search.ts";
import { createLatencyDrain } from "./latency-drain.ts";
import type { LatencyQueue } from "./latency-queue.ts";
import { createWindowAverages } from "./latency-window.ts";

/** What latencies say of the queue. */
export type LatencyReading = Pick<LimitReading, "slots" | "isClear">;

/** Decides when latencies say something, and what. */
export interface LatencySteps {
  /** Null while it is too early to tell. */
  look(at: number): LatencyReading | null;
  /** The limit while the queue is being emptied; null otherwise. */
  readonly drainTo: number | null;
  /** Starts counting from here. */
  reset(at: number): void;
}

/** What the steps look at. */
export interface LatencyParts {
  readonly flight: Flight;
  readonly queue: LatencyQueue;
  readonly search: Pick<LimitSearch, "limit" | "isSearching" | "isCurious">;
}

const leastStepMs = 50;
const windowMs = 1_000;
const longestWindowMs = 8_000;
const usual = { least: 3, ms: 1_000 };
/** After a first sign that there are more slots. */
const curious = { least: 2, ms: 300 };

/** Creates the steps over the waits for first tokens. */
export function createLatencySteps({ flight, queue, search }: LatencyParts): LatencySteps {
  const closeWindow = createWindowAverages(flight, queue);
  const drain = createLatencyDrain({ flight, queue, closeWindow });
  let steppedAt = Number.NEGATIVE_INFINITY;
  let endsAtStep = 0;

  /** Without first tokens only ends tell anything. */
  const blind = (at: number): LatencyReading | null => {
    const { inFlight, ends } = flight;
    const isEarly = at - steppedAt < windowMs || ends - endsAtStep < Math.max(4, inFlight / 2);
    return isEarly ? null : { slots: inFlight, isClear: true };
  };
  /** While the limit rises fast, what is overdue at this moment is the queue. */
  const searching = (at: number, usualMs: number): LatencyReading | null => {
    // When all first tokens are there, nothing more is to come that could bring the next look.
    const isComplete = queue.pending === 0 && queue.starts > 0;
    if (!isComplete && at - steppedAt < Math.max(leastStepMs, 2.2 * usualMs)) return null;
    const { inFlight } = flight;
    const waiting = queue.overdue(at);
    const isClear = waiting < slackOf(inFlight) / 2;
    closeWindow(at, waiting === 0);
    return { slots: inFlight - waiting, isClear };
  };
  const settled = (at: number): LatencyReading | null => {
    const elapsed = at - queue.windowStart;
    const { least, ms } = search.isCurious ? curious : usual;
    const isTelling = queue.starts + queue.overdue(at) >= Math.max(least, flight.inFlight / 8);
    if (elapsed < ms || (!isTelling && elapsed < longestWindowMs)) return null;
    const { waiting, inFlight } = closeWindow(at, false);
    return { slots: inFlight - waiting, isClear: waiting < slackOf(inFlight) / 2 };
  };

  return {
    look(at) {
      if (drain.to !== null) {
        drain.advance(at);
        return null;
      }
      const { usualMs } = queue;
      const reading = usualMs === null ? blind(at) : search.isSearching ? searching(at, usualMs) : settled(at);
      if (reading === null) return null;
      steppedAt = at;
      endsAtStep = flight.ends;
      if (usualMs !== null && !search.isSearching && !reading.isClear) drain.beginIfDue(at, search.limit);
      return reading;
    },
    get drainTo() {
      return drain.to;
    },
    reset(at) {
      steppedAt = Number.NEGATIVE_INFINITY;
      drain.reset(at);
    },
  };
}
