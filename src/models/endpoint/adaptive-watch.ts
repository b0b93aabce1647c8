import type { Clock } from "../../spec/time.ts";
import { type Lateness, tickMs } from "./adaptive-lateness.ts";
import type { After } from "./after.ts";

/** What tells a lateness of the turns of this program's loop. */
export interface LatenessWatch {
  /** A request is in flight; the returned function says that it ended. */
  follow(): () => void;
}

/** What a watch looks at. */
export interface LatenessWatchParts {
  readonly clock: Clock;
  readonly after: After;
}

/** Creates a watch that has one timer while requests are in flight, and none otherwise. */
export function createLatenessWatch(lateness: Lateness, { clock, after }: LatenessWatchParts): LatenessWatch {
  let inFlight = 0;
  let callOff = (): void => {};
  const plan = (): void => {
    callOff = after(tickMs, () => {
      lateness.tick(clock.monotonic());
      plan();
    });
  };
  return {
    follow() {
      inFlight += 1;
      if (inFlight === 1) {
        lateness.begin(clock.monotonic());
        plan();
      }
      return () => {
        inFlight -= 1;
        if (inFlight === 0) callOff();
      };
    },
  };
}
