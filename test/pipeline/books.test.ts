import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createMemoryCache } from "../../src/cache/create-memory-cache.ts";
import {
  type Attempt,
  createExtractor,
  ExtractionFailedError,
  type Extractor,
  type ExtractorOptions,
  type JournalSpending,
  journalTotals,
  ModelCallError,
  type ModelCallErrorKind,
  type TokenUsage,
} from "../../src/index.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { readJournal } from "../../src/journal/read-journal.ts";
import { systemClock } from "../../src/system-time.ts";
import type { FakeAnswer } from "../../src/testing/fake-answer.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string() });

const kinds: readonly ModelCallErrorKind[] = ["connect", "server", "rate-limit", "quota", "idle-timeout", "overflow", "protocol", "auth"];
const usage = fc.record({
  inputTokens: fc.option(fc.nat(9000)),
  outputTokens: fc.option(fc.nat(1500)),
  cachedInputTokens: fc.option(fc.nat(9000)),
  reasoningTokens: fc.option(fc.nat(500)),
});
const answer: fc.Arbitrary<FakeAnswer> = fc.oneof(
  { weight: 3, arbitrary: usage.map((used) => ({ text: '{"title":"Baker"}', usage: used })) },
  usage.map((used) => ({ text: '{"title":null}', usage: used })),
  usage.map((used) => ({ text: '{"tit', finishReason: "length" as const, usage: used })),
  usage.map((used) => ({ text: "sorry", usage: used })),
  usage.map((used) => ({ text: "", finishReason: "refusal" as const, refusal: "no", usage: used })),
  fc.constantFrom(...kinds).map((kind) => new ModelCallError({ kind, provider: "fake", endpoint: "http://127.0.0.1", message: kind })),
);
const script = fc.array(answer, { minLength: 8, maxLength: 8 });

/** An extractor whose models answer at random, at prices of every kind: free, by the hour, per token, unknown. */
const books = fc.record({
  local: script,
  cloud: script,
  cloudModel: fc.constantFrom("gpt-4o-mini", "gpt-99"),
  usdPerHour: fc.constantFrom(0, 3600),
  budgetUsd: fc.option(fc.constantFrom(0, 0.002, 0.1)),
  isCached: fc.boolean(),
});
type Books = typeof books extends fc.Arbitrary<infer Value> ? Value : never;

const members = ["inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens"] as const satisfies readonly (keyof TokenUsage)[];

/** Sums in whole nano-dollars: of what is known, and whether that is all. */
function sums(attempts: readonly Attempt[]) {
  const costs = attempts.map(({ cost }) => cost.usd);
  const tokens = members.map((member) => attempts.reduce((sum, { usage: used }) => sum + (used[member] ?? 0), 0));
  return {
    requests: attempts.length,
    tokens,
    knownNano: costs.reduce<number>((sum, usd) => sum + Math.round((usd ?? 0) * 1e9), 0),
    unknown: costs.filter((usd) => usd === null).length,
  };
}

function openBooks({ local, cloud, cloudModel, usdPerHour, budgetUsd, isCached }: Books, options: ExtractorOptions<typeof schema> = {}) {
  const models = [
    { id: "local", model: createFakeLanguageModel({ modelId: "small", respond: (_call, index) => local[index % 8] ?? "" }) },
    {
      id: "cloud",
      model: createFakeLanguageModel({ modelId: cloudModel, location: "cloud", respond: (_call, index) => cloud[index % 8] ?? "" }),
    },
  ];
  const extractor = createExtractor({
    ...{ ...modelAlone, schema, models, sleep: async () => undefined, prices: { small: { usdPerHour } } },
    ...(isCached ? { cache: createMemoryCache() } : {}),
    // A cloud model without a price is refused under a budget, so there is none.
    ...(budgetUsd === null || cloudModel === "gpt-99" ? {} : { budget: { maxUsd: budgetUsd } }),
    ...options,
  });
  const told: Attempt[] = [];
  extractor.on("attempt-end", ({ attempt }) => told.push(attempt));
  return { extractor, told };
}

/** Statistics and ledger say what the events said, as a whole and by model, entry and lane. */
function expectBalance<Data>(extractor: Extractor<Data>, told: readonly Attempt[]): void {
  const expected = sums(told);
  const stats = extractor.stats();
  const report = extractor.ledger.report();
  expect({
    requests: stats.requests,
    tokens: members.map((member) => stats.usage[member]),
    knownNano: Math.round(stats.knownCostUsd * 1e9),
    unknown: stats.unknownCostRequests,
  }).toEqual(expected);
  expect(stats.costUsd === null).toBe(expected.unknown > 0);
  expect([report.requests, report.usage, report.cost.usd, report.cost.knownUsd, report.cost.unknownRequests]).toEqual([
    ...[stats.requests, stats.usage, stats.costUsd, stats.knownCostUsd, stats.unknownCostRequests],
  ]);
  for (const parts of [Object.values(stats.byModel), Object.values(stats.byCandidate), Object.values(stats.byLane), report.models]) {
    expect(parts.reduce((sum, { requests }) => sum + requests, 0)).toBe(expected.requests);
    expect(members.map((member) => parts.reduce((sum, part) => sum + part.usage[member], 0))).toEqual(expected.tokens);
    expect(parts.some(({ usd }) => usd === null)).toBe(expected.unknown > 0);
    if (stats.costUsd !== null) expect(Math.round(parts.reduce((sum, { usd }) => sum + (usd ?? 0), 0) * 1e9)).toBe(expected.knownNano);
  }
  const { extracted, failed, aborted, total } = stats.extractions;
  expect(extracted + failed + aborted).toBe(total);
  expect(Object.values(stats.answers).reduce((sum, count) => sum + count, 0)).toBe(extracted);
  expect(Object.values(stats.requestOutcomes).reduce((sum, count) => sum + count, 0)).toBe(stats.requests);
  if (stats.budget !== null) {
    expect(stats.budget.reservedUsd).toBe(0);
    expect(Math.round(stats.budget.spentUsd * 1e9)).toBeGreaterThanOrEqual(expected.knownNano);
  }
}

