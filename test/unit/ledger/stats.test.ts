import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { attemptCost } from "../../../src/ledger/attempt-cost.ts";
import { createPriceList } from "../../../src/ledger/prices.ts";
import { createStats, type ExtractionRecord } from "../../../src/ledger/stats.ts";
import { sumCost } from "../../../src/ledger/sum-cost.ts";
import type { Attempt } from "../../../src/spec/attempt.ts";
import type { TokenUsage } from "../../../src/spec/token-usage.ts";

const mini = { inputUsdPerMillion: 0.15, cachedInputUsdPerMillion: 0.075, outputUsdPerMillion: 0.6 };
const prices = createPriceList({ prices: { dear: { inputUsdPerMillion: 0.013, outputUsdPerMillion: 0.37 } } });

interface AttemptParts {
  readonly model?: string;
  readonly location?: "local" | "cloud";
  readonly status?: Attempt["status"];
  readonly usage?: Partial<TokenUsage>;
}

function attempt({ model = "qwen", location = "local", status = "succeeded", usage = {} }: AttemptParts = {}): Attempt {
  const tokens = { inputTokens: 1_000, outputTokens: 100, cachedInputTokens: null, reasoningTokens: null, ...usage };
  return {
    candidate: location,
    provider: location === "local" ? "vllm" : "openai",
    model,
    location,
    endpoint: null,
    lane: "realtime",
    purpose: "first",
    reason: "",
    status,
    error: null,
    finishReason: null,
    usage: tokens,
    timing: { queueMs: 0, firstTokenMs: null, totalMs: 1 },
    cost: { usd: attemptCost(tokens, { price: prices.priceOf(model, { location }) }) },
  };
}

function extraction(attempts: readonly Attempt[], parts: Partial<ExtractionRecord> = {}): ExtractionRecord {
  const answer = attempts.findLast(({ status }) => status === "succeeded");
  const route = answer === undefined ? null : { model: answer.model, location: answer.location };
  return { status: answer === undefined ? "failed" : "extracted", route, attempts, totalMs: 1_000, ...parts };
}

function statsAt(times: readonly number[] = [], cloudReference: typeof mini | null = mini) {
  const left = [...times];
  return createStats({ clock: { monotonic: () => left.shift() ?? 0 }, cloudReference });
}

