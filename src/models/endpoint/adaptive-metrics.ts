import { createPressureGauge } from "./adaptive-pressure.ts";
import type { LimitReading } from "./adaptive-search.ts";
import type { ServerLoad } from "./concurrency-limit.ts";

/** What the server's metrics say, and whether they still do. */
export interface MetricsSense {
  /** Whether requests waited in the server's queue when it was last asked. */
  readonly hasQueue: boolean;
  /** Whether the latest are too old to decide anything, or there are none. */
  isSilent(at: number): boolean;
  /** Milliseconds until they are worth reading again, sooner when that is urgent; null when there are none. */
  nextReadMs(isUrgent: boolean): number | null;
  /** Silence counts from here. */
  wake(at: number): void;
  giveUp(): void;
  /** They are being asked for while so many own requests are in flight. */
  asking(inFlight: number): void;
  /** Null when the metrics do not yet show what was sent. */
  read(at: number, sample: { readonly load: ServerLoad; readonly inFlight: number }): MetricsReading | null;
}

/** What one sample says. */
export type MetricsReading = Pick<LimitReading, "inFlight" | "slots" | "isClear" | "pressure">;

const staleMs = 5_000;
const urgentReadMs = 150;
const usualReadMs = 1_000;

/** Creates a sense that has heard nothing yet. */
export function createMetricsSense(begin: number): MetricsSense {
  const pressureOf = createPressureGauge();
  const state = { isExpected: true, isKnown: false, hasQueue: false };
  let heardAt = begin;
  let askedInFlight: number | null = null;
  return {
    get hasQueue() {
      return state.hasQueue;
    },
    isSilent: (at) => !state.isExpected || at - heardAt >= staleMs,
    nextReadMs(isUrgent) {
      if (!state.isExpected) return null;
      return isUrgent || !state.isKnown ? urgentReadMs : usualReadMs;
    },
    wake(at) {
      heardAt = at;
    },
    giveUp() {
      state.isExpected = false;
    },
    asking(inFlight) {
      askedInFlight = inFlight;
    },
    read(at, { load, ...now }) {
      // What was sent while they were on their way they do not show, however late they come.
      const inFlight = askedInFlight ?? now.inFlight;
      const { running, waiting } = load;
      Object.assign(state, { isExpected: true, isKnown: true, hasQueue: waiting > 0 });
      const pressure = pressureOf(load);
      const total = running + waiting;
      // A sample from before the latest requests came says nothing of the limit that let them go.
      if (inFlight === 0 || total < 0.9 * inFlight - 1) return null;
      // Metrics that never show what was sent are another's, such as a router's: they count as none.
      heardAt = at;
      return { inFlight, slots: (inFlight * running) / total, isClear: waiting === 0, pressure };
    },
  };
}
