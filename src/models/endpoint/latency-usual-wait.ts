/** How long first tokens usually take when nothing waits in the server's queue. Times in milliseconds. */
export interface UsualWait {
  /** A first token came after `waitedMs`. */
  wait(at: number, waitedMs: number): void;
  /** A window ended, in which so many first tokens were waited for so long together. */
  window(at: number, sums: { readonly starts: number; readonly waitedMs: number }): void;
  /** Null before the first token of all. */
  ms(): number | null;
}

/** A window with fewer first tokens says nothing. */
const leastStarts = 6;
/** Of the very first ones the quickest counts, with something on top: it alone had nothing of this client before it. */
const firstStarts = 4;
const firstFactor = 1.3;
/** Older windows no longer say what is usual: prompts, networks and servers change. */
const memoryMs = 75_000;

/** Takes the wait of the quickest window of the last minute or so. It is asked at every event, so it is worked out only when it may change. */
export function createUsualWait(begin: number): UsualWait {
  const first = { starts: 0, leastMs: Number.POSITIVE_INFINITY, at: begin };
  let windows: readonly { readonly at: number; readonly ms: number }[] = [];
  let usualMs = Number.POSITIVE_INFINITY;
  const workOut = (): void => {
    usualMs = Math.min(firstFactor * first.leastMs, ...windows.map(({ ms }) => ms));
  };
  return {
    wait(at, waitedMs) {
      if (first.starts >= firstStarts || windows.length > 0) return;
      first.starts += 1;
      first.leastMs = Math.min(first.leastMs, waitedMs);
      first.at = at;
      workOut();
    },
    window(at, { starts, waitedMs }) {
      if (starts < leastStarts) return;
      const oldest = at - memoryMs;
      windows = [...windows.filter((window) => window.at > oldest), { at, ms: waitedMs / starts }];
      if (first.at < oldest) first.leastMs = Number.POSITIVE_INFINITY;
      workOut();
    },
    ms: () => (usualMs === Number.POSITIVE_INFINITY ? null : usualMs),
  };
}
