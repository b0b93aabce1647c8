import type { Clock } from "../../spec/time.ts";
import { createAdaptiveState } from "./adaptive-state.ts";
import type { ConcurrencyLimit, RequestTrace } from "./concurrency-limit.ts";

/** What an adaptive limit is made of. */
export interface AdaptiveLimitOptions {
  readonly clock: Clock;
  /** Requests at once to begin with. @default 4 */
  readonly start?: number;
  /** Requests at once that are never exceeded. @default 1024 */
  readonly most?: number;
}

/** Finds by itself how many requests a server can work on at once: from its metrics, and without them from latencies. */
export function createAdaptiveLimit({ clock, start = 4, most = 1024 }: AdaptiveLimitOptions): ConcurrencyLimit {
  const state = createAdaptiveState({ begin: clock.monotonic(), start: Math.min(start, most), most });
  return {
    get current() {
      return state.current;
    },
    sent(options): RequestTrace {
      const request = state.sent(clock.monotonic(), options);
      let stage: "waiting" | "started" | "ended" = "waiting";
      return {
        firstToken() {
          if (stage !== "waiting") return;
          stage = "started";
          request.started(clock.monotonic());
        },
        end(end) {
          if (stage === "ended") return;
          stage = "ended";
          request.ended(clock.monotonic(), end);
        },
      };
    },
    observe(load) {
      state.observe(clock.monotonic(), load);
    },
    get nextReadMs() {
      return state.nextReadMs;
    },
    withoutMetrics() {
      state.withoutMetrics(clock.monotonic());
    },
  };
}
