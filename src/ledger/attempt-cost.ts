import type { TokenUsage } from "../spec/token-usage.ts";
import type { Price } from "./prices.ts";
import { fromNanoUsd } from "./usd.ts";

/** What a cost is worked out from, beside the tokens. */
export interface CostParts {
  /** Null when it is unknown. */
  readonly price: Price | null;
  /** The request's share of the time that its server was busy, in milliseconds; null when that is unknown. @default 0 */
  readonly busyMs?: number | null | undefined;
}

/**
 * What a request costs, in US dollars, rounded to a nano-dollar; null when the price or a number that it needs is unknown. Where
 * nothing was used, nothing is paid for tokens, whatever the price. Cached input tokens have their own price; when their number is
 * unknown they are priced as other input.
 */
export function attemptCost(usage: TokenUsage, { price, busyMs = 0 }: CostParts): number | null {
  const isUnused = usage.inputTokens === 0 && usage.outputTokens === 0;
  if (price === null) return isUnused ? 0 : null;
  const { inputUsdPerMillion = 0, outputUsdPerMillion = 0, cachedInputUsdPerMillion = inputUsdPerMillion, usdPerHour = 0 } = price;
  const input = usage.inputTokens;
  const cached = Math.min(usage.cachedInputTokens ?? 0, input ?? 0);
  const parts = [
    nanoUsd(input === null ? null : input - cached, inputUsdPerMillion),
    nanoUsd(input === null ? null : cached, cachedInputUsdPerMillion),
    nanoUsd(usage.outputTokens, outputUsdPerMillion),
    timeNanoUsd(busyMs, usdPerHour),
  ];
  const total = parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  return total === null ? null : fromNanoUsd(Math.round(total));
}

/** A dollar per million tokens is a thousand nano-dollars per token. What is free costs nothing, however much of it was used. */
function nanoUsd(tokens: number | null, usdPerMillion: number): number | null {
  if (usdPerMillion === 0) return 0;
  return tokens === null ? null : tokens * usdPerMillion * 1_000;
}

const nanoUsdPerUsd = 1_000_000_000;
const msPerHour = 3_600_000;

function timeNanoUsd(ms: number | null, usdPerHour: number): number | null {
  if (usdPerHour === 0) return 0;
  return ms === null ? null : (ms / msPerHour) * usdPerHour * nanoUsdPerUsd;
}
