import type { TokenUsage } from "../spec/token-usage.ts";
import type { Price } from "./prices.ts";
import { fromNanoUsd } from "./usd.ts";

/**
 * What a usage costs at a price, in US dollars, rounded to a nano-dollar; null when the price or a number of tokens that it needs
 * is unknown. Where nothing was used, nothing is paid, whatever the price. Cached input tokens have their own price; when their
 * number is unknown they are priced as other input.
 */
export function attemptCost(usage: TokenUsage, { price }: { readonly price: Price | null }): number | null {
  if (usage.inputTokens === 0 && usage.outputTokens === 0) return 0;
  if (price === null) return null;
  const { inputUsdPerMillion, outputUsdPerMillion, cachedInputUsdPerMillion = inputUsdPerMillion } = price;
  const input = usage.inputTokens;
  const cached = Math.min(usage.cachedInputTokens ?? 0, input ?? 0);
  const parts = [
    nanoUsd(input === null ? null : input - cached, inputUsdPerMillion),
    nanoUsd(input === null ? null : cached, cachedInputUsdPerMillion),
    nanoUsd(usage.outputTokens, outputUsdPerMillion),
  ];
  const total = parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  return total === null ? null : fromNanoUsd(Math.round(total));
}

/** A dollar per million tokens is a thousand nano-dollars per token. What is free costs nothing, however much of it was used. */
function nanoUsd(tokens: number | null, usdPerMillion: number): number | null {
  if (usdPerMillion === 0) return 0;
  return tokens === null ? null : tokens * usdPerMillion * 1_000;
}
