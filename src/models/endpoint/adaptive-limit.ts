import type { Clock } from "../../spec/time.ts";
import { createLateness } from "./adaptive-lateness.ts";
import { createAdaptiveState } from "./adaptive-state.ts";
import { createLatenessWatch } from "./adaptive-watch.ts";
import type { After } from "./after.ts";
import type { ConcurrencyLimit, RequestTrace } from "./concurrency-limit.ts";

/** What an adaptive limit is made of. */
export interface AdaptiveLimitOptions {
  readonly clock: Clock;
  /** Shows how late this program is, while requests are in flight. */
  readonly after: After;
  /** Requests at once to begin with. @default 4 */
  readonly start?: number;
  /** Requests at once that are never exceeded. @default 1024 */
  readonly most?: number;
}

/** Finds by itself how many requests a server can work on at once: from its metrics, and without them from latencies. */
export function createAdaptiveLimit({ clock, after, start = 4, most = 1024 }: AdaptiveLimitOptions): ConcurrencyLimit {
  const lateness = createLateness();
  const watch = createLatenessWatch(lateness, { clock, after });
  const state = createAdaptiveState({ begin: clock.monotonic(), start: Math.min(start, most), most, lateness });
  return {
    get current() {
      return state.current;
    },
    sent(options): RequestTrace {
      const request = state.sent(clock.monotonic(), options);
      const unfollow = watch.follow();
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
          unfollow();
          request.ended(clock.monotonic(), end);
        },
      };
    },
    asking() {
      state.asking();
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
