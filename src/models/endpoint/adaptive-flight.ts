/** Where a request stood when it began something. */
export interface FlightMark {
  readonly at: number;
  readonly thinned: number;
}

/** Counts the requests of one server. Times in milliseconds. */
export interface Flight {
  readonly inFlight: number;
  /** Requests that have ended. */
  readonly ends: number;
  /** Calls that waited for a slot when the last request was sent. */
  readonly demand: number;
  /** Integral over time of the requests in flight. */
  areaAt(at: number): number;
  mark(at: number): FlightMark;
  /** Requests in flight since the mark: the harmonic mean, which is the level whose pace a request shows that has lived through several. */
  levelSince(mark: FlightMark, at: number): number;
  sent(at: number, options: { readonly demand: number }): void;
  ended(at: number): void;
}

/** Creates a flight without requests. */
export function createFlight(begin: number): Flight {
  let inFlight = 0;
  let ends = 0;
  let demand = 0;
  let last = begin;
  let area = 0;
  let thinned = 0;
  const pass = (at: number): void => {
    area += inFlight * (at - last);
    thinned += (at - last) / Math.max(1, inFlight);
    last = at;
  };
  return {
    get inFlight() {
      return inFlight;
    },
    get ends() {
      return ends;
    },
    get demand() {
      return demand;
    },
    areaAt(at) {
      pass(at);
      return area;
    },
    mark(at) {
      pass(at);
      return { at, thinned };
    },
    levelSince(mark, at) {
      pass(at);
      return (at - mark.at) / (thinned - mark.thinned);
    },
    sent(at, options) {
      pass(at);
      inFlight += 1;
      demand = options.demand;
    },
    ended(at) {
      pass(at);
      inFlight -= 1;
      ends += 1;
    },
  };
}
