import { describe, expect, it } from "vitest";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { thresholdRouter } from "../../../src/route/threshold-router.ts";
import type { CandidateBudget, RoutePlan } from "../../../src/spec/route.ts";
import type { Tokenizer } from "../../../src/spec/tokenizer.ts";
import { createFakeTokenizer } from "../../../src/testing/fake-tokenizer.ts";
import { budgetOf, routeInputOf } from "../../support/route-input.ts";

const { signal } = new AbortController();

async function route(
  budgets: readonly CandidateBudget[],
  parts: { tokens: number; itemKey?: string; threshold?: number },
): Promise<RoutePlan> {
  return thresholdRouter({ threshold: parts.threshold }).route(routeInputOf(budgets, parts), { signal });
}

function order({ candidates }: RoutePlan): readonly string[] {
  return candidates.map(({ budget }) => budget.candidate.id);
}

const localAndCloud = [budgetOf({ id: "local" }), budgetOf({ id: "cloud", location: "cloud" })];

describe("thresholdRouter with local and cloud", () => {
  it.each([
    [0, ["local", "cloud"]],
    [1, ["local", "cloud"]],
    [7999, ["local", "cloud"]],
    [8000, ["local", "cloud"]],
    [8001, ["cloud"]],
    [100_000, ["cloud"]],
    [125_864, ["cloud"]],
    [125_865, []],
  ])("sends %i tokens to %j", async (tokens, expected) => {
    expect(order(await route(localAndCloud, { tokens }))).toEqual(expected);
  });

  it("says why the local model takes a posting", async () => {
    const plan = await route(localAndCloud, { tokens: 812 });
    expect(plan).toMatchObject({ reason: "812 tokens, within the threshold of 8,000 of local", threshold: 8000, skipped: [] });
    expect(plan.candidates[0]).toMatchObject({ tokens: 812 });
  });

  it("says why the cloud takes a posting", async () => {
    const plan = await route(localAndCloud, { tokens: 9412 });
    expect(plan.reason).toBe("9,412 tokens are above the threshold of 8,000 of local; cloud takes it");
    expect(plan.skipped).toEqual([
      { candidate: "local", reason: "above-threshold", limit: 8000, message: "9,412 tokens are above the threshold of 8,000 of local" },
    ]);
  });

  it("has no candidate when nothing fits, and says so of each", async () => {
    const plan = await route(localAndCloud, { tokens: 130_000 });
    expect(plan.candidates).toEqual([]);
    expect(plan.skipped.map(({ candidate, reason, limit }) => [candidate, reason, limit])).toEqual([
      ["local", "above-threshold", 8000],
      ["cloud", "above-window", 125_864],
    ]);
    expect(plan.reason).toMatch(/^no candidate takes it: at least 125,865 tokens are above the threshold of 8,000 of local; at least /);
  });

  it("holds local models without an own threshold against the router's, and leaves the cloud without one", async () => {
    expect(order(await route(localAndCloud, { tokens: 4000, threshold: 4000 }))).toEqual(["local", "cloud"]);
    expect(order(await route(localAndCloud, { tokens: 4001, threshold: 4000 }))).toEqual(["cloud"]);
  });

  it("prefers a candidate's own threshold to the router's", async () => {
    const budgets = [budgetOf({ id: "local", maxInputTokens: 100 }), budgetOf({ id: "cloud", location: "cloud", maxInputTokens: 200 })];
    expect(order(await route(budgets, { tokens: 100 }))).toEqual(["local", "cloud"]);
    expect(order(await route(budgets, { tokens: 101 }))).toEqual(["cloud"]);
    expect(order(await route(budgets, { tokens: 201 }))).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses a threshold of %s", (threshold) => {
    expect(() => thresholdRouter({ threshold })).toThrow(InvalidOptionsError);
  });

  it("takes 8000 for an explicit undefined", async () => {
    expect((await thresholdRouter({ threshold: undefined }).route(routeInputOf(localAndCloud, { tokens: 1 }), { signal })).threshold).toBe(
      8000,
    );
  });
});

