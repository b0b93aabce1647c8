import { describe, expect, test } from "vitest";
import { attemptCost } from "../../../src/ledger/attempt-cost.ts";
import { createPriceList } from "../../../src/ledger/prices.ts";
import type { TokenUsage } from "../../../src/spec/token-usage.ts";

const mini = { inputUsdPerMillion: 0.15, cachedInputUsdPerMillion: 0.075, outputUsdPerMillion: 0.6 };
const free = { inputUsdPerMillion: 0, outputUsdPerMillion: 0 };

function usage(parts: Partial<TokenUsage>): TokenUsage {
  return { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0, ...parts };
}

describe("the cost of a request", () => {
  test.each([
    ["input and output have their own price", { inputTokens: 1_000_000, outputTokens: 1_000_000 }, 0.75],
    ["cached input is cheaper", { inputTokens: 1_000_000, cachedInputTokens: 400_000 }, 0.12],
    ["an unknown number of cached tokens is priced as other input", { inputTokens: 1_000_000, cachedInputTokens: null }, 0.15],
    ["more cached than input tokens is no discount below all of them", { inputTokens: 1_000, cachedInputTokens: 9_000 }, 0.000075],
    ["reasoning tokens are output tokens already", { outputTokens: 1_000_000, reasoningTokens: 900_000 }, 0.6],
    ["nothing costs nothing", {}, 0],
    ["a single token is not lost", { inputTokens: 1 }, 0.00000015],
    ["unknown input is unknown", { inputTokens: null, outputTokens: 5 }, null],
    ["unknown output is unknown", { inputTokens: 5, outputTokens: null }, null],
  ] satisfies readonly [string, Partial<TokenUsage>, number | null][])("%s", (_name, parts, usd) => {
    expect(attemptCost(usage(parts), { price: mini })).toBe(usd);
  });

  test("an unknown price is unknown, and never 0", () => {
    expect(attemptCost(usage({ inputTokens: 1 }), { price: null })).toBeNull();
  });

  test("a request that used nothing costs nothing, also when the price is unknown", () => {
    expect(attemptCost(usage({}), { price: null })).toBe(0);
  });

  test("without a price of their own cached tokens cost what others do", () => {
    expect(
      attemptCost(usage({ inputTokens: 1_000_000, cachedInputTokens: 500_000 }), {
        price: { inputUsdPerMillion: 2, outputUsdPerMillion: 8 },
      }),
    ).toBe(2);
  });

  test("what is free costs nothing, however much was used", () => {
    expect(attemptCost(usage({ inputTokens: null, outputTokens: null }), { price: free })).toBe(0);
  });

  test.each([
    ["a share of a server's hour", { price: { usdPerHour: 2 }, busyMs: 1_800 }, 0.001],
    ["the share and the tokens, where both have a price", { price: { ...mini, usdPerHour: 2 }, busyMs: 1_800 }, 0.001_15],
    ["nothing for time that is not priced", { price: mini, busyMs: 1_800 }, 0.000_15],
    ["an unknown share is unknown", { price: { usdPerHour: 2 }, busyMs: null }, null],
    ["an unknown share of what is free is nothing", { price: free, busyMs: null }, 0],
  ] as const)("%s", (_name, parts, usd) => {
    expect(attemptCost(usage({ inputTokens: 1_000 }), parts)).toBe(usd);
  });

  test("a request that was turned away bears its share of the hour all the same", () => {
    expect(attemptCost(usage({}), { price: { usdPerHour: 2 }, busyMs: 1_800 })).toBe(0.001);
  });

  test("a posting of 1,000 tokens with a 300-token answer costs a third of a tenth of a cent on gpt-4o-mini", () => {
    const price = createPriceList().priceOf("gpt-4o-mini-2024-07-18", { location: "cloud" });
    expect(attemptCost(usage({ inputTokens: 1_000, outputTokens: 300 }), { price })).toBe(0.00033);
  });
});
