import type { Flight } from "./adaptive-flight.ts";
import { slackOf } from "./adaptive-search.ts";
import type { LatencyQueue } from "./latency-queue.ts";
import { trustedStarts } from "./latency-usual-wait.ts";

/** Now and then lets the server's queue run empty for a moment: only then does a first token show what it takes without one. */
export interface LatencyDrain {
  /** The limit while the queue runs empty; null otherwise. */
  readonly to: number | null;
  /** Goes on with a drain under way. */
  advance(at: number): void;
  /** Begins one when the last is long enough ago. */
  beginIfDue(at: number, limit: number): void;
  reset(at: number): void;
}

/** What a drain looks at. */
export interface DrainParts {
  readonly flight: Flight;
  readonly queue: LatencyQueue;
  readonly closeWindow: (at: number, isClean: boolean) => unknown;
}

const everyMs = 25_000;
/** Where so few first tokens come that a wrong usual wait would hardly be taken for a queue. */
const rarelyMs = 100_000;
const longestMs = 8_000;
const leastMs = 300;
const leastStarts = 6;
/** Below the limit by more than the slack that it keeps waiting. */
const depth = 0.88;

/** Creates a drain whose first is due a while after the first look. */
export function createLatencyDrain({ flight, queue, closeWindow }: DrainParts): LatencyDrain {
  let lastAt: number | null = null;
  let to: number | null = null;
  let since = 0;
  let isEmpty = false;
  let endsBefore = 0;
  return {
    get to() {
      return to;
    },
    advance(at) {
      if (to === null) return;
      if (!isEmpty && flight.inFlight <= to) {
        isEmpty = true;
        closeWindow(at, false);
      }
      const isMeasured =
        isEmpty && at - queue.windowStart >= leastMs && queue.starts >= Math.max(leastStarts, Math.min(trustedStarts, to), to / 8);
      if (!isMeasured && at - since < longestMs) return;
      closeWindow(at, isMeasured);
      to = null;
      lastAt = at;
      endsBefore = flight.ends;
    },
    beginIfDue(at, limit) {
      lastAt ??= at;
      const ms = at - lastAt;
      if (limit === 1 || ms < everyMs) return;
      const startsOnTheWay = ((flight.ends - endsBefore) / ms) * (queue.usualMs ?? 0);
      if (ms < rarelyMs && startsOnTheWay < slackOf(limit) / 4) return;
      to = Math.min(limit - 1, Math.floor(depth * limit));
      since = at;
      isEmpty = false;
    },
    reset(at) {
      to = null;
      lastAt = at;
      endsBefore = flight.ends;
      closeWindow(at, false);
    },
  };
}