describe("thresholdRouter and the context window", () => {
  const served = (window: number | null) => [budgetOf({ id: "local", window }), budgetOf({ id: "cloud", location: "cloud" })];

  it.each([
    [6056, ["local", "cloud"]],
    [6057, ["cloud"]],
    [7800, ["cloud"]],
  ])("on a server with 8,192 sends %i tokens to %j", async (tokens, expected) => {
    expect(order(await route(served(8192), { tokens }))).toEqual(expected);
  });

  it("names the window, not the threshold, and the size at which it cut in", async () => {
    const plan = await route(served(8192), { tokens: 7800 });
    const message =
      "7,800 tokens are within the threshold of 8,000 of local but above 6,056, the most that fits its window of 8,192 beside 600 of prompt and 1,536 of answer";
    expect(plan.skipped).toEqual([{ candidate: "local", reason: "above-window", limit: 6056, message }]);
    expect(plan).toMatchObject({ reason: `${message}; cloud takes it`, threshold: 8000 });
  });

  it("names the window also above the threshold, when the window is what stops this candidate first", async () => {
    const plan = await route(served(8192), { tokens: 9000 });
    expect(plan.skipped).toMatchObject([{ reason: "above-window", limit: 6056 }]);
    expect(plan.reason).toBe(
      "9,000 tokens are above 6,056, the most that fits the window of 8,192 of local beside 600 of prompt and 1,536 of answer; cloud takes it",
    );
  });

  it.each([
    [10_136, 8000, ["local", "cloud"]],
    [10_135, 8000, ["cloud"]],
    [10_240, 8000, ["local", "cloud"]],
    [10_240, 8001, ["cloud"]],
  ])("with a window of %i sends %i tokens to %j", async (window, tokens, expected) => {
    expect(order(await route(served(window), { tokens }))).toEqual(expected);
  });

  it("does not check a window it does not know", async () => {
    expect(order(await route(served(null), { tokens: 8000 }))).toEqual(["local", "cloud"]);
  });

  it("takes nothing, not even an empty document, where prompt and answer fill the window", async () => {
    const plan = await route(served(2048), { tokens: 0 });
    expect(order(plan)).toEqual(["cloud"]);
    expect(plan.skipped[0]).toMatchObject({ reason: "above-window", limit: 0 });
    expect(plan.skipped[0]?.message).toContain("its window of 2,048 leaves no room");
  });
});

describe("thresholdRouter and tokenizers", () => {
  const counting = (id: string, factor: number): Tokenizer & { readonly asked: number[] } => {
    const asked: number[] = [];
    const wide = createFakeTokenizer({ id, count: (text) => Math.ceil((text.match(/\S+/g)?.length ?? 0) * factor) });
    const countUpTo: Tokenizer["countUpTo"] = (text, limit) => {
      asked.push(limit);
      return wide.countUpTo(text, limit);
    };
    return { ...wide, asked, countUpTo };
  };

  it("does not count for a fallback that is roomy enough for one token a byte", async () => {
    const cloud = counting("cloud-words", 1);
    const plan = await route([budgetOf({ id: "local" }), budgetOf({ id: "cloud", location: "cloud", tokenizer: cloud })], { tokens: 5000 });
    expect(plan.candidates.map(({ tokens }) => tokens)).toEqual([5000, null]);
    expect(cloud.asked).toEqual([]);
  });

  it("counts with the fallback's own tokenizer when its room may be too small", async () => {
    const cloud = counting("cloud-words", 3);
    const budgets = (window: number) => [budgetOf({ id: "local" }), budgetOf({ id: "cloud", location: "cloud", window, tokenizer: cloud })];
    expect(order(await route(budgets(17_136), { tokens: 5000 }))).toEqual(["local", "cloud"]);
    const plan = await route(budgets(17_135), { tokens: 5000 });
    expect(order(plan)).toEqual(["local"]);
    expect(plan.skipped[0]?.message).toMatch(/^at least 15,000 tokens by cloud-words are above 14,999,/);
  });

  it("measures every threshold with the first candidate's tokenizer, so that a ladder has no gap", async () => {
    const budgets = [
      budgetOf({ id: "small", maxInputTokens: 100 }),
      budgetOf({ id: "large", maxInputTokens: 200, tokenizer: counting("thrifty", 0.5) }),
      budgetOf({ id: "cloud", location: "cloud" }),
    ];
    expect(order(await route(budgets, { tokens: 150 }))).toEqual(["large", "cloud"]);
    expect(order(await route(budgets, { tokens: 250 }))).toEqual(["cloud"]);
  });

  it("counts once for all candidates of one tokenizer", async () => {
    const shared = counting("shared", 1);
    const ids = ["a", "b", "c"];
    await route(
      ids.map((id, index) => budgetOf({ id, maxInputTokens: (index + 1) * 1000, tokenizer: shared })),
      { tokens: 500 },
    );
    expect(shared.asked).toHaveLength(1);
  });
});

