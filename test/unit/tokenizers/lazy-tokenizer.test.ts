import { describe, expect, it } from "vitest";
import { createLazyTokenizer } from "../../../src/tokenizers/lazy-tokenizer.ts";
import { createTiktokenTokenizer } from "../../../src/tokenizers/tiktoken.ts";

describe("createLazyTokenizer", () => {
  it("loads once, at the first count, and is synchronous from then on", async () => {
    let loads = 0;
    const tokenizer = createLazyTokenizer("letters", {
      load: async () => {
        loads += 1;
        return (text) => text.length;
      },
    });
    expect(loads).toBe(0);
    expect(await Promise.all([tokenizer.count("abc"), tokenizer.countUpTo("abcd", 2), tokenizer.count("")])).toEqual([
      3,
      { tokens: 4, isExact: false },
      0,
    ]);
    expect(loads).toBe(1);
    expect(tokenizer.count("ab")).toBe(2);
    expect(tokenizer.countUpTo("ab", 2)).toEqual({ tokens: 2, isExact: true });
  });

  it("tries a load again after it failed", async () => {
    let loads = 0;
    const tokenizer = createLazyTokenizer("letters", {
      load: async () => {
        loads += 1;
        if (loads === 1) throw new Error("no data");
        return (text) => text.length;
      },
    });
    await expect(tokenizer.count("abc")).rejects.toThrow("no data");
    expect(await tokenizer.count("abc")).toBe(3);
  });
});

describe("createTiktokenTokenizer", () => {
  it("refuses another encoding at construction", () => {
    // @ts-expect-error: only one encoding is known
    expect(() => createTiktokenTokenizer({ encoding: "cl100k_base" })).toThrow(/encoding/);
  });
});
