/** What is known when the limit may move. */
export interface LimitReading {
  readonly at: number;
  readonly inFlight: number;
  /** Own requests that wait in the server's queue. */
  readonly waiting: number;
  /** Whether that is as good as none. */
  readonly isClear: boolean;
  /** Whether the limit is used up and calls wait for it to rise. */
  readonly isPressed: boolean;
  /** Requests at once above which more bring hardly more; null while unknown. */
  readonly knee: number | null;
  /** Requests that have ended so far. */
  readonly ends: number;
  /** The server is short of memory: no more requests, or fewer. */
  readonly pressure: "none" | "hold" | "lower";
}

/** Moves one limit by readings: fast while the server's capacity is unknown, gently once it is found. */
export interface LimitSearch {
  readonly limit: number;
  readonly isSearching: boolean;
  step(reading: LimitReading): void;
  /** Too many requests fail: fewer at once. */
  cut(at: number): void;
  /** Looks for the capacity anew, from where the limit stands. */
  restart(): void;
}

const searchRatio = 1.5;
/** Above so many requests a search goes on only when some have ended at each level: latencies of a slow server need their time. */
const freeSearch = 32;
const leastEnds = 4;
/** Clear readings in a row, with calls waiting, that make a settled limit search again. */
const clearReadings = 3;
const holdMs = 10_000;
const cutMs = 1_000;
const pressureMs = 5_000;

/** Own requests that are kept waiting at the server, so that a slot which becomes free is filled at once and more slots are noticed. */
export function slackOf(slots: number): number {
  // A root and not a share: of clients that share a server, the one with fewer slots then asks for relatively more, until they are even.
  return Math.max(1, Math.sqrt(slots) / 2);
}

/** Creates a search that begins at `start`. */
export function createLimitSearch({ start, most }: { readonly start: number; readonly most: number }): LimitSearch {
  let limit = start;
  let isSearching = true;
  let clear = 0;
  let lastWaiting = 0;
  let endsAtMove = 0;
  let heldUntil = Number.NEGATIVE_INFINITY;
  let loweredAt = Number.NEGATIVE_INFINITY;

  const move = (next: number, { ends }: { readonly ends: number }): void => {
    const bounded = Math.min(most, Math.max(1, Math.round(next)));
    if (bounded !== limit) endsAtMove = ends;
    limit = bounded;
  };
  const settle = (): void => {
    isSearching = false;
    clear = 0;
  };
  const lower = (at: number, ratio: number): void => {
    settle();
    loweredAt = at;
    heldUntil = at + holdMs;
    limit = Math.max(1, Math.floor(limit * ratio));
  };
  const followQueue = (reading: LimitReading, waiting: number): void => {
    settle();
    const slots = reading.inFlight - waiting;
    const target = slots + slackOf(slots);
    if (target < limit ? reading.inFlight >= 0.8 * limit : reading.isPressed && reading.at >= heldUntil) move(target, reading);
  };
  const grow = (reading: LimitReading): void => {
    const { knee, ends } = reading;
    if (knee !== null && limit >= 0.8 * knee) {
      settle();
      return;
    }
    const hasEvidence = ends - endsAtMove >= leastEnds;
    if (!hasEvidence && (!isSearching || limit >= freeSearch)) return;
    clear += 1;
    if (!isSearching && clear >= clearReadings) isSearching = true;
    move(isSearching ? Math.max(limit + 1, Math.min(limit * searchRatio, knee ?? most)) : limit + slackOf(limit), reading);
  };

  return {
    get limit() {
      return limit;
    },
    get isSearching() {
      return isSearching;
    },
    step(reading) {
      const waiting = Math.min(lastWaiting, reading.waiting);
      lastWaiting = reading.waiting;
      const { at, knee, ends } = reading;
      if (reading.pressure !== "none") {
        heldUntil = at + holdMs;
        if (reading.pressure === "lower" && at - loweredAt >= pressureMs) lower(at, 0.9);
      }
      if (knee !== null && limit > 1.25 * knee && ends - endsAtMove >= reading.inFlight) {
        settle();
        move(Math.max(knee, 0.75 * limit), reading);
      } else if (waiting > 0) followQueue(reading, waiting);
      else if (!reading.isClear) clear = 0;
      else if (reading.isPressed && at >= heldUntil) grow(reading);
    },
    cut(at) {
      if (at - loweredAt >= cutMs) lower(at, 0.7);
    },
    restart() {
      isSearching = true;
      lastWaiting = 0;
    },
  };
}
