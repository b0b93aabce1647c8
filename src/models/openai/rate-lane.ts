import { raceAbort } from "../../http/race-abort.ts";
import type { Clock, Sleep } from "../../spec/time.ts";
import { readRateHeaders } from "./rate-headers.ts";
import { createRateWindow, type RateTicket } from "./rate-window.ts";

/** Requests of one account, held back in the order they came until the account's limits let them go. */
export interface RateLane {
  /** Waits until a request of so many tokens fits the limits. @throws the signal's reason as soon as it aborts */
  enter(tokens: number, options: { readonly signal: AbortSignal }): Promise<RateTicket>;
  /** The answer to a request: its headers, null when none came, and the wait that the server asked for, if it did. */
  answered(ticket: RateTicket, answer: { readonly headers: Headers | null; readonly retryAfterMs: number | null }): void;
  /** Requests that are held back. */
  readonly waiting: number;
}

/** A longer delay makes Node's timers fire at once. */
const longestNapMs = 2 ** 31 - 1;

/** Makes the lane of one account. */
export function createRateLane({ clock, sleep }: { readonly clock: Clock; readonly sleep: Sleep }): RateLane {
  const window = createRateWindow();
  /** One promise for each request in the line, that ends with its turn. At most as many as the model has slots. */
  const line: Promise<void>[] = [];
  /** The end of the last wait: a timer that fires early, and a sleep that a test cuts short, have waited all the same. */
  let reached = Number.NEGATIVE_INFINITY;
  let wake = (): void => {};
  const now = (): number => Math.max(clock.monotonic(), reached);

  const nap = async (wantedMs: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    const ms = Math.min(wantedMs, longestNapMs);
    const until = now() + ms;
    const controller = new AbortController();
    const stop = (): void => controller.abort(signal.reason);
    wake = () => controller.abort(woken);
    signal.addEventListener("abort", stop, { once: true });
    try {
      await sleep(ms, controller.signal);
      reached = Math.max(reached, until);
    } catch (error) {
      signal.throwIfAborted();
      if (error !== woken) throw error;
    } finally {
      wake = () => {};
      signal.removeEventListener("abort", stop);
    }
  };

  return {
    async enter(tokens, { signal }) {
      signal.throwIfAborted();
      const before = Promise.all(line);
      const turn = Promise.withResolvers<void>();
      line.push(turn.promise);
      try {
        if (line.length > 1) await raceAbort(before, signal);
        for (let ms = window.waitMs(tokens, now()); ms > 0; ms = window.waitMs(tokens, now())) await nap(ms, signal);
        return window.send(tokens);
      } finally {
        line.splice(line.indexOf(turn.promise), 1);
        turn.resolve();
      }
    },
    answered(ticket, { headers, retryAfterMs }) {
      window.read(ticket, readRateHeaders(headers ?? new Headers()), now());
      if (retryAfterMs !== null) window.pause(retryAfterMs, now());
      wake();
    },
    get waiting() {
      return line.length;
    },
  };
}

const woken = Symbol("news of the limits");
