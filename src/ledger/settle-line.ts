/** Those who wait until a request has ended. */
export interface SettleLine {
  /** @throws the signal's reason on abort */
  readonly wait: (signal: AbortSignal) => Promise<void>;
  wakeAll(): void;
}

/** Makes an empty line. Whoever gives up leaves nothing behind in it. */
export function createSettleLine(): SettleLine {
  const waiting = new Set<() => void>();
  return {
    wait: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        const leave = (): void => {
          waiting.delete(wake);
          signal.removeEventListener("abort", stop);
        };
        const wake = (): void => {
          leave();
          resolve();
        };
        const stop = (): void => {
          leave();
          reject(signal.reason);
        };
        waiting.add(wake);
        signal.addEventListener("abort", stop, { once: true });
      }),
    wakeAll: () => {
      for (const wake of [...waiting]) wake();
    },
  };
}