describe("the books", () => {
  it("balance: the attempts of all events, of all results and failures, the statistics and the ledger are the same, whatever happens", async () => {
    const posting = fc.record({ text: fc.constantFrom("# Baker 1", "# Baker 2", "# Baker 3"), isAborted: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(books, fc.array(posting, { minLength: 1, maxLength: 5 }), async (given, postings) => {
        const { extractor, told } = openBooks(given);
        const listed: Attempt[] = [];
        let unlisted = 0;
        for (const { text, isAborted } of postings) {
          const stop = new AbortController();
          if (isAborted) extractor.once("attempt-start", () => stop.abort(new Error("enough")));
          const before = told.length;
          const outcome = await extractor.safeExtract(text, { signal: stop.signal }).catch(() => null);
          if (outcome?.status === "extracted") {
            const { attempts, cost } = outcome.result;
            listed.push(...attempts);
            expect(cost.usd === null ? null : Math.round(cost.usd * 1e9)).toBe(
              sums(attempts).unknown > 0 ? null : sums(attempts).knownNano,
            );
          } else if (outcome !== null && ExtractionFailedError.isInstance(outcome.error)) listed.push(...outcome.error.attempts);
          else unlisted += told.length - before;
        }
        expectBalance(extractor, told);
        expect(extractor.stats().extractions.total).toBe(postings.length);
        // An abort and a wrong setting are thrown as they are, without a list; every other failure lists its attempts.
        expect(listed.length + unlisted).toBe(told.length);
        if (unlisted === 0) expect(listed).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });

  it("balance at once: many postings in flight, and the journal's lines hold the same sums", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jobsieve-books-"));
    let run = 0;
    try {
      await fc.assert(
        fc.asyncProperty(books, fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 }), async (given, names) => {
          run += 1;
          const journal = join(folder, `${run}.jsonl`);
          const { extractor, told } = openBooks(given);
          const postings = names.map((name, index) => ({ content: `# Baker ${name}`, id: `${name} ${index}` }));
          let outcomes = 0;
          for await (const _outcome of extractor.extractMany(postings, { journal, concurrency: 4 })) outcomes += 1;
          await extractor.close();
          const journalled: Attempt[] = [];
          for await (const { attempts } of readJournal(journal)) journalled.push(...attempts);
          expect(outcomes).toBe(postings.length);
          expectBalance(extractor, told);
          expect(sums(journalled)).toEqual(sums(told));
        }),
        { numRuns: 25 },
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("balance when batches are stopped: the journal's totals are the sum of all events, run after run", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jobsieve-books-"));
    let run = 0;
    const stops = fc.array(fc.record({ after: fc.nat(6), isAborted: fc.boolean() }), { maxLength: 3 });
    try {
      await fc.assert(
        fc.asyncProperty(books, stops, fc.constantFrom("one" as const, "all" as const), async (given, ends, postingsPerPage) => {
          run += 1;
          const path = join(folder, `${run}.jsonl`);
          const told: Attempt[] = [];
          for (const { after, isAborted } of [...ends, { after: Number.POSITIVE_INFINITY, isAborted: false }]) {
            const { extractor, told: now } = openBooks(given);
            const stop = new AbortController();
            const postings = Array.from({ length: 10 }, (_, index) => ({ content: `# Baker ${index}`, id: `${index}` }));
            const requests = after + 1;
            const options = (signal: AbortSignal) => ({ journal: path, concurrency: 4, signal, postingsPerPage });
            extractor.on("attempt-start", () => now.length >= requests && isAborted && stop.abort(new Error("enough")));
            const loop = async () => {
              for await (const _outcome of extractor.extractMany(postings, options(stop.signal)))
                if (now.length >= requests && !isAborted) break;
            };
            await loop().catch((error: unknown) => expect(error).toBe(stop.signal.reason));
            await extractor.close();
            expectBalance(extractor, now);
            told.push(...now);
          }
          const journal = await openJournal({ path }, { clock: systemClock });
          const totals = journal.totals();
          await journal.close();
          expect(await journalTotals(path)).toEqual(totals);
          const models = [...new Set(told.map(({ model }) => model))];
          expect(Object.keys(totals.byModel).sort()).toEqual(models.sort());
          const parts: readonly (readonly [JournalSpending | undefined, readonly Attempt[]])[] = [
            [totals, told],
            ...models.map((name) => [totals.byModel[name], told.filter(({ model }) => model === name)] as const),
          ];
          for (const [spending, attempts] of parts) {
            const { requests, tokens, knownNano, unknown } = sums(attempts);
            const knownCostUsd = knownNano / 1e9;
            expect(spending).toMatchObject({ requests, knownCostUsd, unknownCostRequests: unknown });
            expect(members.map((member) => spending?.usage[member])).toEqual(tokens);
          }
        }),
        { numRuns: 25 },
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