describe("statistics", () => {
  test("before the first extraction nothing is claimed", () => {
    expect(statsAt().snapshot()).toEqual({
      extractions: { total: 0, extracted: 0, failed: 0, aborted: 0 },
      requests: 0,
      localRate: null,
      usage: { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0, unknownRequests: 0 },
      byModel: {},
      averages: { inputTokens: null, outputTokens: null, totalMs: null, usd: null },
      costUsd: 0,
      knownCostUsd: 0,
      unknownCostRequests: 0,
      projectedMonthUsd: null,
      savedUsd: 0,
    });
  });

  test("counts how extractions ended, and the share answered without the cloud", () => {
    const stats = statsAt();
    const cloud = attempt({ model: "gpt-4o-mini", location: "cloud" });
    stats.recordExtraction(extraction([attempt()]));
    stats.recordExtraction(extraction([attempt()]));
    stats.recordExtraction(extraction([attempt({ status: "failed" }), cloud]));
    stats.recordExtraction({ status: "extracted", route: { model: null, location: null }, attempts: [], totalMs: 1 });
    stats.recordExtraction(extraction([attempt({ status: "failed" })]));
    stats.recordExtraction({ status: "aborted", route: null, attempts: [attempt({ status: "aborted" })], totalMs: 1 });
    const { extractions, localRate, byModel, requests } = stats.snapshot();
    expect(extractions).toEqual({ total: 6, extracted: 4, failed: 1, aborted: 1 });
    expect(localRate).toBe(0.75);
    expect(requests).toBe(6);
    expect(byModel.qwen).toMatchObject({ extractions: 2, requests: 5, usd: 0 });
    expect(byModel["gpt-4o-mini"]).toMatchObject({ extractions: 1, requests: 1, usd: 0.00021 });
  });

  test("an unknown cost is told, beside what is known", () => {
    const stats = statsAt([1_000, 2_000]);
    stats.recordExtraction(extraction([attempt({ model: "gpt-4o-mini", location: "cloud" })]));
    stats.recordExtraction(extraction([attempt({ model: "gpt-99", location: "cloud" })]));
    expect(stats.snapshot()).toMatchObject({
      costUsd: null,
      knownCostUsd: 0.00021,
      unknownCostRequests: 1,
      projectedMonthUsd: null,
      averages: { usd: null, inputTokens: 1_000 },
      byModel: { "gpt-99": { usd: null }, "gpt-4o-mini": { usd: 0.00021 } },
    });
  });

  test("unknown tokens are counted apart from the sums", () => {
    const stats = statsAt();
    stats.recordExtraction(extraction([attempt({ status: "failed", usage: { inputTokens: null, outputTokens: null } }), attempt()]));
    expect(stats.snapshot().usage).toMatchObject({ inputTokens: 1_000, outputTokens: 100, unknownRequests: 1 });
  });

  test("a month is projected from the first start to the last end", () => {
    const stats = statsAt([11_000, 20_000]);
    const cloud = attempt({ model: "gpt-4o-mini", location: "cloud" });
    stats.recordExtraction(extraction([cloud], { totalMs: 1_000 }));
    stats.recordExtraction(extraction([cloud], { totalMs: 2_000 }));
    expect(stats.snapshot().projectedMonthUsd).toBeCloseTo((0.00042 / 10_000) * 30 * 86_400_000, 9);
    expect(stats.snapshot().averages).toEqual({ inputTokens: 1_000, outputTokens: 100, totalMs: 1_500, usd: 0.00021 });
  });

  test("what local answers would have cost in the cloud is saved, failed local requests and fallbacks are not", () => {
    const stats = statsAt();
    stats.recordExtraction(extraction([attempt({ status: "failed" }), attempt()]));
    stats.recordExtraction(extraction([attempt({ status: "failed" }), attempt({ model: "gpt-4o-mini", location: "cloud" })]));
    expect(stats.snapshot().savedUsd).toBe(0.00021);
  });

  test("a local server with a price can be the dearer one", () => {
    const dear = attempt({ model: "dear", usage: { inputTokens: 0, outputTokens: 1_000_000 } });
    const stats = statsAt([], { ...mini, outputUsdPerMillion: 0.3 });
    stats.recordExtraction(extraction([dear]));
    expect(stats.snapshot().savedUsd).toBe(-0.07);
  });

  test("without a reference nothing is said about savings", () => {
    const stats = statsAt([], null);
    stats.recordExtraction(extraction([attempt()]));
    expect(stats.snapshot().savedUsd).toBeNull();
  });

  test("a snapshot does not change when more is recorded", () => {
    const stats = statsAt();
    const before = stats.snapshot();
    stats.recordExtraction(extraction([attempt()]));
    expect(before).toMatchObject({ requests: 0, byModel: {}, extractions: { total: 0 } });
  });

  test("the totals are the sum of all attempts, to the last digit and in any order", () => {
    const tokens = option(integer({ min: 0, max: 3_000_000 }), { freq: 20 });
    const attempts = record({
      model: constantFrom("qwen", "dear", "gpt-4o-mini", "gpt-6-luna"),
      location: constantFrom("local", "cloud"),
      status: constantFrom("succeeded", "failed", "aborted"),
      usage: record({ inputTokens: tokens, outputTokens: tokens, cachedInputTokens: tokens, reasoningTokens: tokens }),
    }).map(attempt);
    void assert(
      property(array(array(attempts, { maxLength: 4 }), { maxLength: 30 }), (extractions) => {
        const [forward, backward] = [statsAt(), statsAt()];
        for (const each of extractions) forward.recordExtraction(extraction(each));
        for (const each of extractions.toReversed()) backward.recordExtraction(extraction(each));
        const all = extractions.flat();
        const known = all.filter(({ cost }) => cost.usd !== null);
        const snapshot = forward.snapshot();
        expect({ usd: snapshot.costUsd }).toEqual(sumCost(all));
        expect({ usd: snapshot.knownCostUsd }).toEqual(sumCost(known));
        expect({ usd: snapshot.costUsd }).toEqual(sumCost(extractions.map((each) => ({ cost: sumCost(each) }))));
        expect(snapshot.unknownCostRequests).toBe(all.length - known.length);
        expect(snapshot.requests).toBe(all.length);
        expect(snapshot.usage.inputTokens).toBe(all.reduce((sum, { usage }) => sum + (usage.inputTokens ?? 0), 0));
        expect(snapshot.usage.outputTokens).toBe(all.reduce((sum, { usage }) => sum + (usage.outputTokens ?? 0), 0));
        const perModel = Object.values(snapshot.byModel);
        expect(perModel.reduce((sum, { requests }) => sum + requests, 0)).toBe(all.length);
        expect({ usd: snapshot.costUsd }).toEqual(sumCost(perModel.map(({ usd }) => ({ cost: { usd } }))));
        expect(backward.snapshot()).toEqual(snapshot);
      }),
    );
  });
});
