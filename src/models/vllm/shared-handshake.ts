import type { Clock } from "../../spec/time.ts";
import { createSignalListeners } from "../endpoint/signal-listeners.ts";

/** A result that several callers share while it is made and that stands for a while after. */
export interface SharedHandshake<Result> {
  /** The standing result, or the one being made, or a new one. @throws the signal's reason, or what making it threw */
  get(options: { readonly signal: AbortSignal }): Promise<Result>;
  /** The standing result; null when there is none. */
  current(): Result | null;
  /** Puts another value in the place of the standing one, without making it younger. */
  update(result: Result): void;
  /** The next `get` makes a new one. */
  expire(): void;
}

interface Flight<Result> {
  readonly promise: Promise<Result>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Calls that start together share one flight. A caller who aborts leaves alone; when the last one has left, the flight is
 * stopped. A failed flight leaves nothing behind.
 */
export function createSharedHandshake<Result>(
  make: (signal: AbortSignal) => Promise<Result>,
  { clock, maxAgeMs }: { readonly clock: Clock; readonly maxAgeMs: number },
): SharedHandshake<Result> {
  let standing: { readonly result: Result; readonly since: number } | null = null;
  let flight: Flight<Result> | null = null;
  const listeners = createSignalListeners();

  const current = (): Result | null => (standing !== null && clock.monotonic() - standing.since < maxAgeMs ? standing.result : null);

  const start = (): Flight<Result> => {
    const abort = new AbortController();
    const run = async (): Promise<Result> => {
      try {
        const result = await make(abort.signal);
        if (flight === started) standing = { result, since: clock.monotonic() };
        return result;
      } finally {
        if (flight === started) flight = null;
      }
    };
    const started: Flight<Result> = { promise: Promise.resolve().then(run), abort, waiting: 0 };
    // Every waiter may have left by the time it fails.
    started.promise.catch(() => {});
    return started;
  };

  const join = async (joined: Flight<Result>, signal: AbortSignal): Promise<Result> => {
    joined.waiting += 1;
    let stopListening = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      stopListening = listeners.add(signal, () => reject(signal.reason));
    });
    try {
      return await Promise.race([joined.promise, aborted]);
    } finally {
      stopListening();
      joined.waiting -= 1;
      if (joined.waiting === 0 && flight === joined) {
        flight = null;
        joined.abort.abort();
      }
    }
  };

  return {
    async get({ signal }) {
      signal.throwIfAborted();
      const result = current();
      if (result !== null) return result;
      flight ??= start();
      return join(flight, signal);
    },
    current,
    update(result) {
      if (standing !== null) standing = { ...standing, result };
    },
    expire() {
      standing = null;
    },
  };
}