describe("thresholdRouter as a ladder of three", () => {
  const ladder = [
    budgetOf({ id: "small", maxInputTokens: 1999, window: 4096 }),
    budgetOf({ id: "medium", maxInputTokens: 4999 }),
    budgetOf({ id: "large", maxInputTokens: 8000 }),
    budgetOf({ id: "cloud", location: "cloud" }),
  ];

  it.each([
    [1, ["small", "medium", "large", "cloud"]],
    [1960, ["small", "medium", "large", "cloud"]],
    [1961, ["medium", "large", "cloud"]],
    [2000, ["medium", "large", "cloud"]],
    [4999, ["medium", "large", "cloud"]],
    [5000, ["large", "cloud"]],
    [8000, ["large", "cloud"]],
    [8001, ["cloud"]],
  ])("tries for %i tokens %j", async (tokens, expected) => {
    expect(order(await route(ladder, { tokens }))).toEqual(expected);
  });

  it.each([
    [1999, "small"],
    [2000, "medium"],
  ])("with a window that holds it, gives %i tokens to %s", async (tokens, expected) => {
    const wide = ladder.map((budget) => ({ ...budget, window: 12_000 }));
    expect(order(await route(wide, { tokens }))[0]).toBe(expected);
  });

  it("names the rung that was passed over last", async () => {
    const plan = await route(ladder, { tokens: 6000 });
    expect(plan.reason).toBe("6,000 tokens are above the threshold of 4,999 of medium; large takes it, within its threshold of 8,000");
    expect(plan.skipped.map(({ candidate }) => candidate)).toEqual(["small", "medium"]);
  });
});

describe("thresholdRouter with two pools", () => {
  const pools = [
    budgetOf({ id: "pool-4k", window: 4096 }),
    budgetOf({ id: "pool-8k", window: 8192 }),
    budgetOf({ id: "cloud", location: "cloud" }),
  ];

  it.each([
    [1960, ["pool-4k", "pool-8k", "cloud"]],
    [1961, ["pool-8k", "cloud"]],
    [6056, ["pool-8k", "cloud"]],
    [6057, ["cloud"]],
  ])("tries for %i tokens %j by their windows alone", async (tokens, expected) => {
    expect(order(await route(pools, { tokens }))).toEqual(expected);
  });

  it("names the short pool's window", async () => {
    expect((await route(pools, { tokens: 3000 })).reason).toMatch(
      /above 1,960, the most that fits its window of 4,096 .*; pool-8k takes it/,
    );
  });
});

