import { createThroughputCurve } from "./adaptive-curve.ts";
import { createFailureWatch } from "./adaptive-failures.ts";
import { createFlight, type FlightMark } from "./adaptive-flight.ts";
import { createPressureGauge } from "./adaptive-pressure.ts";
import { createLimitSearch, type LimitReading } from "./adaptive-search.ts";
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
  observe(at: number, load: ServerLoad): void;
  withoutMetrics(): void;
}

const searchReadMs = 150;
const settledReadMs = 1_000;
/** Metrics older than this no longer decide. */
const staleMs = 5_000;
/** After a longer pause the server may have become another. */
const pauseMs = 10_000;
const latencyMemory = 10;

/** Creates the state of a limit that has sent nothing. */
export function createAdaptiveState({
  begin,
  start,
  most,
}: {
  readonly begin: number;
  readonly start: number;
  readonly most: number;
}): AdaptiveState {
  const flight = createFlight(begin);
  const search = createLimitSearch({ start, most });
  const queue = createLatencyQueue(begin);
  const latency = createLatencySteps({ flight, queue, search });
  const curve = createThroughputCurve();
  const pressureOf = createPressureGauge();
  const failures = createFailureWatch();
  let hasMetrics = true;
  /** When the metrics last said something, or a pause ended. */
  let heardAt = begin;
  let hasQueue = false;
  let idleSince: number | null = begin;
  let latencyMs: number | null = null;

  const current = (): number => Math.min(search.limit, latency.drainTo ?? search.limit);
  const isPressed = (): boolean => flight.demand > 0 && flight.inFlight >= current() - 1;
  const step = (at: number, reading: Pick<LimitReading, "slots" | "isClear" | "pressure">): void => {
    const { inFlight, ends } = flight;
    curve.forgetAbove(1.15 * search.limit, at);
    search.step({ ...reading, at, inFlight, ends, latencyMs, isPressed: isPressed(), knee: curve.knee(), knownLevel: curve.top() });
  };
  const look = (at: number): void => {
    if (hasMetrics && at - heardAt < staleMs) return;
    const reading = latency.look(at);
    if (reading !== null) step(at, { ...reading, pressure: "none" });
  };
  const wake = (at: number): void => {
    if (idleSince === null) return;
    heardAt = at;
    latency.reset(at);
    if (at - idleSince > pauseMs) search.restart();
    idleSince = null;
  };
  const learn = (at: number, end: RequestEnd, { sent, first }: { readonly sent: FlightMark; readonly first: FlightMark | null }): void => {
    if (failures.end(end.isSuccess)) search.cut(at);
    if (!end.isSuccess) return;
    latencyMs = (latencyMs ?? at - sent.at) + (at - sent.at - (latencyMs ?? at - sent.at)) / latencyMemory;
    // The wait for the first token may be a queue's: where it is known, the pace is that of the tokens after it.
    const from = first ?? sent;
    if (at <= from.at || (first === null && hasQueue)) return;
    const tokens = end.outputTokens === null ? 1 : end.outputTokens - (first === null ? 0 : 1);
    curve.add({ at, level: flight.levelSince(from, at), work: tokens, ms: at - from.at });
  };
  const follow = (sent: FlightMark, wait: FirstTokenWait): AdaptiveRequest => {
    let first: FlightMark | null = null;
    return {
      started(at) {
        first = flight.mark(at);
        wait.started(at);
        look(at);
      },
      ended(at, end) {
        if (first === null) wait.dropped(at);
        learn(at, end, { sent, first });
        flight.ended(at);
        if (flight.inFlight === 0) idleSince = at;
        look(at);
      },
    };
  };

  return {
    get current() {
      return current();
    },
    get nextReadMs() {
      if (!hasMetrics) return null;
      return search.isSearching && isPressed() ? searchReadMs : settledReadMs;
    },
    sent(at, options) {
      wake(at);
      flight.sent(at, options);
      const request = follow(flight.mark(at), queue.sent(at));
      look(at);
      return request;
    },
    observe(at, load) {
      hasMetrics = true;
      heardAt = at;
      hasQueue = load.waiting > 0;
      const pressure = pressureOf(load);
      const { inFlight } = flight;
      const total = load.running + load.waiting;
      // Metrics from before the latest requests came say nothing of the limit that let them go.
      if (inFlight === 0 || total < 0.9 * inFlight - 1) return;
      step(at, { slots: (inFlight * load.running) / total, isClear: load.waiting === 0, pressure });
    },
    withoutMetrics() {
      hasMetrics = false;
    },
  };
}
