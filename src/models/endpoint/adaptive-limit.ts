import type { Clock } from "../../spec/time.ts";
import { createThroughputCurve } from "./adaptive-curve.ts";
import { createFailureWatch } from "./adaptive-failures.ts";
import { createPressureGauge } from "./adaptive-pressure.ts";
import { createLimitSearch, type LimitReading } from "./adaptive-search.ts";
import type { ConcurrencyLimit, RequestEnd, RequestTrace } from "./concurrency-limit.ts";
import { createLatencyQueue } from "./latency-queue.ts";
import { createLatencySteps } from "./latency-steps.ts";

/** What an adaptive limit is made of. */
export interface AdaptiveLimitOptions {
  readonly clock: Clock;
  /** Requests at once to begin with. @default 4 */
  readonly start?: number;
  /** Requests at once that are never exceeded. @default 1024 */
  readonly most?: number;
}

const searchReadMs = 150;
const settledReadMs = 1_000;
/** Metrics older than this no longer decide. */
const staleMs = 5_000;
/** After a longer pause the server may have become another. */
const pauseMs = 10_000;

/** Finds by itself how many requests a server can work on at once: from its metrics, and without them from latencies. */
export function createAdaptiveLimit({ clock, start = 4, most = 1024 }: AdaptiveLimitOptions): ConcurrencyLimit {
  const begin = clock.monotonic();
  const search = createLimitSearch({ start: Math.min(start, most), most });
  const queue = createLatencyQueue(begin);
  const latency = createLatencySteps(queue);
  const curve = createThroughputCurve();
  const pressureOf = createPressureGauge();
  const failures = createFailureWatch();
  let hasMetrics = true;
  let metricsAt = begin;
  let idleSince: number | null = begin;
  let inFlight = 0;
  let demanded = false;
  let ends = 0;
  let last = begin;
  /** Integral over time of the requests in flight. */
  let area = 0;

  const pass = (at: number): void => {
    area += inFlight * (at - last);
    last = at;
  };
  const isPressed = (): boolean => demanded && inFlight >= current() - 1;
  const current = (): number => Math.min(search.limit, latency.drainTo ?? search.limit);
  const step = (reading: Pick<LimitReading, "waiting" | "isClear" | "pressure">, at: number): void => {
    search.step({ ...reading, at, inFlight, isPressed: isPressed(), knee: curve.knee(), ends });
  };
  const look = (at: number): void => {
    if (hasMetrics && at - metricsAt < staleMs) return;
    const reading = latency.look({ at, inFlight, limit: search.limit, isSearching: search.isSearching, ends });
    if (reading !== null) step({ ...reading, pressure: "none" }, at);
  };
  const wake = (at: number): void => {
    if (idleSince === null) return;
    metricsAt = at;
    latency.reset(at);
    if (at - idleSince > pauseMs) search.restart();
    idleSince = null;
  };
  const finish = (
    end: RequestEnd,
    { at, sentAt, areaBefore }: { readonly at: number; readonly sentAt: number; readonly areaBefore: number },
  ) => {
    ends += 1;
    if (failures.end(end.isSuccess)) search.cut(at);
    const ms = at - sentAt;
    if (end.isSuccess && ms > 0) curve.add({ level: (area - areaBefore) / ms, work: end.outputTokens ?? 1, ms });
  };

  return {
    get current() {
      return current();
    },
    sent({ demand }): RequestTrace {
      const sentAt = clock.monotonic();
      wake(sentAt);
      pass(sentAt);
      inFlight += 1;
      demanded = demand > 0;
      const areaBefore = area;
      const wait = queue.sent(sentAt);
      let state: "waiting" | "started" | "ended" = "waiting";
      look(sentAt);
      return {
        firstToken() {
          if (state !== "waiting") return;
          state = "started";
          const at = clock.monotonic();
          wait.started(at);
          look(at);
        },
        end(end) {
          if (state === "ended") return;
          const at = clock.monotonic();
          if (state === "waiting") wait.dropped(at);
          state = "ended";
          pass(at);
          inFlight -= 1;
          finish(end, { at, sentAt, areaBefore });
          if (inFlight === 0) idleSince = at;
          look(at);
        },
      };
    },
    observe(load) {
      const at = clock.monotonic();
      hasMetrics = true;
      metricsAt = at;
      const pressure = pressureOf(load);
      const total = load.running + load.waiting;
      // Metrics from before the latest requests came say nothing of the limit that let them go.
      if (inFlight === 0 || total < 0.9 * inFlight - 1) return;
      step({ waiting: (inFlight * load.waiting) / total, isClear: load.waiting === 0, pressure }, at);
    },
    get nextReadMs() {
      if (!hasMetrics) return null;
      return search.isSearching && isPressed() ? searchReadMs : settledReadMs;
    },
    withoutMetrics() {
      hasMetrics = false;
    },
  };
}
