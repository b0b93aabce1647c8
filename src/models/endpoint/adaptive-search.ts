/** What is known when the limit may move. */
export interface LimitReading {
  readonly at: number;
  readonly inFlight: number;
  /** Own requests that the server works on. */
  readonly slots: number;
  /** Whether as good as none of the others waits in its queue. */
  readonly isClear: boolean;
  /** Whether the limit is used up and calls wait for it to rise. */
  readonly isPressed: boolean;
  /** Requests at once above which more bring hardly more; null while unknown. */
  readonly knee: number | null;
  /** The highest number of requests at once of which it is known what they bring. */
  readonly knownLevel: number;
  /** Requests that have ended so far. */
  readonly ends: number;
  /** How long requests take, about; null before the first end. */
  readonly latencyMs: number | null;
  /** The server is short of memory: no more requests, or fewer. */
  readonly pressure: "none" | "hold" | "lower";
}

/** Moves one limit by readings: fast while the server's capacity is unknown, gently once it is found. */
export interface LimitSearch {
  readonly limit: number;
  readonly isSearching: boolean;
  /** Whether the next reading is wanted soon: it searches, or may have to again. */
  readonly isCurious: boolean;
  step(reading: LimitReading): void;
  /** Too many requests fail: fewer at once. */
  cut(at: number): void;
  /** Looks for the capacity anew, from where the limit stands. */
  restart(): void;
}

const searchRatio = 1.5;
/** Above so many requests a search takes its time at each level: a slow server tells only by the ends of requests that it has too many. */
const freeSearch = 32;
const leastEnds = 3;
const leastShareOfLatency = 1 / 4;
/** How far a search may be ahead of what is known. */
const knownReach = 1.7;
/** Clear readings in a row, with calls waiting, that raise a settled limit, and that make it search again. One may be of a moment. */
const clearToRise = 2;
const clearToSearch = 3;
const holdMs = 10_000;
const cutMs = 1_000;
const pressureMs = 5_000;

interface SearchState {
  limit: number;
  isSearching: boolean;
  clear: number;
  /** Slots of the last reading when there was a queue. */
  lastSlots: number | null;
  movedAt: number;
  endsAtMove: number;
  heldUntil: number;
  loweredAt: number;
}

/** Own requests that are kept waiting at the server, so that a slot which becomes free is filled at once and more slots are noticed. */
export function slackOf(slots: number): number {
  // Of clients that share a server, the one with fewer slots asks for relatively more, until they are even.
  return 1 + slots / 32;
}

/** Creates a search that begins at `start`. */
export function createLimitSearch({ start, most }: { readonly start: number; readonly most: number }): LimitSearch {
  const never = Number.NEGATIVE_INFINITY;
  const state: SearchState = {
    ...{ limit: start, isSearching: true, clear: 0, lastSlots: null },
    ...{ movedAt: never, endsAtMove: 0, heldUntil: never, loweredAt: never },
  };
  return {
    get limit() {
      return state.limit;
    },
    get isSearching() {
      return state.isSearching;
    },
    get isCurious() {
      return state.isSearching || state.clear > 0;
    },
    step(reading) {
      const next = Math.min(most, Math.max(1, Math.round(nextLimit(state, reading))));
      if (next !== state.limit) Object.assign(state, { movedAt: reading.at, endsAtMove: reading.ends });
      state.limit = next;
    },
    cut(at) {
      if (at - state.loweredAt >= cutMs) state.limit = Math.max(1, Math.floor(lower(state, { at, ratio: 0.7 })));
    },
    restart() {
      Object.assign(state, { isSearching: true, lastSlots: null, clear: 0 });
    },
  };
}

function nextLimit(state: SearchState, reading: LimitReading): number {
  const { at, knee } = reading;
  if (reading.pressure !== "none") state.heldUntil = at + holdMs;
  if (reading.pressure === "lower" && at - state.loweredAt >= pressureMs) return lower(state, { at, ratio: 0.9 });
  if (knee !== null && state.limit > 1.25 * knee) {
    settle(state);
    return knee;
  }
  if (!reading.isClear) return followQueue(state, reading);
  state.lastSlots = null;
  return reading.isPressed && at >= state.heldUntil ? grow(state, reading) : state.limit;
}

function settle(state: SearchState): void {
  state.isSearching = false;
  state.clear = 0;
}

function lower(state: SearchState, { at, ratio }: { readonly at: number; readonly ratio: number }): number {
  settle(state);
  state.loweredAt = at;
  state.heldUntil = at + holdMs;
  return Math.floor(state.limit * ratio);
}

/** A queue tells how many slots there are. One reading may be of a moment, two are not. */
function followQueue(state: SearchState, reading: LimitReading): number {
  const { limit, lastSlots } = state;
  state.lastSlots = reading.slots;
  state.clear = 0;
  if (lastSlots === null) return limit;
  settle(state);
  const slots = Math.max(0, lastSlots, reading.slots);
  const target = slots + slackOf(slots);
  if (target < limit) return reading.inFlight >= 0.8 * limit ? target : limit;
  const mayRise = reading.isPressed && reading.at >= state.heldUntil && !isAtKnee(state, reading);
  return mayRise ? Math.min(target, limit + slackOf(limit)) : limit;
}

function grow(state: SearchState, reading: LimitReading): number {
  const { limit } = state;
  const { knee, at, latencyMs, ends } = reading;
  if (isAtKnee(state, reading)) {
    settle(state);
    return limit;
  }
  const isTooEarly = ends - state.endsAtMove < leastEnds || at - state.movedAt < leastShareOfLatency * (latencyMs ?? 0);
  if (limit >= freeSearch && (isTooEarly || limit > knownReach * reading.knownLevel)) return limit;
  state.clear += 1;
  if (state.clear >= clearToSearch) state.isSearching = true;
  if (!state.isSearching) return state.clear < clearToRise ? limit : limit + slackOf(limit);
  return Math.max(limit + 1, Math.min(limit * searchRatio, knee ?? Number.POSITIVE_INFINITY));
}

function isAtKnee({ limit }: SearchState, { knee }: LimitReading): boolean {
  return knee !== null && limit >= 0.8 * knee;
}
