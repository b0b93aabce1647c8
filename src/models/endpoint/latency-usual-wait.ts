/** First tokens of a window. */
export interface WindowWaits {
  readonly starts: number;
  /** Milliseconds that were waited for them, together. */
  readonly waitedMs: number;
  /** Whether hardly anything waited in the server's queue meanwhile. */
  readonly isClean: boolean;
}

/** How long first tokens usually take when nothing waits in the server's queue. Times in milliseconds. */
export interface UsualWait {
  /** A first token came after `waitedMs`. */
  wait(at: number, waitedMs: number): void;
  window(at: number, waits: WindowWaits): void;
  /** Null before the first token of all. */
  ms(): number | null;
}

/** A window with fewer first tokens says nothing. */
const leastStarts = 6;
/** First tokens of a clean window that is trusted to be one: with fewer, one that had to wait for a slot would count as usual. */
export const trustedStarts = 8;
/** Of the very first ones the quickest counts, with something on top: it alone had nothing of this client before it. */
const firstStarts = 4;
const firstFactor = 1.3;
/** Older windows no longer say what is usual: prompts, networks and servers change. */
const memoryMs = 75_000;

/**
 * Takes the middle one of the clean windows of the last minute or so, unless another was quicker; before there are any,
 * what the first tokens of all took. It is asked at every event, so it is worked out only when it may change.
 */
export function createUsualWait(begin: number): UsualWait {
  const first = { starts: 0, leastMs: Number.POSITIVE_INFINITY, at: begin };
  let windows: readonly (WindowWaits & { readonly at: number })[] = [];
  let usualMs = Number.POSITIVE_INFINITY;
  const workOut = (): void => {
    const clean = windows.filter(isTrusted);
    const others = windows.filter((window) => !isTrusted(window)).map(({ waitedMs, starts }) => waitedMs / starts);
    usualMs = Math.min(clean.length > 0 ? middleWait(clean) : firstFactor * first.leastMs, ...others);
  };
  return {
    wait(at, waitedMs) {
      if (first.starts >= firstStarts || windows.length > 0) return;
      first.starts += 1;
      first.leastMs = Math.min(first.leastMs, waitedMs);
      first.at = at;
      workOut();
    },
    window(at, waits) {
      if (waits.starts < leastStarts) return;
      const oldest = at - memoryMs;
      windows = [...windows.filter((window) => window.at > oldest), { at, ...waits }];
      if (first.at < oldest) first.leastMs = Number.POSITIVE_INFINITY;
      workOut();
    },
    ms: () => (usualMs === Number.POSITIVE_INFINITY ? null : usualMs),
  };
}

function isTrusted({ isClean, starts }: WindowWaits): boolean {
  return isClean && starts >= trustedStarts;
}

function middleWait(windows: readonly WindowWaits[]): number {
  const waits = windows.map(({ waitedMs, starts }) => waitedMs / starts).sort((one, other) => one - other);
  return waits[(waits.length - 1) >> 1] ?? Number.POSITIVE_INFINITY;
}
