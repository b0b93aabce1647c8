import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BudgetExceededError } from "../../../src/errors/budget-exceeded-error.ts";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { type BudgetShare, createBudget } from "../../../src/ledger/budget.ts";

function refusal(run: () => unknown): BudgetExceededError {
  try {
    run();
  } catch (error) {
    if (BudgetExceededError.isInstance(error)) return error;
  }
  throw new Error("was not refused");
}

describe("a budget", () => {
  test("lets exactly as many requests under way as it can pay, however many ask at once", () => {
    const budget = createBudget({ maxUsd: 0.03 });
    const held = Array.from({ length: 30 }, () => budget.openPosting().reserve(0.001));
    expect(refusal(() => budget.openPosting().reserve(0.000000001))).toMatchObject({
      ...{ code: "budget-exceeded", stage: "budget", scope: "run", option: "budget.maxUsd" },
      ...{ maxUsd: 0.03, spentUsd: 0, reservedUsd: 0.03, estimateUsd: 0.000000001, isRetryable: true },
    });
    for (const reservation of held) reservation.settle(0.001);
    expect(budget.state()).toEqual({ spentUsd: 0.03, reservedUsd: 0, maxUsd: 0.03 });
    expect(refusal(() => budget.openPosting().reserve(0.000000001)).isRetryable).toBe(false);
  });

  test("what a request cost less than was held for it is there for the next one", () => {
    const posting = createBudget({ maxUsd: 1 }).openPosting();
    const first = posting.reserve(0.8);
    expect(() => posting.reserve(0.8)).toThrow(BudgetExceededError);
    first.settle(0.2);
    posting.reserve(0.8);
  });

  test("what only slow requests leave no room for is not worth waiting for, until one of them has ended", () => {
    const posting = createBudget({ maxUsd: 1 }).openPosting();
    const slow = posting.reserve(0.6, { isSlow: true });
    expect(refusal(() => posting.reserve(0.6)).isRetryable).toBe(false);
    slow.settle(0);
    posting.reserve(0.6);
    expect(refusal(() => posting.reserve(0.6)).isRetryable).toBe(true);
  });

  test.each([
    [{}, false],
    [{ spentUsd: 1 }, false],
    [{ maxUsd: 0 }, true],
    [{ maxUsdPerPosting: 0 }, true],
    [{ maxUsd: 9_000_000, maxUsdPerPosting: 9_000_000 }, true],
  ])("%j limits a posting: %s", (given, isLimited) => {
    expect(createBudget(given).openPosting().isLimited).toBe(isLimited);
  });

  test("an unknown cost counts as the whole of what was held", () => {
    const budget = createBudget({ maxUsd: 1 });
    budget.openPosting().reserve(0.4).settle(null);
    expect(budget.state().spentUsd).toBe(0.4);
  });

  test("a reservation settles once", () => {
    const budget = createBudget({ maxUsd: 1 });
    const reservation = budget.openPosting().reserve(0.4);
    reservation.settle(0.1);
    reservation.settle(0.4);
    expect(budget.state()).toEqual({ spentUsd: 0.1, reservedUsd: 0, maxUsd: 1 });
  });

  test("what a posting still holds at its end counts as spent, once, and those who wait go on", async () => {
    const budget = createBudget({ maxUsd: 1 });
    const [posting, other] = [budget.openPosting(), budget.openPosting()];
    const abandoned = posting.reserve(0.4);
    posting.reserve(0.2).settle(0.1);
    const waiting = other.settled(new AbortController().signal);
    posting.close();
    await waiting;
    abandoned.settle(0.3);
    expect(budget.state()).toEqual({ spentUsd: 0.5, reservedUsd: 0, maxUsd: 1 });
  });

  test("what costs nothing is never refused, also when everything is spent", () => {
    const budget = createBudget({ maxUsd: 1, spentUsd: 5, maxUsdPerPosting: 0 });
    budget.openPosting().reserve(0).settle(0);
    expect(budget.state().spentUsd).toBe(5);
  });

  test("each posting has its own limit, and a refused request holds nothing of the whole", () => {
    const budget = createBudget({ maxUsd: 10, maxUsdPerPosting: 0.5 });
    const posting = budget.openPosting();
    posting.reserve(0.3).settle(0.3);
    expect(refusal(() => posting.reserve(0.3))).toMatchObject({ scope: "posting", option: "budget.maxUsdPerPosting", spentUsd: 0.3 });
    expect(budget.state()).toEqual({ spentUsd: 0.3, reservedUsd: 0, maxUsd: 10 });
    budget.openPosting().reserve(0.5);
  });

  test("a refusal by the whole holds nothing of the posting", () => {
    const budget = createBudget({ maxUsd: 0.5, maxUsdPerPosting: 0.5 });
    const other = budget.openPosting().reserve(0.5);
    const posting = budget.openPosting();
    expect(refusal(() => posting.reserve(0.5)).scope).toBe("run");
    other.settle(0);
    posting.reserve(0.5);
  });

  test("says which option to raise, also that of a call", () => {
    const budget = createBudget({ maxUsd: 0.5 }, { option: "", scope: "posting" });
    const error = refusal(() => budget.openPosting().reserve(1));
    expect([error.scope, error.message]).toEqual([
      "posting",
      "A request that may cost up to $1 was not sent: of $0.5, $0 is spent and $0 is held for requests under way. Raise maxUsd to go on.",
    ]);
  });

  test("warns once at each share that is passed, and not of shares that an earlier run had passed", () => {
    const told: BudgetShare[] = [];
    const budget = createBudget({ maxUsd: 10, spentUsd: 6, warnAt: [0.95, 0.5, 0.8, 0.9] }, { onWarning: (share) => told.push(share) });
    const posting = budget.openPosting();
    posting.reserve(1.5).settle(1.5);
    expect(told).toEqual([]);
    posting.reserve(1.5).settle(1.5);
    posting.reserve(0.9).settle(0.9);
    expect(told).toEqual([
      { share: 0.8, spentUsd: 9, maxUsd: 10 },
      { share: 0.9, spentUsd: 9, maxUsd: 10 },
      { share: 0.95, spentUsd: 9.9, maxUsd: 10 },
    ]);
  });

  test("without a limit it counts what is spent", () => {
    const budget = createBudget({});
    budget.openPosting().reserve(3).settle(2);
    expect(budget.state()).toEqual({ spentUsd: 2, reservedUsd: 0, maxUsd: null });
  });

  test("never spends more than its limit while no request costs more than was held for it, in any order", () => {
    const step = fc.record({
      usd: fc.integer({ min: 0, max: 400 }),
      share: fc.option(fc.constantFrom(0, 0.5, 1)),
      isSettledNow: fc.constantFrom(true, false),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const budget = createBudget({ maxUsd: 1, maxUsdPerPosting: 0.9 });
        const open: (() => void)[] = [];
        for (const { usd, share, isSettledNow } of steps) {
          const estimate = usd / 1000;
          try {
            const reservation = budget.openPosting().reserve(estimate);
            open.push(() => reservation.settle(share === null ? null : estimate * share));
          } catch (error) {
            expect(BudgetExceededError.isInstance(error)).toBe(true);
          }
          if (isSettledNow) open.shift()?.();
          const { spentUsd, reservedUsd } = budget.state();
          expect(spentUsd + reservedUsd).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const settle of open) settle();
        expect(budget.state().reservedUsd).toBe(0);
        expect(budget.state().spentUsd).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ["budget", null],
    ["budget", []],
    ["budget.maxUsd", { maxUsd: -1 }],
    ["budget.maxUsd", { maxUsd: Number.NaN }],
    ["budget.maxUsd", { maxUsd: "1" }],
    ["budget.maxUsdPerPosting", { maxUsdPerPosting: Number.POSITIVE_INFINITY }],
    ["budget.spentUsd", { spentUsd: -0.5 }],
    ["budget.warnAt", { warnAt: [0.5, 2] }],
    ["budget.warnAt", { warnAt: 0.5 }],
    ["budget.max", { max: 1 }],
  ])("refuses a wrong %s: %j", (name, given) => {
    const run = () => Reflect.apply(createBudget, null, [given]);
    expect(run).toThrow(InvalidOptionsError);
    expect(run).toThrow(`Option "${name}" is`);
  });
});
