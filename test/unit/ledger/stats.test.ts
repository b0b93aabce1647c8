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
  readonly candidate?: string;
  readonly lane?: Attempt["lane"];
}

function attempt(parts: AttemptParts = {}): Attempt {
  const { model = "qwen", location = "local", status = "succeeded", usage = {}, candidate = location, lane = "realtime" } = parts;
  const tokens = { inputTokens: 1_000, outputTokens: 100, cachedInputTokens: null, reasoningTokens: null, ...usage };
  return {
    candidate,
    provider: location === "local" ? "vllm" : "openai",
    model,
    location,
    endpoint: null,
    lane,
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
  const route = answer === undefined ? null : { ...answer, kind: "model" as const };
  return { status: answer === undefined ? "failed" : "extracted", route, attempts, totalMs: 1_000, ...parts };
}

function statsAt(times: readonly number[] = [], cloudReference: typeof mini | null = mini) {
  const left = [...times];
  const stats = createStats({ clock: { monotonic: () => left.shift() ?? 0 }, cloudReference });
  return {
    ...stats,
    /** An extraction whose requests have ended just before. */
    recordExtraction: (record: ExtractionRecord) => {
      for (const each of record.attempts) stats.recordAttempt(each);
      stats.recordExtraction(record);
    },
  };
}

const byCode = { kind: "structured-data", candidate: null, model: null, location: null } as const;
const nothing = {
  requests: 0,
  usage: { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0, unknownRequests: 0 },
  usd: 0,
};

describe("statistics", () => {
  test("before the first extraction nothing is claimed", () => {
    expect(statsAt().snapshot()).toEqual({
      extractions: { total: 0, extracted: 0, failed: 0, aborted: 0 },
      requests: 0,
      requestOutcomes: { succeeded: 0, failed: 0, aborted: 0 },
      answers: { code: 0, cache: 0, local: 0, cloud: 0 },
      cacheHits: 0,
      byCandidate: {},
      byLane: { realtime: nothing, batch: nothing },
      servers: [],
      budget: null,
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
    stats.recordExtraction({ status: "extracted", route: byCode, attempts: [], totalMs: 1 });
    stats.recordExtraction(extraction([attempt({ status: "failed" })]));
    stats.recordExtraction({ status: "aborted", route: null, attempts: [attempt({ status: "aborted" })], totalMs: 1 });
    const { extractions, localRate, byModel, requests } = stats.snapshot();
    expect(extractions).toEqual({ total: 6, extracted: 4, failed: 1, aborted: 1 });
    expect(localRate).toBe(0.75);
    expect(requests).toBe(6);
    expect(byModel.qwen).toMatchObject({ extractions: 2, requests: 5, usd: 0 });
    expect(byModel["gpt-4o-mini"]).toMatchObject({ extractions: 1, requests: 1, usd: 0.00021 });
  });

  test("a kept answer is a hit, and needs neither a request nor the cloud", () => {
    const stats = statsAt();
    stats.recordExtraction({ status: "extracted", route: { ...byCode, kind: "cache" }, attempts: [], totalMs: 1 });
    stats.recordExtraction({ status: "extracted", route: byCode, attempts: [], totalMs: 1 });
    stats.recordExtraction(extraction([attempt({ location: "cloud" })]));
    stats.recordExtraction(extraction([attempt()]));
    const { cacheHits, answers, requests, localRate } = stats.snapshot();
    expect({ cacheHits, answers, requests, localRate }).toEqual({
      ...{ cacheHits: 1, requests: 2, localRate: 0.75 },
      answers: { code: 1, cache: 1, local: 1, cloud: 1 },
    });
  });

  test("two entries of one model are told apart, and so are the lanes", () => {
    const stats = statsAt();
    stats.recordExtraction(extraction([attempt({ candidate: "short" })]));
    stats.recordExtraction(extraction([attempt({ candidate: "short", status: "failed" }), attempt({ candidate: "long" })]));
    stats.recordExtraction(extraction([attempt({ model: "gpt-4o-mini", location: "cloud", lane: "batch" })]));
    const { byModel, byCandidate, byLane, requestOutcomes } = stats.snapshot();
    expect(byModel.qwen).toMatchObject({ extractions: 2, requests: 3 });
    expect(byCandidate.short).toMatchObject({ provider: "vllm", model: "qwen", location: "local", extractions: 1, requests: 2 });
    stats.recordAttempt(attempt({ candidate: "short", model: "qwen-restarted" }));
    expect(stats.snapshot().byCandidate.short).toMatchObject({ model: "qwen-restarted", requests: 3 });
    expect(byCandidate.long).toMatchObject({ extractions: 1, requests: 1, usage: { inputTokens: 1_000 } });
    expect(byLane).toMatchObject({ realtime: { requests: 3, usd: 0 }, batch: { requests: 1, usd: 0.00021 } });
    expect(requestOutcomes).toEqual({ succeeded: 3, failed: 1, aborted: 0 });
  });

  test("a request counts from when it ends, not from when its posting does", () => {
    const stats = createStats({ clock: { monotonic: () => 0 }, cloudReference: mini });
    stats.recordAttempt(attempt({ status: "aborted" }));
    expect(stats.snapshot()).toMatchObject({ requests: 1, extractions: { total: 0 }, averages: { inputTokens: null } });
  });

  test("servers and budget are told as they stand when asked", () => {
    const server = { candidate: "local", endpoint: "http://gpu", breaker: "closed", active: 3, limit: 8 } as const;
    let spentUsd = 0;
    const budget = () => ({ spentUsd, reservedUsd: 0, maxUsd: 5 });
    const stats = createStats({ clock: { monotonic: () => 0 }, cloudReference: mini, servers: () => [server], budget });
    spentUsd = 2;
    expect(stats.snapshot()).toMatchObject({ servers: [server], budget: { spentUsd: 2, maxUsd: 5 } });
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
    }).map((parts) => attempt({ ...parts, candidate: `${parts.location} ${parts.model}` }));
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
