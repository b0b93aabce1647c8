import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { type Attempt, createExtractor, ExtractionFailedError, ModelCallError, type ModelCallErrorKind } from "../../src/index.ts";
import type { FakeAnswer } from "../../src/testing/fake-answer.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string() });

const kinds: readonly ModelCallErrorKind[] = ["connect", "server", "rate-limit", "quota", "idle-timeout", "overflow", "protocol", "auth"];
const usage = fc.record({
  inputTokens: fc.option(fc.nat(9000)),
  outputTokens: fc.option(fc.nat(1500)),
  cachedInputTokens: fc.option(fc.nat(9000)),
  reasoningTokens: fc.constant(null),
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

/** Sums in whole nano-dollars; null when one is unknown. */
function total(attempts: readonly Attempt[]): number | null {
  const costs = attempts.map(({ cost }) => cost.usd);
  return costs.includes(null) ? null : Math.round(costs.reduce<number>((sum, usd) => sum + (usd ?? 0) * 1e9, 0));
}

function tokens(attempts: readonly Attempt[], member: "inputTokens" | "outputTokens"): number {
  return attempts.reduce((sum, { usage: used }) => sum + (used[member] ?? 0), 0);
}

describe("the books", () => {
  it("balance: the attempts of all events, of all results and failures, and the statistics are the same, whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(script, script, fc.integer({ min: 1, max: 4 }), async (localScript, cloudScript, postings) => {
        const local = createFakeLanguageModel({ modelId: "small", respond: (_call, index) => localScript[index % 8] ?? "" });
        const cloud = createFakeLanguageModel({
          modelId: "gpt-4o-mini",
          location: "cloud",
          respond: (_call, index) => cloudScript[index % 8] ?? "",
        });
        const models = [
          { id: "local", model: local },
          { id: "cloud", model: cloud },
        ];
        const extractor = createExtractor({ ...modelAlone, schema, models, sleep: async () => undefined });
        const told: Attempt[] = [];
        extractor.on("attempt-end", ({ attempt }) => told.push(attempt));
        const listed: Attempt[] = [];
        let thrown = 0;
        for (let number = 0; number < postings; number += 1) {
          const outcome = await extractor.safeExtract(`# Baker ${number}`);
          if (outcome.status === "extracted") {
            listed.push(...outcome.result.attempts);
            expect(total(outcome.result.attempts)).toBe(
              outcome.result.cost.usd === null ? null : Math.round(outcome.result.cost.usd * 1e9),
            );
          } else if (ExtractionFailedError.isInstance(outcome.error)) listed.push(...outcome.error.attempts);
          else thrown += 1;
        }
        const stats = extractor.stats();
        expect(stats.requests).toBe(told.length);
        expect(stats.usage.inputTokens).toBe(tokens(told, "inputTokens"));
        expect(stats.usage.outputTokens).toBe(tokens(told, "outputTokens"));
        expect(stats.costUsd === null ? null : Math.round(stats.costUsd * 1e9)).toBe(total(told));
        expect(stats.extractions.total).toBe(postings);
        // A wrong setting is thrown as it is, without a list; every other failure lists its attempts.
        if (thrown === 0) expect(listed).toEqual(told);
      }),
      { numRuns: 150 },
    );
  });
});
