import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactJournal } from "../../../src/journal/compact-journal.ts";
import type { JournalTotals } from "../../../src/journal/journal.ts";
import type { JournalSpending } from "../../../src/journal/journal-spending.ts";
import { journalTotals } from "../../../src/journal/journal-totals.ts";
import type { Attempt } from "../../../src/spec/attempt.ts";
import { cloudAttempt } from "../../support/attempt.ts";
import { failureOf, freshPath, opened } from "./support/journal-fixture.ts";
import { recordOf } from "./support/journal-record.ts";

const nothing = {
  requests: 0,
  usage: { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0, unknownRequests: 0 },
  ...{ costUsd: 0, knownCostUsd: 0, unknownCostRequests: 0 },
};

function requestOf(model: string, { usd, ...changes }: Partial<Attempt> & { readonly usd: number | null }): Attempt {
  return { ...cloudAttempt(usd), model, ...changes };
}

const lost = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };

async function filled(path: string): Promise<JournalTotals> {
  const journal = await opened(path);
  const cached = { inputTokens: 100, outputTokens: 20, cachedInputTokens: 64, reasoningTokens: 8 };
  await journal.append([recordOf({ attempts: [requestOf("large", { usd: 0.1, usage: cached }), requestOf("small", { usd: 0.2 })] })]);
  await journal.append([
    recordOf({ status: "failed", key: "b", attempts: [requestOf("large", { usd: null, usage: lost, status: "failed" })] }),
  ]);
  await journal.append([recordOf({ key: "b", attempts: [requestOf("large", { usd: 0.4 })] })]);
  await journal.append([recordOf({ status: "deferred", key: "c", attempts: [] })]);
  await journal.spend([requestOf("small", { usd: 0.8, status: "aborted" })]);
  await journal.close();
  return journal.totals();
}

describe("the totals of a journal", () => {
  it("tell requests, tokens and costs, by model and by outcome, and what is unknown of them", async () => {
    const path = freshPath();
    await filled(path);
    const usage = (inputTokens: number, outputTokens: number, cachedInputTokens = 0, reasoningTokens = 0, unknownRequests = 0) => ({
      ...{ inputTokens, outputTokens, cachedInputTokens, reasoningTokens, unknownRequests },
    });
    const known = (usd: number) => ({ costUsd: usd, knownCostUsd: usd, unknownCostRequests: 0 });
    const unknown = (usd: number) => ({ costUsd: null, knownCostUsd: usd, unknownCostRequests: 1 });
    expect(await journalTotals(path)).toEqual({
      ...{ extracted: 2, failed: 1, skipped: 0, deferred: 1 },
      ...{ requests: 5, usage: usage(130, 35, 64, 8, 1), ...unknown(1.5) },
      requestOutcomes: { succeeded: 3, failed: 1, aborted: 1 },
      byModel: {
        large: { requests: 3, usage: usage(110, 25, 64, 8, 1), ...unknown(0.5) },
        small: { requests: 2, usage: usage(20, 10), ...known(1) },
      },
      byOutcome: {
        extracted: { requests: 3, usage: usage(120, 30, 64, 8), ...known(0.7) },
        failed: { requests: 1, usage: usage(0, 0, 0, 0, 1), ...unknown(0) },
        ...{ skipped: nothing, deferred: nothing },
        givenUp: { requests: 1, usage: usage(10, 5), ...known(0.8) },
      },
    });
  });

  it("are those that the open journal tells, also while it is written and after it was compacted", async () => {
    const path = freshPath();
    const totals = await filled(path);
    const journal = await opened(path);
    expect(journal.totals()).toEqual(totals);
    appendFileSync(path, '{"type":"outcome","ke');
    expect(await journalTotals(path)).toEqual(totals);
    await journal.close();
    await compactJournal(path);
    expect(await journalTotals(path)).toEqual(totals);
  });

  it("are nothing for an empty journal", async () => {
    const path = freshPath();
    writeFileSync(path, "");
    expect(await journalTotals(path)).toMatchObject({ ...nothing, extracted: 0, byModel: {} });
  });

  it("keep models apart that are named like members of objects", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.spend([requestOf("__proto__", { usd: 1 }), requestOf("constructor", { usd: 2 })]);
    await journal.close();
    await compactJournal(path);
    const { byModel } = await journalTotals(path);
    expect(Object.entries(byModel).map(([model, { costUsd }]) => [model, costUsd])).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  it("are the same sums in each of their parts, whatever was spent, replaced, given up and compacted", async () => {
    const attempt = fc
      .record({
        model: fc.constantFrom("a", "b", "c"),
        usd: fc.option(fc.integer({ min: 0, max: 10 ** 9 }).map((nano) => nano / 10 ** 9)),
        status: fc.constantFrom("succeeded" as const, "failed" as const, "aborted" as const),
        tokens: fc.option(fc.nat(5000)),
      })
      .map(({ model, tokens, ...rest }) => requestOf(model, { ...rest, usage: { ...lost, inputTokens: tokens, outputTokens: tokens } }));
    const step = fc.record({
      type: fc.constantFrom("extracted", "failed", "skipped", "deferred", "givenUp", "compact"),
      key: fc.constantFrom("x", "y", "z"),
      attempts: fc.array(attempt, { maxLength: 4 }),
    });
    const sumOf = (spendings: readonly JournalSpending[]): readonly number[] => [
      spendings.reduce((sum, { requests }) => sum + requests, 0),
      spendings.reduce((sum, { knownCostUsd }) => sum + Math.round(knownCostUsd * 10 ** 9), 0),
      spendings.reduce((sum, { unknownCostRequests }) => sum + unknownCostRequests, 0),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const path = freshPath();
        let journal = await opened(path);
        const made: Attempt[] = [];
        for (const { type, key, attempts } of steps) {
          if (type === "compact") {
            await journal.close();
            await compactJournal(path);
            journal = await opened(path);
            continue;
          }
          made.push(...attempts);
          if (type === "givenUp") await journal.spend(attempts);
          else await journal.append([recordOf({ key, status: type, attempts })]);
        }
        await journal.close();
        const totals = await journalTotals(path);
        const costs = made.map(({ cost }) => cost.usd);
        const nano = costs.reduce<number>((sum, usd) => sum + Math.round((usd ?? 0) * 10 ** 9), 0);
        const expected = [made.length, nano, costs.filter((usd) => usd === null).length];
        for (const parts of [[totals], Object.values(totals.byModel), Object.values(totals.byOutcome)])
          expect(sumOf(parts)).toEqual(expected);
        expect(totals.costUsd).toBe(costs.includes(null) ? null : nano / 10 ** 9);
        expect(totals.usage.inputTokens).toBe(made.reduce((sum, { usage }) => sum + (usage.inputTokens ?? 0), 0));
        rmSync(path);
      }),
      { numRuns: 30 },
    );
  });

  it("are refused for what is no journal, and a missing file is not made", async () => {
    const path = freshPath();
    expect(await failureOf(journalTotals(path))).toMatchObject({ reason: "unreadable" });
    expect(await failureOf(journalTotals(path))).toMatchObject({ reason: "unreadable" });
    writeFileSync(path, "text\n");
    expect(await failureOf(journalTotals(path))).toMatchObject({ reason: "foreign" });
  });

  it("reject with the reason of an abort", async () => {
    const path = freshPath();
    await filled(path);
    const reason = new Error("enough");
    expect(await failureOf(journalTotals(path, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });
});