describe("thresholdRouter as a weighted split", () => {
  const split = (blue: number, green: number) => [
    budgetOf({ id: "blue", weight: blue }),
    budgetOf({ id: "green", weight: green }),
    budgetOf({ id: "cloud", location: "cloud" }),
  ];
  const keys = Array.from({ length: 400 }, (_, index) => `posting-${index}`);
  const firsts = (budgets: readonly CandidateBudget[]) =>
    Promise.all(keys.map(async (itemKey) => order(await route(budgets, { tokens: 10, itemKey }))[0]));

  it("draws one arm a posting and lets the other follow, then the cloud", async () => {
    const plans = await Promise.all(keys.map((itemKey) => route(split(1, 1), { tokens: 10, itemKey })));
    for (const plan of plans) {
      const [first, second] = order(plan);
      expect([first, second].toSorted()).toEqual(["blue", "green"]);
      expect(order(plan)[2]).toBe("cloud");
      expect(plan.skipped).toEqual([
        { candidate: second, reason: "other-arm", limit: 8000, message: expect.stringContaining(`${first} is this posting's arm`) },
      ]);
      expect(plan.reason).toBe(
        `10 tokens, within the threshold of 8,000 of ${first}; ${first} is this posting's arm of the split of ${order(plan).slice(0, 2).join(", ")}`,
      );
    }
  });

  it("draws the same arm for the same key, whatever the order of the arms", async () => {
    const [blue, green, cloud] = split(1, 3);
    if (blue === undefined || green === undefined || cloud === undefined) throw new Error("three budgets");
    expect(await firsts([green, blue, cloud])).toEqual(await firsts([blue, green, cloud]));
  });

  it("needs no weights that sum to one", async () => {
    expect(await firsts(split(30, 10))).toEqual(await firsts(split(0.75, 0.25)));
  });

  it("never gives the first place to an arm of weight 0, which still takes over", async () => {
    expect(new Set(await firsts(split(0, 1)))).toEqual(new Set(["green"]));
    const plan = await route(split(0, 1), { tokens: 10 });
    expect(order(plan)).toEqual(["green", "blue", "cloud"]);
    expect(plan.skipped).toMatchObject([{ candidate: "blue", reason: "off" }]);
  });

  it("lets a standby of weight 0 before the cloud take over behind it", async () => {
    const plan = await route([budgetOf({ id: "standby", weight: 0 }), budgetOf({ id: "cloud", location: "cloud" })], { tokens: 10 });
    expect(order(plan)).toEqual(["cloud", "standby"]);
    expect(plan.skipped).toMatchObject([{ candidate: "standby", reason: "off" }]);
  });

  it("has no candidate when only weight 0 fits", async () => {
    const plan = await route([budgetOf({ id: "standby", weight: 0 })], { tokens: 10 });
    expect(plan).toMatchObject({
      candidates: [],
      skipped: [{ candidate: "standby", reason: "off" }],
      reason: expect.stringContaining("weight 0"),
    });
  });

  it("gives all postings that only one arm can take to that arm", async () => {
    const [blue, green, cloud] = split(1, 1);
    if (blue === undefined || green === undefined || cloud === undefined) throw new Error("three budgets");
    expect(new Set(await firsts([{ ...blue, window: 2140 }, green, cloud]))).toEqual(new Set(["green"]));
  });

  it("splits only neighbours with the same threshold, and only weighted ones", async () => {
    const apart = [budgetOf({ id: "a", weight: 1, maxInputTokens: 8000 }), budgetOf({ id: "b", weight: 9, maxInputTokens: 7999 })];
    const between = [budgetOf({ id: "a", weight: 1 }), budgetOf({ id: "x" }), budgetOf({ id: "b", weight: 9 })];
    const unweighted = [budgetOf({ id: "a" }), budgetOf({ id: "b", weight: 9 })];
    for (const budgets of [apart, between, unweighted]) expect(new Set(await firsts(budgets))).toEqual(new Set(["a"]));
  });

  it("splits each rung of a ladder by itself, fallbacks too", async () => {
    const rungs = [
      ...[budgetOf({ id: "s1", weight: 1, maxInputTokens: 50 }), budgetOf({ id: "s2", weight: 1, maxInputTokens: 50 })],
      ...[budgetOf({ id: "l1", weight: 1, maxInputTokens: 500 }), budgetOf({ id: "l2", weight: 1, maxInputTokens: 500 })],
    ];
    const plans = await Promise.all(keys.map((itemKey) => route(rungs, { tokens: 10, itemKey })));
    const seen = new Set(plans.map((plan) => order(plan).join()));
    expect([...seen].toSorted()).toEqual(["s1,s2,l1,l2", "s1,s2,l2,l1", "s2,s1,l1,l2", "s2,s1,l2,l1"]);
    expect(plans.every(({ skipped }) => skipped.length === 1)).toBe(true);
  });
});

it("stops between candidates when the signal aborts", async () => {
  const controller = new AbortController();
  const reason = new Error("stop");
  const input = routeInputOf(localAndCloud, { tokens: 10 });
  const count: typeof input.count = async (candidate, limit) => {
    controller.abort(reason);
    return input.count(candidate, limit);
  };
  await expect(thresholdRouter().route({ ...input, count }, { signal: controller.signal })).rejects.toBe(reason);
});
