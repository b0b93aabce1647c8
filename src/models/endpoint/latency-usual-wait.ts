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
/** The very first ones count though they are few: nothing else of this client was in the server's queue. */
const firstStarts = 4;
/** Older windows no longer say what is usual: prompts, networks and servers change. */
const memoryMs = 75_000;

/** Takes the wait of the quickest window of the last minute or so. */
export function createUsualWait(begin: number): UsualWait {
  const first = { starts: 0, waitedMs: 0, at: begin };
  let windows: readonly { readonly at: number; readonly ms: number }[] = [];
  return {
    wait(at, waitedMs) {
      if (first.starts >= firstStarts || windows.length > 0) return;
      first.starts += 1;
      first.waitedMs += waitedMs;
      first.at = at;
    },
    window(at, { starts, waitedMs }) {
      if (starts < leastStarts) return;
      const oldest = at - memoryMs;
      windows = [...windows.filter((window) => window.at > oldest), { at, ms: waitedMs / starts }];
      if (first.at < oldest) first.starts = 0;
    },
    ms() {
      const early = first.starts === 0 ? Number.POSITIVE_INFINITY : first.waitedMs / first.starts;
      const least = Math.min(early, ...windows.map(({ ms }) => ms));
      return least === Number.POSITIVE_INFINITY ? null : least;
    },
  };
}
