import fc from "fast-check";
import { expect, it } from "vitest";
import { thresholdRouter } from "../../../src/route/threshold-router.ts";
import type { CandidateBudget } from "../../../src/spec/route.ts";
import { createFakeTokenizer } from "../../../src/testing/fake-tokenizer.ts";
import { budgetOf, routeInputOf, words } from "../../support/route-input.ts";

const tokenizers = [createFakeTokenizer(), createFakeTokenizer({ id: "letters", count: (text) => text.length })];

const sketch = fc.record({
  location: fc.constantFrom("local" as const, "cloud" as const),
  maxInputTokens: fc.constantFrom(null, 20, 40, 60, Number.POSITIVE_INFINITY),
  weight: fc.constantFrom(null, null, 0, 1, 5),
  window: fc.constantFrom(null, 5, 35, 55, 75, 500),
  overhead: fc.constantFrom(0, 10),
  reserve: fc.constantFrom(0, 15),
  tokenizer: fc.constantFrom(...tokenizers),
});

const scene = fc.record({
  sketches: fc.array(sketch, { minLength: 1, maxLength: 6 }),
  tokens: fc.integer({ min: 0, max: 100 }),
  threshold: fc.constantFrom(20, 50),
  itemKey: fc.string(),
});

/** The rule in its plainest form, counted in full. */
function fits(
  { candidate, tokenizer, window, overhead, reserve }: CandidateBudget,
  at: { tokens: number; ruled: number; threshold: number },
): boolean {
  return (
    at.ruled <= thresholdOf(candidate, at.threshold) &&
    (window === null || overhead + Number(tokenizer.count(words(at.tokens))) + reserve <= window)
  );
}

function thresholdOf({ maxInputTokens, model }: CandidateBudget["candidate"], threshold: number): number {
  return maxInputTokens ?? (model.location === "local" ? threshold : Number.POSITIVE_INFINITY);
}

it("plans exactly what fits, first fitting candidate or an arm of its split first", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ sketches, tokens, threshold, itemKey }) => {
      const budgets = sketches.map((parts, index) => budgetOf({ id: `c${index}`, ...parts }));
      const plan = await thresholdRouter({ threshold }).route(routeInputOf(budgets, { tokens, itemKey }), {
        signal: new AbortController().signal,
      });
      const ruled = Number(budgets[0]?.tokenizer.count(words(tokens)));
      const fitting = budgets.filter((budget) => fits(budget, { tokens, ruled, threshold }));
      const eligible = fitting.filter(({ candidate }) => candidate.weight !== 0);
      const planned = plan.candidates.map(({ budget }) => budget);

      expect(new Set(planned)).toEqual(new Set(eligible.length === 0 ? [] : fitting));
      const [primary] = planned;
      const [expected] = eligible;
      if (primary === undefined || expected === undefined) {
        expect(primary).toBe(expected);
      } else if (primary !== expected) {
        const between = budgets.slice(budgets.indexOf(expected), budgets.indexOf(primary) + 1).map(({ candidate }) => candidate);
        expect(between.every(({ weight }) => weight !== null)).toBe(true);
        expect(new Set(between.map((candidate) => thresholdOf(candidate, threshold))).size).toBe(1);
        expect(primary.candidate.weight).not.toBe(0);
      }
      const skipped = plan.skipped.map(({ candidate }) => candidate);
      const unfit = budgets.filter((budget) => !fitting.includes(budget)).map(({ candidate }) => candidate.id);
      expect(skipped).toEqual(expect.arrayContaining(unfit));
      expect(new Set(skipped).size).toBe(skipped.length);
    }),
    { numRuns: 2000 },
  );
});
