import { describe, expect, it } from "vitest";
import { createApproximateTokenizer } from "../../../src/tokenizers/approximate.ts";

describe("createApproximateTokenizer", () => {
  it("counts at once, because it has nothing to load", () => {
    expect(createApproximateTokenizer({ charactersPerToken: 4 }).count("software engineer in a team now")).toBe(8);
  });

  it("gives more tokens to scripts that have more of them", () => {
    const tokenizer = createApproximateTokenizer();
    expect(Number(tokenizer.count("क".repeat(100)))).toBeGreaterThan(3 * Number(tokenizer.count("k".repeat(100))));
    expect(Number(tokenizer.count("招".repeat(100)))).toBeGreaterThan(3 * Number(tokenizer.count("k".repeat(100))));
  });

  it("follows charactersPerToken and says so in its id", () => {
    const narrow = createApproximateTokenizer({ charactersPerToken: 2 });
    expect(narrow.count("abcd")).toBe(2);
    expect(narrow.id).not.toBe(createApproximateTokenizer().id);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d characters a token", (charactersPerToken) => {
    expect(() => createApproximateTokenizer({ charactersPerToken })).toThrow(/charactersPerToken/);
  });
});
