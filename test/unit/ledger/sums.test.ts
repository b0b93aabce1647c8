import { array, assert, integer, option, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { sumCost } from "../../../src/ledger/sum-cost.ts";
import { sumUsage } from "../../../src/ledger/sum-usage.ts";

const unknown = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };
const some = { inputTokens: 10, outputTokens: 2, cachedInputTokens: 4, reasoningTokens: 0 };

describe("sums over attempts", () => {
  test("no attempts used and cost nothing", () => {
    expect(sumUsage([])).toEqual({ inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 });
    expect(sumCost([])).toEqual({ usd: 0 });
  });

  test("one unknown cost makes the sum unknown", () => {
    expect(sumCost([{ cost: { usd: 1 } }, { cost: { usd: null } }])).toEqual({ usd: null });
  });

  test("one unknown number makes that number's sum unknown, and no other", () => {
    expect(sumUsage([{ usage: some }, { usage: { ...some, cachedInputTokens: null } }])).toEqual({
      inputTokens: 20,
      outputTokens: 4,
      cachedInputTokens: null,
      reasoningTokens: 0,
    });
    expect(sumUsage([{ usage: some }, { usage: unknown }])).toEqual(unknown);
  });

  test("costs that floats add wrongly are added exactly", () => {
    expect(sumCost([0.1, 0.2].map((usd) => ({ cost: { usd } })))).toEqual({ usd: 0.3 });
  });

  test("the sum does not depend on the order, nor on how it is grouped", () => {
    const cost = record({ cost: record({ usd: option(integer({ min: 0, max: 2_000_000_000 }).map((nano) => nano / 1_000_000_000)) }) });
    const orders = array(cost, { maxLength: 40 }).chain((costs) =>
      shuffledSubarray(costs, { minLength: costs.length }).map((shuffled) => ({ costs, shuffled })),
    );
    void assert(
      property(orders, ({ costs, shuffled }) => {
        const half = Math.floor(shuffled.length / 2);
        const grouped = [shuffled.slice(0, half), shuffled.slice(half)].map((part) => ({ cost: sumCost(part) }));
        expect(sumCost(shuffled)).toEqual(sumCost(costs));
        expect(sumCost(grouped)).toEqual(sumCost(costs));
      }),
    );
  });
});
