import type { CachedAnswer } from "../spec/result-cache.ts";
import type { RouteDecision } from "../spec/route.ts";

/** The record of a posting that a kept answer was taken for: nothing was counted and nothing was sent. */
export function cacheDecision({ candidate, model }: Pick<CachedAnswer, "candidate" | "model">): RouteDecision {
  return {
    ...{ kind: "cache", candidate: null, model: null, location: null, window: null, overhead: 0, reserve: 0 },
    ...{ tokens: 0, isExact: false, tokenizer: "none", threshold: null, skipped: [], order: [] },
    reason: `${candidate} (${model}) had answered the same question about the same text`,
  };
}
