import { createThroughputCurve } from "./adaptive-curve.ts";
import type { Flight, FlightMark } from "./adaptive-flight.ts";
import type { LimitReading } from "./adaptive-search.ts";
import type { RequestEnd } from "./concurrency-limit.ts";

/** Where a request stood when it was sent and when its first token came. */
export interface RequestMarks {
  readonly sent: FlightMark;
  /** Null when no first token was seen. */
  readonly first: FlightMark | null;
}

/** What the pace says at one moment. */
export type PaceReading = Pick<LimitReading, "knee" | "knownLevel" | "latencyMs">;

/** What ended requests tell of the server's pace. */
export interface ServerPace {
  learn(at: number, end: RequestEnd, marks: RequestMarks): void;
  read(at: number, limit: number): PaceReading;
}

const latencyMemory = 10;
/** So far above the limit nothing is in flight but for a moment. */
const reach = 1.15;

/** Creates a pace of which nothing is known. `hasQueue` says whether the metrics of late showed a queue. */
export function createServerPace(flight: Flight, { hasQueue }: { readonly hasQueue: () => boolean }): ServerPace {
  const curve = createThroughputCurve();
  let latencyMs: number | null = null;
  return {
    learn(at, { isSuccess, outputTokens }, { sent, first }) {
      if (!isSuccess) return;
      const ms = at - sent.at;
      latencyMs = latencyMs === null ? ms : latencyMs + (ms - latencyMs) / latencyMemory;
      // The wait for a first token may be a queue's, which is no matter of pace: where it is known, only the tokens after it count.
      const from = first ?? sent;
      if (at <= from.at || (first === null && hasQueue())) return;
      const work = outputTokens === null ? 1 : outputTokens - (first === null ? 0 : 1);
      curve.add({ at, level: flight.levelSince(from, at), work, ms: at - from.at });
    },
    read(at, limit) {
      curve.forgetAbove(reach * limit, at);
      return { knee: curve.knee(), knownLevel: curve.top(), latencyMs };
    },
  };
}
