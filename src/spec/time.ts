/** A clock in milliseconds. `now` is wall time (Unix epoch); `monotonic` never goes back and measures durations. */
export interface Clock {
  now(): number;
  monotonic(): number;
}

/** Waits `ms` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;
