import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { BudgetExceededError } from "../../src/errors/budget-exceeded-error.ts";
import {
  createExtractor,
  ExtractionFailedError,
  type ExtractorError,
  type ExtractorOptions,
  type GenerateCall,
  InvalidOptionsError,
  ModelCallError,
} from "../../src/index.ts";
import type { FakeAnswer, FakeScript } from "../../src/testing/fake-answer.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string() });
const title = '{"title":"Baker"}';
const words = (text: string) => text.match(/\S+/g)?.length ?? 0;
/** Everything that is sent, and as many tokens as may be written. */
function mostUsage({ messages, schema: wire, maxOutputTokens }: GenerateCall) {
  const inputTokens = words([...messages.map(({ content }) => content), JSON.stringify(wire.jsonSchema)].join("\n")) + 64;
  return { inputTokens, outputTokens: maxOutputTokens, cachedInputTokens: null, reasoningTokens: null };
}
const dearest = (call: GenerateCall): FakeAnswer => ({ text: title, usage: mostUsage(call) });
const prices = { big: { inputUsdPerMillion: 3, outputUsdPerMillion: 7 } };

function cloudOf(respond: FakeScript) {
  return createFakeLanguageModel({ modelId: "big", location: "cloud", respond });
}

/** A cloud that answers when it is told to. */
function waitingCloud() {
  const waiting: (() => void)[] = [];
  const model = cloudOf(async (call) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return dearest(call);
  });
  return { model, answerAll: () => waiting.forEach((answer) => void answer()) };
}

function extractorOf(options: ExtractorOptions<typeof schema>) {
  return createExtractor({ ...modelAlone, schema, prices, sleep: async () => undefined, retry: { attempts: 1 }, ...options });
}

/** What one posting costs at most. */
async function mostUsd(): Promise<number> {
  const extractor = extractorOf({ models: [{ id: "cloud", model: cloudOf(dearest) }] });
  return (await extractor.extract("# Baker 0000")).cost.usd ?? Number.NaN;
}

function postings(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => `# Baker ${String(number).padStart(4, "0")}`);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function failure(outcome: Promise<{ readonly status: string; readonly error?: ExtractorError }>): Promise<unknown> {
  return (await outcome).error;
}

