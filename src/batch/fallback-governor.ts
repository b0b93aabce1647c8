import type { FallbackGovernor } from "../spec/fallback-governor.ts";

/** What a governor allows. */
export interface FallbackGovernorOptions {
  /** Largest share of the window that may go to the cloud because a local server failed, 0 to 1; 1 for no limit. */
  readonly maxShare: number;
  /** Postings that are looked back at. @default 100 */
  readonly window?: number | undefined;
}

/**
 * Counts fall-backs among the last postings. The share is one of a whole window, also while fewer have ended, so that the
 * first failures of a run may fall back; those under way count, so that many at once cannot overshoot. A posting that was
 * refused is not recorded: against a dead server the lane stays shut, however long the run goes on.
 */
export function createFallbackGovernor({ maxShare, window = 100 }: FallbackGovernorOptions): FallbackGovernor {
  // A share such as 0.29 of 100 is 28.999… in binary.
  const most = maxShare >= 1 ? Number.POSITIVE_INFINITY : Math.floor(maxShare * window + 1e-9);
  const last: boolean[] = [];
  let next = 0;
  let fellBack = 0;
  let underWay = 0;

  const isShut = (): boolean => fellBack + underWay >= most;

  return {
    get isShut() {
      return isShut();
    },
    mayFallBack() {
      if (isShut()) return false;
      underWay += 1;
      return true;
    },
    record(posting) {
      if (posting.fellBack) underWay -= 1;
      fellBack += (posting.fellBack ? 1 : 0) - (last[next] === true ? 1 : 0);
      last[next] = posting.fellBack;
      next = (next + 1) % window;
    },
  };
}
