/** Wakes those who wait. */
export interface Bell {
  /** Wakes whoever waits now; nobody hears it otherwise. */
  ring(): void;
  /** Until the next ring, or for so many milliseconds; such a timer keeps no process alive. */
  wait(options?: { readonly atMostMs: number }): Promise<void>;
}

/** Makes a bell. Look again after each ring: what one woke for may be gone. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  return {
    ring: () => {
      for (const wake of [...waiting]) wake();
    },
    wait: (options) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = options === undefined ? undefined : setTimeout(wake, options.atMostMs).unref();
        waiting.add(wake);
      }),
  };
}