describe("a budget", () => {
  it("is spent to the last request and never beyond, with 200 postings at once that all cost the most they can", async () => {
    const each = await mostUsd();
    const [paid, maxUsd] = [120, Number((each * 120).toFixed(9))];
    const cloud = cloudOf(dearest);
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }], budget: { maxUsd } });
    const outcomes = await Promise.all(postings(200).map((posting) => extractor.safeExtract(posting)));
    const refused = outcomes.filter(({ status }) => status === "failed");
    expect([cloud.calls.length, refused.length]).toEqual([paid, 200 - paid]);
    expect(refused.every((outcome) => "error" in outcome && BudgetExceededError.isInstance(outcome.error))).toBe(true);
    const { budget, costUsd, requests } = extractor.stats();
    expect({ budget, costUsd, requests }).toEqual({
      budget: { spentUsd: maxUsd, reservedUsd: 0, maxUsd },
      costUsd: maxUsd,
      requests: paid,
    });
  });

  it("is used up although more is held than spent: a request waits for those under way where they may cost less", async () => {
    const each = await mostUsd();
    const usage = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
    const cloud = cloudOf((call) => ({ text: title, usage: { ...usage, outputTokens: Math.round(mostUsage(call).outputTokens / 5) } }));
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }], budget: { maxUsd: each * 4 } });
    const outcomes = await Promise.all(postings(60).map((posting) => extractor.safeExtract(posting)));
    const { costUsd, budget } = extractor.stats();
    expect(costUsd).toBeGreaterThan(each * 3);
    expect(costUsd).toBeLessThanOrEqual(each * 4);
    expect(budget?.reservedUsd).toBe(0);
    expect(outcomes.filter(({ status }) => status === "extracted").length).toBe(cloud.calls.length);
    expect(cloud.calls.length).toBeLessThan(60);
  });

  it("one that waits can be aborted, and nobody waits for what takes a day", async () => {
    const each = await mostUsd();
    const { model, answerAll } = waitingCloud();
    const extractor = extractorOf({ models: [{ id: "cloud", model }], budget: { maxUsd: each * 1.5 } });
    const first = extractor.extract("# Baker 0000");
    await expect.poll(() => model.calls.length).toBe(1);
    const stop = new AbortController();
    const second = extractor.extract("# Baker 0001", { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("enough")), 5);
    await expect(second).rejects.toThrow("enough");
    answerAll();
    await first;
    expect(model.calls.length).toBe(1);

    const slow = waitingCloud();
    const batchLane = Object.assign(slow.model, { lane: "batch" as const });
    const slowly = extractorOf({ models: [{ id: "cloud", model: batchLane }], budget: { maxUsd: each * 1.5 } });
    const held = slowly.extract("# Baker 0000");
    await expect.poll(() => batchLane.calls.length).toBe(1);
    expect(await failure(slowly.safeExtract("# Baker 0001"))).toMatchObject({ code: "budget-exceeded", isRetryable: false });
    slow.answerAll();
    await held;
  });

  it("a model that does not listen to an abort keeps no money back: what it was held for counts as spent", async () => {
    const each = await mostUsd();
    let isAsked = false;
    const doGenerate = () => {
      isAsked = true;
      return new Promise<never>(() => undefined);
    };
    const models = [{ id: "cloud", model: { ...cloudOf(dearest), doGenerate } }];
    const extractor = extractorOf({ models, budget: { maxUsd: each * 1.5 } });
    const stop = new AbortController();
    const first = extractor.extract("# Baker 0000", { signal: stop.signal });
    await expect.poll(() => isAsked).toBe(true);
    stop.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    expect(extractor.stats().budget).toEqual({ spentUsd: each, reservedUsd: 0, maxUsd: each * 1.5 });
    expect(await failure(extractor.safeExtract("# Baker 0000"))).toMatchObject({ code: "budget-exceeded" });
  });

  it("one nano-dollar short of a request sends none", async () => {
    const maxUsd = (await mostUsd()) - 1e-9;
    const cloud = cloudOf(dearest);
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }], budget: { maxUsd } });
    const error = await failure(extractor.safeExtract("# Baker 0000"));
    expect(error).toMatchObject({ code: "budget-exceeded", stage: "budget", scope: "run", spentUsd: 0, isRetryable: false });
    expect(cloud.calls).toEqual([]);
  });

  it("takes up what an earlier run has spent, and warns once at each share", async () => {
    const each = await mostUsd();
    const extractor = extractorOf({
      models: [{ id: "cloud", model: cloudOf(dearest) }],
      budget: { maxUsd: 10 * each, spentUsd: 6 * each, warnAt: [0.5, 0.7, 1] },
    });
    const told: number[] = [];
    extractor.on("budget-warning", ({ batchId, share, maxUsd }) => {
      expect([batchId, maxUsd]).toEqual([null, 10 * each]);
      told.push(share);
    });
    await Promise.allSettled(postings(8).map((posting) => extractor.extract(posting)));
    expect(told).toEqual([0.7, 1]);
    expect(extractor.stats().extractions).toMatchObject({ extracted: 4, failed: 4 });
  });

  it("never stops a local model that is free, also when all is spent", async () => {
    const local = createFakeLanguageModel({ respond: () => title });
    const extractor = extractorOf({ models: [{ id: "local", model: local }], budget: { maxUsd: 0, spentUsd: 3 } });
    expect((await extractor.extract("# Baker", { maxUsd: 0 })).data).toEqual({ title: "Baker" });
  });

  it("an unknown cost counts as the most that the request can have cost", async () => {
    const each = await mostUsd();
    const broken = new ModelCallError({ kind: "server", provider: "fake", endpoint: "http://cloud", message: "broken" });
    const cloud = cloudOf(() => ({ text: "{", error: broken, usage: { ...mostUsage, inputTokens: null, outputTokens: null } as never }));
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }], budget: { maxUsd: 5 } });
    await extractor.safeExtract("# Baker 0000");
    expect(extractor.stats()).toMatchObject({ costUsd: null, knownCostUsd: 0, budget: { spentUsd: each, reservedUsd: 0 } });
  });

  it("what was paid for before a refusal stays visible, with the refusal as the cause", async () => {
    const each = await mostUsd();
    const cloud = cloudOf((call) => ({ text: '{"title":null}', usage: mostUsage(call) }));
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }], budget: { maxUsd: each * 1.5 } });
    const error = await failure(extractor.safeExtract("# Baker 0000"));
    expect(ExtractionFailedError.isInstance(error) && error.attempts.map(({ cost }) => cost.usd)).toEqual([each]);
    expect(error).toMatchObject({ cause: { code: "budget-exceeded" } });
    expect(extractor.stats()).toMatchObject({ requests: 1, costUsd: each });
  });

  it("a refusal at the cloud after a local failure keeps the local attempts", async () => {
    const refused = new ModelCallError({ kind: "server", provider: "fake", endpoint: "http://gpu", message: "broken" });
    const local = createFakeLanguageModel({ respond: [refused] });
    const cloud = cloudOf(dearest);
    const models = [
      { id: "local", model: local },
      { id: "cloud", model: cloud },
    ];
    const extractor = extractorOf({ models, budget: { maxUsd: 0 } });
    const error = await failure(extractor.safeExtract("# Baker"));
    expect(error).toMatchObject({ code: "extraction-failed", cause: { code: "budget-exceeded" }, attempts: [{ candidate: "local" }] });
    expect(cloud.calls).toEqual([]);
  });

  it("of one call is its own, and covers all postings of a page", async () => {
    const each = await mostUsd();
    const cloud = cloudOf(dearest);
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }] });
    const [first, second] = [extractor.safeExtract("# Baker 0000", { maxUsd: each / 2 }), extractor.safeExtract("# Baker 0000")];
    expect(await failure(first)).toMatchObject({ code: "budget-exceeded", scope: "posting", option: "maxUsd" });
    expect((await second).status).toBe("extracted");
    await expect(extractor.extract("# Baker", { maxUsd: -1 })).rejects.toThrow('Option "maxUsd"');
  });

  it("of each posting stops its repair, not the next posting", async () => {
    const each = await mostUsd();
    const cloud = cloudOf((call, index) => ({ text: index === 0 ? '{"title":null}' : title, usage: mostUsage(call) }));
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloud }], budget: { maxUsdPerPosting: each * 1.5 } });
    expect(await failure(extractor.safeExtract("# Baker 0000"))).toMatchObject({ cause: { scope: "posting" } });
    expect((await extractor.safeExtract("# Baker 0000")).status).toBe("extracted");
  });

  it("refuses a cloud model whose price nobody knows, at once, and at the request where the id was unknown", async () => {
    const model = createFakeLanguageModel({ modelId: "gpt-99", location: "cloud", respond: dearest });
    const models = [{ id: "cloud", model }];
    expect(() => extractorOf({ models, budget: { maxUsd: 1 } })).toThrow('Option "prices["gpt-99"]" is missing');
    expect((await extractorOf({ models }).safeExtract("# Baker")).status).toBe("extracted");
    const batch = () => extractorOf({ models }).extractMany(["# Baker"], { budget: { maxUsd: 1 } });
    expect(batch).toThrow('Option "prices["gpt-99"]" is missing');
    const error = await failure(extractorOf({ models }).safeExtract("# Baker", { maxUsd: 1 }));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe('prices["gpt-99"]');
    expect(model.calls.length).toBe(1);
  });

  it("holds half as much for the batch lane of a listed price", async () => {
    const lane = (name: "realtime" | "batch") =>
      Object.assign(createFakeLanguageModel({ modelId: "gpt-4o-mini", location: "cloud", respond: dearest }), { lane: name });
    const costs: (number | null)[] = [];
    for (const name of ["realtime", "batch"] as const) {
      const extractor = extractorOf({ models: [{ id: "cloud", model: lane(name) }], budget: { maxUsd: 1 } });
      costs.push((await extractor.extract("# Baker 0000")).cost.usd);
      expect(extractor.stats().byLane[name].requests).toBe(1);
    }
    const [realtime = null, batch = null] = costs;
    expect(batch).toBeCloseTo((realtime ?? 0) / 2, 8);
  });
});

