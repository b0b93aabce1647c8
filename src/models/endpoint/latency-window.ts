import type { Flight } from "./adaptive-flight.ts";
import type { LatencyQueue } from "./latency-queue.ts";

/** A window's averages of own requests. */
export interface WindowAverages {
  /** Requests in flight. */
  readonly inFlight: number;
  /** Those of them that waited in the server's queue. */
  readonly waiting: number;
}

/** Creates what ends a window of the queue and averages over it: while a queue empties, its last moment is not what it was. */
export function createWindowAverages(flight: Flight, queue: LatencyQueue): (at: number, isClean: boolean) => WindowAverages {
  let areaBefore = 0;
  return (at, isClean) => {
    const ms = at - queue.windowStart;
    const area = flight.areaAt(at);
    const inFlight = ms > 0 ? (area - areaBefore) / ms : flight.inFlight;
    areaBefore = area;
    return { inFlight, waiting: Math.min(inFlight, queue.closeWindow(at, isClean)) };
  };
}
