import type { TokenUsage } from "../spec/token-usage.ts";
import { fromNanoUsd, toNanoUsd } from "./usd.ts";

/** Tokens of many requests: sums of what is known, and how many requests are missing from them. */
export interface UsageTotals {
  /** Cached ones included. */
  readonly inputTokens: number;
  /** Reasoning tokens included. */
  readonly outputTokens: number;
  /** As far as the servers say; a server that never does counts as 0. */
  readonly cachedInputTokens: number;
  /** As far as the servers say. */
  readonly reasoningTokens: number;
  /** Requests whose input or output tokens nobody told: the sums are at least, not exactly, what was used. */
  readonly unknownRequests: number;
}

/** A sum of usages that grows. */
export interface UsageTotal {
  add(usage: TokenUsage): void;
  totals(): UsageTotals;
}

/** Starts a sum of usages. */
export function createUsageTotal(): UsageTotal {
  let totals: UsageTotals = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0, unknownRequests: 0 };
  return {
    add({ inputTokens, outputTokens, cachedInputTokens, reasoningTokens }) {
      totals = {
        inputTokens: totals.inputTokens + (inputTokens ?? 0),
        outputTokens: totals.outputTokens + (outputTokens ?? 0),
        cachedInputTokens: totals.cachedInputTokens + (cachedInputTokens ?? 0),
        reasoningTokens: totals.reasoningTokens + (reasoningTokens ?? 0),
        unknownRequests: totals.unknownRequests + (inputTokens === null || outputTokens === null ? 1 : 0),
      };
    },
    totals: () => totals,
  };
}

/** A sum of costs that grows, in whole nano-dollars. */
export interface CostTotal {
  /** US dollars; null counts as unknown. */
  add(usd: number | null): void;
  /** The exact sum; null when one of the costs is unknown. */
  usd(): number | null;
  /** The sum of the known costs. */
  knownUsd(): number;
  unknownCount(): number;
}

/** Starts a sum of costs. */
export function createCostTotal(): CostTotal {
  let nanoUsd = 0;
  let unknownCount = 0;
  const knownUsd = () => fromNanoUsd(nanoUsd);
  return {
    add(usd) {
      if (usd === null) unknownCount += 1;
      else nanoUsd += toNanoUsd(usd);
    },
    usd: () => (unknownCount === 0 ? knownUsd() : null),
    knownUsd,
    unknownCount: () => unknownCount,
  };
}