describe("a batch's budget", () => {
  it("is the run's: what it does not cover is skipped and told, and its warnings name the batch", async () => {
    const each = await mostUsd();
    const extractor = extractorOf({ models: [{ id: "cloud", model: cloudOf(dearest) }] });
    const told: unknown[] = [];
    extractor.on("budget-warning", ({ batchId, share }) => told.push([typeof batchId, share]));
    const batch = extractor.extractMany(postings(40), { concurrency: 20, budget: { maxUsd: each * 9.5, warnAt: [0.9] } });
    const statuses = (await all(batch)).map((outcome) => (outcome.status === "skipped" ? outcome.reason : outcome.status));
    expect(statuses.filter((status) => status === "extracted").length).toBe(9);
    expect(statuses.filter((status) => status === "budget").length).toBe(31);
    expect(told).toEqual([["string", 0.9]]);
  });
});

describe("a server with a price by the hour", () => {
  it("bears each request's share of its busy time, also of those that fail and are aborted, and stops when the budget is spent", async () => {
    const time = { ms: 0 };
    const clock = { now: () => time.ms, monotonic: () => time.ms };
    const stop = new AbortController();
    const waiting: (() => void)[] = [];
    const local = createFakeLanguageModel({
      modelId: "qwen",
      respond: async () => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return title;
      },
    });
    const options = { models: [{ id: "local", model: local }], prices: { qwen: { usdPerHour: 3600 } }, clock };
    const extractor = extractorOf({ ...options, budget: { maxUsd: 4.5 } });
    const told: (number | null)[] = [];
    extractor.on("attempt-end", ({ attempt }) => told.push(attempt.cost.usd));
    const first = extractor.extract("# Baker");
    const second = extractor.extract("# Baker", { signal: stop.signal });
    await expect.poll(() => waiting.length).toBe(2);
    time.ms = 4_000;
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    time.ms = 5_000;
    for (const answer of waiting) answer();
    expect((await first).cost.usd).toBe(3);
    expect(told).toEqual([2, 3]);
    expect(extractor.stats()).toMatchObject({ costUsd: 5, budget: { spentUsd: 5 }, savedUsd: expect.any(Number) });
    expect(await failure(extractor.safeExtract("# Baker"))).toMatchObject({ code: "budget-exceeded", estimateUsd: 3 });
  });
});
