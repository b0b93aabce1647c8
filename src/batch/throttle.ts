/** Calls a function soon after each change, and not too often. */
export interface Throttle {
  /** Something changed: it is told at once, or as soon as the last telling is long enough ago. */
  change(): void;
  /** Tells a last time, and never again. */
  end(): void;
}

/** What a throttle is made of. */
export interface ThrottleParts {
  readonly tell: () => void;
  /** Milliseconds between two tellings; also the latest that one comes after its change. */
  readonly everyMs: number;
  readonly monotonic: () => number;
}

/** The timer keeps no process alive. A busy event loop may hold it up, so every change looks at the clock as well. */
export function createThrottle({ tell, everyMs, monotonic }: ThrottleParts): Throttle {
  let toldAt: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const tellNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    toldAt = monotonic();
    tell();
  };
  return {
    change: () => {
      if (isEnded) return;
      const waitMs = toldAt === null ? 0 : toldAt + everyMs - monotonic();
      if (waitMs <= 0) tellNow();
      else timer ??= setTimeout(tellNow, Math.ceil(waitMs)).unref();
    },
    end: () => {
      if (isEnded) return;
      isEnded = true;
      tellNow();
    },
  };
}
