/** How late this program sees what comes to it, because its own event loop is busy or gets no processor. Times in milliseconds. */
export interface Lateness {
  /** The loop is watched from here, after a time in which it was not. */
  begin(at: number): void;
  /** The loop has turned: to be told every `tickMs`, and later when it was late. */
  tick(at: number): void;
  /** What an event of late was late by, on average; 0 while nothing is told. */
  mean(at: number): number;
  /** What an event that is seen at this moment may be late by. */
  most(at: number): number;
}

/** How often the loop is looked at. */
export const tickMs = 50;

/** Timers are never quite in time. */
const tolerance = 20;
const memoryMs = 2_000;
/** What has come while the loop was stopped is seen within this time after it goes on. */
const burstMs = 10;
/** A machine that was asleep for an hour was not busy for an hour. */
const longestGap = 5_000;

/**
 * Averages over the gaps between turns: of what comes at any time, most comes in the long ones, and waits for half of one.
 * Older gaps fade.
 */
export function createLateness(): Lateness {
  let tickedAt: number | null = null;
  let lastGap = 0;
  let area = 0;
  let elapsed = 0;
  const gapAt = (at: number): number => {
    const gap = tickedAt === null ? 0 : Math.min(longestGap, at - tickedAt);
    return gap > tickMs + tolerance ? gap : 0;
  };
  return {
    begin(at) {
      tickedAt = at;
      lastGap = 0;
    },
    tick(at) {
      if (tickedAt === null) return;
      const ms = Math.min(longestGap, at - tickedAt);
      const kept = Math.exp(-ms / memoryMs);
      lastGap = gapAt(at);
      area = area * kept + lastGap ** 2 / 2;
      elapsed = elapsed * kept + ms;
      tickedAt = at;
    },
    mean(at) {
      const gap = gapAt(at);
      return elapsed + gap === 0 ? 0 : (area + gap ** 2 / 2) / (elapsed + gap);
    },
    most(at) {
      return Math.max(gapAt(at), tickedAt !== null && at - tickedAt <= burstMs ? lastGap : 0);
    },
  };
}
