import { readFileSync } from "node:fs";
import { Tiktoken } from "js-tiktoken/lite";
import ranks from "js-tiktoken/ranks/o200k_base";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createApproximateTokenizer } from "../../../src/tokenizers/approximate.ts";
import { createQwen3Tokenizer } from "../../../src/tokenizers/qwen3.ts";
import { createTiktokenTokenizer } from "../../../src/tokenizers/tiktoken.ts";

// Generous for a machine that does other things as well; nothing here is judged by it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface ReferenceCount {
  readonly kind: string;
  readonly qwen3: number;
  readonly o200k: number;
  readonly text: string;
}

/** Written by scripts/make-tokenizer-fixture.py with Hugging Face tokenizers 0.23.3 and tiktoken 0.14.0. */
const rows: readonly ReferenceCount[] = readFileSync(new URL("../../fixtures/tokenizers/counts.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

const qwen3 = createQwen3Tokenizer();
const o200k = createTiktokenTokenizer();

beforeAll(async () => {
  await Promise.all([qwen3.count(""), o200k.count("")]);
});

describe("against the reference tokenizers", () => {
  it("has at least 600 texts of 29 languages and 8 other kinds", () => {
    expect(rows.length).toBeGreaterThanOrEqual(600);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(36);
  });

  it("counts every text as Qwen3's own tokenizer does", () => {
    expect(rows.filter(({ text, qwen3: expected }) => qwen3.count(text) !== expected)).toEqual([]);
  });

  it("counts every text as tiktoken's o200k_base does", () => {
    expect(rows.filter(({ text, o200k: expected }) => o200k.count(text) !== expected)).toEqual([]);
  });

  it("stops at any limit with a lower bound that no reference count is under", () => {
    const wrong = rows.filter(({ text, qwen3: expected }) => {
      const limit = Math.floor(expected / 2);
      const result = qwen3.countUpTo(text, limit);
      if (result instanceof Promise) return true;
      return result.isExact ? result.tokens !== expected : result.tokens <= limit || result.tokens > expected;
    });
    expect(wrong).toEqual([]);
  });

  it("agrees with js-tiktoken where JavaScript's \\s and the case rules of its pattern are those of the original", () => {
    const peer = new Tiktoken(ranks);
    const safe = rows.filter(({ kind, text }) => kind !== "odd" && text.length < 1000 && !/[\ufeff\u0085\u017f]/.test(text));
    expect(safe.length).toBeGreaterThan(400);
    expect(safe.filter(({ text }) => o200k.count(text) !== peer.encode(text, [], []).length)).toEqual([]);
  });

  it("estimates postings without data no lower than 0.9 and no higher than 1.7 times Qwen3's count", async () => {
    const approximate = createApproximateTokenizer();
    const ratios = await Promise.all(
      rows.filter(({ kind }) => kind === "posting").map(async ({ text, qwen3: expected }) => (await approximate.count(text)) / expected),
    );
    expect(Math.min(...ratios)).toBeGreaterThan(0.9);
    expect(Math.max(...ratios)).toBeLessThan(1.7);
  });
});
