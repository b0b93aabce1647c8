/** Runs something after so many milliseconds; the returned function calls it off. Passed in, so that tests own time. */
export type After = (ms: number, run: () => void) => () => void;

// A longer delay makes Node's timers fire at once.
const longestDelayMs = 2 ** 31 - 1;

/** A timer that keeps the process alive: somebody waits for what it brings. */
export const afterWaiting: After = (ms, run) => {
  const timer = setTimeout(run, Math.min(ms, longestDelayMs));
  return () => clearTimeout(timer);
};

/** A timer that keeps nothing alive. */
export const afterIdly: After = (ms, run) => {
  const timer = setTimeout(run, Math.min(ms, longestDelayMs)).unref();
  return () => clearTimeout(timer);
};
