import type { ConcurrencyLimit, RequestTrace } from "../src/models/endpoint/concurrency-limit.ts";
import { createFixedLimit } from "../src/models/endpoint/fixed-limit.ts";

/** A way to decide how many requests are sent at once. */
export interface ConcurrencyWay {
  readonly name: string;
  /** Whether the client reads metrics. */
  readonly hasMetrics: boolean;
  /** Its limit for a server with so many slots; null for the adaptive one, which is not told. */
  readonly limitFor: (slots: number) => ConcurrencyLimit | null;
}

/** Requests that are sent "all at once". */
const allAtOnce = 2_000;

/** The ways that are compared. The pool of N is what a client could do that knew N. */
export const concurrencyWays: readonly ConcurrencyWay[] = [
  { name: "pool of N", hasMetrics: false, limitFor: createFixedLimit },
  { name: "adaptive, metrics", hasMetrics: true, limitFor: () => null },
  { name: "adaptive, latency", hasMetrics: false, limitFor: () => null },
  { name: "pool of N / 2", hasMetrics: false, limitFor: (slots) => createFixedLimit(slots / 2) },
  { name: "pool of 1.25 N", hasMetrics: false, limitFor: (slots) => createFixedLimit(1.25 * slots) },
  { name: "chunks of N (Promise.all)", hasMetrics: false, limitFor: createChunkedLimit },
  { name: "all at once", hasMetrics: false, limitFor: () => createFixedLimit(allAtOnce) },
];

/** Sends so many, and the next so many when all of them have ended. */
function createChunkedLimit(size: number): ConcurrencyLimit {
  let sent = 0;
  let ended = 0;
  const trace: RequestTrace = {
    firstToken() {},
    end() {
      ended += 1;
      if (ended < size) return;
      sent = 0;
      ended = 0;
    },
  };
  return {
    // Requests in flight are those of the chunk that have not ended: no more until the chunk is through.
    get current() {
      return sent < size ? size : Math.max(0, sent - ended);
    },
    sent() {
      sent += 1;
      return trace;
    },
    asking() {},
    observe() {},
    nextReadMs: null,
    withoutMetrics() {},
  };
}
