import { describe, expect, test } from "vitest";
import { createLedger } from "../../../src/ledger/create-ledger.ts";
import { formatLedger } from "../../../src/ledger/format-ledger.ts";
import { createPriceList, type Price } from "../../../src/ledger/prices.ts";
import { createStats, type StatsRecorder } from "../../../src/ledger/stats.ts";
import type { Attempt } from "../../../src/spec/attempt.ts";

const tokens = { inputTokens: 1_000, outputTokens: 100, cachedInputTokens: 400, reasoningTokens: 7 };

function attempt(parts: Partial<Attempt>): Attempt {
  return {
    ...{ candidate: "local", provider: "vllm", model: "qwen", location: "local", endpoint: null, lane: "realtime", purpose: "first" },
    ...{ reason: "", status: "succeeded", error: null, finishReason: "stop", usage: tokens, cost: { usd: 0 } },
    timing: { queueMs: 0, firstTokenMs: null, totalMs: 1 },
    ...parts,
  };
}

const cloud = { candidate: "cloud", provider: "openai", model: "gpt-4o-mini-2024-07-18", location: "cloud", cost: { usd: 0.25 } } as const;

function ledgerOf(prices: Readonly<Record<string, Price>>, fill: (stats: StatsRecorder) => void) {
  const list = createPriceList({ prices });
  const budget = () => ({ spentUsd: 0.25, reservedUsd: 0.002, maxUsd: 5 });
  const stats = createStats({ clock: { monotonic: () => 0 }, cloudReference: list.priceOf("gpt-4o-mini", { location: "cloud" }), budget });
  const times = [0, 60_000];
  const clock = { now: () => times.shift() ?? 0 };
  const ledger = createLedger({ clock, stats: () => stats.snapshot(), prices: list, reference: "gpt-4o-mini" });
  fill(stats);
  return ledger;
}

function mixed(stats: StatsRecorder): void {
  const [local, failed, answered] = [attempt({}), attempt({ status: "failed" }), attempt({ ...cloud, lane: "batch" })];
  for (const each of [local, failed, answered]) stats.recordAttempt(each);
  stats.recordExtraction({ status: "extracted", route: { ...local, kind: "model" }, attempts: [local], totalMs: 1 });
  stats.recordExtraction({ status: "extracted", route: { ...answered, kind: "model" }, attempts: [failed, answered], totalMs: 1 });
}

describe("the ledger's report", () => {
  test("says who answered, at what price, and where the price comes from", () => {
    const report = ledgerOf({}, mixed).report();
    expect(report).toMatchObject({
      ...{ since: "1970-01-01T00:00:00.000Z", until: "1970-01-01T00:01:00.000Z", localRate: 0.5, requests: 3, cacheHits: 0 },
      requestOutcomes: { succeeded: 2, failed: 1, aborted: 0 },
      usage: { inputTokens: 3_000, cachedInputTokens: 1_200, reasoningTokens: 21 },
      cost: { usd: 0.25, knownUsd: 0.25, unknownRequests: 0 },
      byLane: { realtime: { requests: 2 }, batch: { requests: 1, usd: 0.25 } },
      reference: { model: "gpt-4o-mini", price: { origin: "listed", asOf: "2026-11-21" } },
      budget: { spentUsd: 0.25, maxUsd: 5 },
    });
    expect(report.models).toMatchObject([
      { candidate: "local", model: "qwen", extractions: 1, share: 0.5, requests: 2, price: { origin: "free", source: null } },
      { candidate: "cloud", share: 0.5, price: { origin: "listed", inputUsdPerMillion: 0.15, announcedEnd: "2027-01-14" } },
    ]);
  });

  test("is plain data", () => {
    const report = ledgerOf({ qwen: { usdPerHour: 2 } }, mixed).report();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.models[0]?.price).toEqual({ usdPerHour: 2, origin: "own", source: null, asOf: null, announcedEnd: null });
  });

  test.each([
    [{ inputUsdPerMillion: 0, outputUsdPerMillion: 0 }, "free"],
    [{ inputUsdPerMillion: 1, outputUsdPerMillion: 0, usdPerHour: 1 }, "own"],
    [{ inputUsdPerMillion: 0, outputUsdPerMillion: 1, cachedInputUsdPerMillion: 1 }, "own"],
    [{ inputUsdPerMillion: 1, outputUsdPerMillion: 1 }, "own"],
  ])("a local model at %j is %s", (price, origin) => {
    expect(ledgerOf({ qwen: price }, mixed).report().models[0]?.price?.origin).toBe(origin);
  });

  test("an unknown price is null, and makes the sum unknown", () => {
    const ledger = ledgerOf({}, (stats) => stats.recordAttempt(attempt({ ...cloud, model: "gpt-99", cost: { usd: null } })));
    expect(ledger.report()).toMatchObject({ cost: { usd: null, knownUsd: 0, unknownRequests: 1 }, models: [{ price: null, usd: null }] });
  });
});

describe("the ledger in words", () => {
  test("is Markdown with sums, models, lanes and dated prices", () => {
    const text = formatLedger(ledgerOf({ qwen: { usdPerHour: 2 } }, mixed).report());
    expect(text).toContain("- Postings: 2 (2 extracted, 0 failed, 0 aborted)");
    expect(text).toContain("- Answered by: code 0, kept answers 0, local models 1, cloud 1");
    expect(text).toContain("- Without the cloud: 50.0 %");
    expect(text).toContain("- Cost: $0.250000\n");
    expect(text).toContain("- Budget: $0.250000 of $5.00 spent, $0.002000 held for requests under way");
    expect(text).toContain("| local | qwen | local | 1 (50.0 %) | 2 | 2000 | 200 | $0.00 |");
    expect(text).toContain("| batch | 1 | $0.250000 |");
    expect(text).toContain("- qwen: $2 per hour of the server's work (your own)");
    expect(text).toContain("$0.15 in and $0.6 out per million tokens (developers.openai.com/api/docs/pricing, 2026-11-21)");
  });

  test("calls what is unknown so, and never 0", () => {
    const unknown = attempt({ ...cloud, model: "gpt-99", usage: { ...tokens, outputTokens: null }, cost: { usd: null } });
    const text = formatLedger(ledgerOf({}, (stats) => stats.recordAttempt(unknown)).report());
    expect(text).toContain("| 0 (unknown) | 1 | 1000 | 0 | unknown |");
    expect(text).toContain("- A month at this pace: unknown");
    expect(text).toContain("- Cost: unknown: at least $0.00, and what 1 request cost that nobody told");
    expect(text).toContain("and those of 1 request that nobody told");
    expect(text).toContain("- Without the cloud: unknown");
    expect(text).toContain("- gpt-99: unknown");
  });

  test("a name cannot break out of its cell", () => {
    const text = formatLedger(ledgerOf({}, (stats) => stats.recordAttempt(attempt({ model: "a|b\n# c" }))).report());
    expect(text).toContain("| local | a\\|b # c | local |");
  });

  test("of an empty ledger has no tables", () => {
    expect(formatLedger(ledgerOf({}, () => undefined).report())).not.toContain("| ---");
  });
});
