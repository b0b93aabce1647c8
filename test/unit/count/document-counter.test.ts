import { describe, expect, it } from "vitest";
import { countTokens } from "../../../src/count/count-tokens.ts";
import { createDocumentCounter } from "../../../src/count/document-counter.ts";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import type { TokenCount, Tokenizer } from "../../../src/spec/tokenizer.ts";
import { createFakeTokenizer } from "../../../src/testing/fake-tokenizer.ts";

const { signal } = new AbortController();
const text = "word ".repeat(50);

/** A word counter that notes the limits it was asked with, and answers at once or later. */
function noting({ id = "words", isAsync = false } = {}): Tokenizer & { readonly limits: number[] } {
  const words = createFakeTokenizer({ id });
  const limits: number[] = [];
  return {
    ...words,
    limits,
    countUpTo: (counted, limit) => {
      limits.push(limit);
      const count = words.countUpTo(counted, limit);
      return isAsync ? Promise.resolve().then(() => count) : count;
    },
  };
}

describe("createDocumentCounter", () => {
  it("answers at once when the tokenizer does", () => {
    expect(createDocumentCounter({ text }, { signal }).count(noting(), 100)).toEqual({ tokens: 50, isExact: true });
  });

  it("reuses an exact count for lower and higher limits", () => {
    const tokenizer = noting();
    const counter = createDocumentCounter({ text }, { signal });
    for (const limit of [60, 10, 1000]) expect(counter.count(tokenizer, limit)).toEqual({ tokens: 50, isExact: true });
    expect(tokenizer.limits).toEqual([60]);
  });

  it("counts a lower bound anew only when it does not pass the limit", () => {
    const tokenizer = noting();
    const counter = createDocumentCounter({ text }, { signal });
    expect(counter.count(tokenizer, 10)).toEqual({ tokens: 11, isExact: false });
    expect(counter.count(tokenizer, 5)).toEqual({ tokens: 11, isExact: false });
    expect(counter.count(tokenizer, 20)).toEqual({ tokens: 21, isExact: false });
    expect(counter.count(tokenizer, 50)).toEqual({ tokens: 50, isExact: true });
    expect(tokenizer.limits).toEqual([10, 20, 50]);
  });

  it("keeps counts apart by tokenizer id and shares them between tokenizers of one id", () => {
    const counter = createDocumentCounter({ text }, { signal });
    const [one, same, other] = [noting(), noting(), noting({ id: "other" })];
    for (const tokenizer of [one, same, other]) void counter.count(tokenizer, 100);
    expect([one.limits, same.limits, other.limits]).toEqual([[100], [], [100]]);
  });

  it("shares one asynchronous count between callers that start together", async () => {
    const tokenizer = noting({ isAsync: true });
    const counter = createDocumentCounter({ text }, { signal });
    const counts = await Promise.all([10, 40, 40, 30].map((limit) => counter.count(tokenizer, limit)));
    expect(counts.map(({ tokens }) => tokens)).toEqual([11, 41, 41, 41]);
    expect(tokenizer.limits).toEqual([10, 40]);
  });

  it("asks again after a count that failed", async () => {
    let calls = 0;
    const flaky: Tokenizer = {
      ...createFakeTokenizer(),
      countUpTo: async (): Promise<TokenCount> => {
        calls += 1;
        if (calls === 1) throw new Error("server away");
        return { tokens: 50, isExact: true };
      },
    };
    const counter = createDocumentCounter({ text }, { signal });
    await expect(counter.count(flaky, 10)).rejects.toThrow("server away");
    expect(await counter.count(flaky, 10)).toEqual({ tokens: 50, isExact: true });
  });

  it("rejects with the signal's reason, and does not start a count after an abort", async () => {
    const controller = new AbortController();
    const reason = { why: "caller left" };
    const tokenizer = noting({ isAsync: true });
    const counter = createDocumentCounter({ text }, { signal: controller.signal });
    const counting = counter.count(tokenizer, 10);
    controller.abort(reason);
    await expect(counting).rejects.toBe(reason);
    expect(() => counter.count(noting({ id: "other" }), 10)).toThrow(expect.objectContaining(reason));
    expect(tokenizer.limits).toEqual([10]);
  });

  it.each([Number.NaN, -1, 1.5])("refuses %s as a count", (tokens) => {
    const broken: Tokenizer = { ...createFakeTokenizer(), count: () => tokens, countUpTo: () => ({ tokens, isExact: true }) };
    expect(() => createDocumentCounter({ text }, { signal }).count(broken, 10)).toThrow(InvalidOptionsError);
  });
});

describe("countTokens", () => {
  it("gives the exact count", async () => {
    expect(await countTokens(text, { tokenizer: createFakeTokenizer(), signal })).toBe(50);
  });

  it("rejects with the signal's reason", async () => {
    const reason = new Error("stop");
    await expect(countTokens(text, { tokenizer: createFakeTokenizer(), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("refuses a tokenizer that gives no whole number", async () => {
    const tokenizer = createFakeTokenizer({ count: () => Number.NaN });
    await expect(countTokens(text, { tokenizer, signal })).rejects.toThrow(/"tokenizer".*NaN/);
  });
});
