import { ModelCallError } from "../../errors/model-call-error.ts";
import type { ModelStateEvent } from "../../spec/model-state.ts";
import type { Clock } from "../../spec/time.ts";

const firstPauseMs = 60_000;
const longestPauseMs = 15 * 60_000;

/** One call that the lane let through. */
export interface LanePass {
  /** Fails when the lane was paused after this call was let through, so that what waits in a line sends nothing either. @throws ModelCallError `quota` */
  check(): void;
  /** How the call ended; null when the provider took it. What comes after the first time is news of its own. */
  end(error: unknown): void;
}

/** A lane that sends nothing while the account's credit is used up. */
export interface QuotaPause {
  /** Lets a call through. While the lane is paused one call in so many minutes is, to see whether there is credit again. @throws ModelCallError `quota` */
  pass(): LanePass;
  readonly state: "open" | "paused-quota";
}

/** What a pause is made of. */
export interface QuotaPauseParts {
  readonly clock: Clock;
  readonly endpoint: string;
  readonly emit: (event: ModelStateEvent) => void;
}

/** Makes the pause of one lane: a minute after the first refusal, twice as long after each further one, fifteen minutes at most. */
export function createQuotaPause({ clock, endpoint, emit }: QuotaPauseParts): QuotaPause {
  let pauseMs = 0;
  let until = 0;
  let isTrying = false;

  const pausedError = (): ModelCallError => {
    const seconds = Math.max(0, Math.ceil((until - clock.monotonic()) / 1_000));
    const message = `Nothing was sent: the account's credit or spending limit at ${endpoint} is used up. The lane is paused and tries again in ${seconds} s; add credit there.`;
    return new ModelCallError({ kind: "quota", provider: "openai", endpoint, message });
  };
  const pause = (): void => {
    pauseMs = Math.min(longestPauseMs, pauseMs === 0 ? firstPauseMs : pauseMs * 2);
    until = clock.monotonic() + pauseMs;
    emit({ type: "lane-paused", endpoint, reason: "quota", retryInMs: pauseMs });
  };
  const resume = (): void => {
    pauseMs = 0;
    emit({ type: "lane-resumed", endpoint });
  };
  const isQuota = (error: unknown): boolean => ModelCallError.isInstance(error) && error.kind === "quota";
  const plainPass: LanePass = {
    check() {
      if (pauseMs > 0) throw pausedError();
    },
    end(error) {
      if (isQuota(error) && pauseMs === 0) pause();
    },
  };
  const trialPass = (): LanePass => {
    let isOver = false;
    return {
      check() {},
      end(error) {
        if (isOver) return plainPass.end(error);
        isOver = true;
        isTrying = false;
        if (isQuota(error)) pause();
        else if (error === null) resume();
      },
    };
  };

  return {
    pass() {
      if (pauseMs === 0) return plainPass;
      if (isTrying || clock.monotonic() < until) throw pausedError();
      isTrying = true;
      return trialPass();
    },
    get state() {
      return pauseMs === 0 ? "open" : "paused-quota";
    },
  };
}
