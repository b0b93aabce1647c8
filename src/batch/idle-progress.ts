import type { BatchProgress } from "./batch-options.ts";

/** The progress of a batch that has not begun. */
export function idleProgress(batchId: string): BatchProgress {
  return {
    ...{ batchId, read: 0, extracted: 0, failed: 0, skipped: 0, deferred: 0, replayed: 0, inFlight: 0 },
    ...{ isSourceRead: false, ratePerSecond: null, etaMs: null, elapsedMs: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
  };
}
