import type { CandidateBudget } from "../spec/route.ts";

/** The two limits on the document that goes to a candidate, in tokens; `Infinity` for none. */
export interface CandidateLimits {
  readonly threshold: number;
  /** What the context window leaves beside overhead and reserve; negative when it does not even hold those. */
  readonly room: number;
}

/** Tells what limits a candidate. A null `maxInputTokens` is the router's threshold for a local model, none for the cloud. */
export function candidateLimits({ candidate, window, overhead, reserve }: CandidateBudget, threshold: number): CandidateLimits {
  return {
    threshold: candidate.maxInputTokens ?? (candidate.model.location === "local" ? threshold : Number.POSITIVE_INFINITY),
    room: window === null ? Number.POSITIVE_INFINITY : window - overhead - reserve,
  };
}

/** The largest finite limit: a document counted so far has an exact count whenever some candidate could take it. */
export function largestLimit(limits: readonly CandidateLimits[]): number {
  const finite = limits.flatMap(({ threshold, room }) => [threshold, room]).filter((limit) => Number.isFinite(limit));
  return finite.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, ...finite);
}

/** The largest document a candidate takes, in tokens; null when nothing limits it. */
export function documentLimit({ threshold, room }: CandidateLimits): number | null {
  const limit = Math.max(0, Math.min(threshold, room));
  return Number.isFinite(limit) ? limit : null;
}
