import { createFailureWatch } from "./adaptive-failures.ts";
import { createFlight, type Flight, type FlightMark } from "./adaptive-flight.ts";
import type { Lateness } from "./adaptive-lateness.ts";
import { createMetricsSense, type MetricsReading } from "./adaptive-metrics.ts";
import { createServerPace, type RequestMarks } from "./adaptive-pace.ts";
import { createLimitSearch } from "./adaptive-search.ts";
import type { RequestEnd, ServerLoad } from "./concurrency-limit.ts";
import { createLatencyQueue, type FirstTokenWait } from "./latency-queue.ts";
import { createLatencySteps } from "./latency-steps.ts";

/** A request in flight. */
export interface AdaptiveRequest {
  /** Its first token came. */
  started(at: number): void;
  ended(at: number, end: RequestEnd): void;
}

/** An adaptive limit that is told the time, in milliseconds. */
export interface AdaptiveState {
  readonly current: number;
  readonly nextReadMs: number | null;
  sent(at: number, options: { readonly demand: number }): AdaptiveRequest;
  asking(): void;
  observe(at: number, load: ServerLoad): void;
  /** First tokens that came while metrics were expected count now: nothing else may happen for long. */
  withoutMetrics(at: number): void;
}

/** What a state begins with. */
export interface AdaptiveStart {
  readonly begin: number;
  readonly start: number;
  readonly most: number;
  readonly lateness: Lateness;
}

/** A client that has one request at once is idle after each: that is no rest. */
const restMs = 1_000;
/** After a longer pause the server may have become another. */
const pauseMs = 10_000;

/** Creates the state of a limit that has sent nothing. */
export function createAdaptiveState({ begin, start, most, lateness }: AdaptiveStart): AdaptiveState {
  const flight = createFlight(begin);
  const search = createLimitSearch({ start, most });
  const queue = createLatencyQueue(begin, { lateness });
  const latency = createLatencySteps({ flight, queue, search });
  const failures = createFailureWatch();
  const metrics = createMetricsSense(begin);
  const pace = createServerPace(flight, { hasQueue: () => metrics.hasQueue });
  let idleSince = begin;

  const current = (): number => Math.min(search.limit, latency.drainTo ?? search.limit);
  const step = (at: number, reading: MetricsReading): void => {
    const { ends, demand } = flight;
    search.step({ ...reading, ...pace.read(at, search.limit), at, ends, isPressed: demand > 0 && reading.inFlight >= current() - 1 });
  };
  const look = (at: number): void => {
    const reading = metrics.isSilent(at) ? latency.look(at) : null;
    if (reading !== null) step(at, { ...reading, inFlight: flight.inFlight, pressure: "none" });
  };
  const wake = (at: number): void => {
    const idleMs = at - idleSince;
    idleSince = Number.POSITIVE_INFINITY;
    if (idleMs < restMs) return;
    metrics.wake(at);
    latency.reset(at);
    if (idleMs > pauseMs) search.restart();
  };
  const ended = (at: number, end: RequestEnd, marks: RequestMarks): void => {
    if (failures.end(end.isSuccess)) search.cut(at);
    pace.learn(at, end, marks);
    flight.ended(at);
    if (flight.inFlight === 0) idleSince = at;
    look(at);
  };

  return {
    get current() {
      return current();
    },
    get nextReadMs() {
      // A limit that has just risen is not filled yet: that calls waited is what tells that it will be.
      return metrics.nextReadMs(search.isCurious && flight.demand > 0);
    },
    sent(at, options) {
      wake(at);
      flight.sent(at, options);
      const request = followRequest({ flight, wait: queue.sent(at), sent: flight.mark(at) }, { look, ended });
      look(at);
      return request;
    },
    asking: () => metrics.asking(flight.inFlight),
    observe(at, load) {
      const reading = metrics.read(at, { load, inFlight: flight.inFlight });
      if (reading !== null) step(at, reading);
    },
    withoutMetrics(at) {
      metrics.giveUp();
      look(at);
    },
  };
}

interface FollowedRequest {
  readonly flight: Flight;
  readonly wait: FirstTokenWait;
  readonly sent: FlightMark;
}

interface RequestHooks {
  look(at: number): void;
  ended(at: number, end: RequestEnd, marks: RequestMarks): void;
}

function followRequest({ flight, wait, sent }: FollowedRequest, { look, ended }: RequestHooks): AdaptiveRequest {
  let first: FlightMark | null = null;
  return {
    started(at) {
      first = flight.mark(at);
      wait.started(at);
      look(at);
    },
    ended(at, end) {
      if (first === null) wait.dropped(at);
      ended(at, end, { sent, first });
    },
  };
}
