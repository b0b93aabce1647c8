import type { CallTimeouts } from "../spec/language-model.ts";

/** Which clock of a request ran out. */
export type CallTimeout = "first-token-timeout" | "idle-timeout" | "total-timeout";

/** The clocks of one request that is under way. */
export interface CallTimers {
  /** A token came: the first one starts the idle clock, each later one sets it back. */
  token(): void;
  stop(): void;
}

// A longer delay makes Node's timers fire at once.
const longestDelayMs = 2 ** 31 - 1;

/**
 * Starts the clocks of one request: total, and first token, which becomes the idle clock. Two timers in all, however many
 * tokens come. `onTimeout` is called at most once.
 */
export function startCallTimers(timeouts: CallTimeouts, onTimeout: (timeout: CallTimeout) => void): CallTimers {
  let progress: NodeJS.Timeout | undefined;
  let isFirst = true;
  const stop = (): void => {
    clearTimeout(progress);
    clearTimeout(total);
  };
  const after = (ms: number, timeout: CallTimeout): NodeJS.Timeout =>
    setTimeout(
      () => {
        stop();
        onTimeout(timeout);
      },
      Math.min(ms, longestDelayMs),
    );
  const total = after(timeouts.totalMs, "total-timeout");
  progress = after(timeouts.firstTokenMs, "first-token-timeout");
  return {
    token() {
      if (isFirst) {
        isFirst = false;
        clearTimeout(progress);
        progress = after(timeouts.idleMs, "idle-timeout");
      } else progress?.refresh();
    },
    stop,
  };
}
