import { describe, expect, it } from "vitest";
import type { Tokenizer } from "../../src/spec/tokenizer.ts";

const posting = "Senior Engineer (m/f/d), Zürich — CHF 120'000 to 135'000 a year. 招聘软件工程师 👩🏽‍💻\r\n\r\n\t• It's remote.\n";

const oddTexts: Readonly<Record<string, string>> = {
  "a lone high surrogate": "a\ud800b",
  "a lone low surrogate": "\udc00",
  "reversed surrogates": "\udc00\ud800",
  NULs: "\0\0a\0",
  "control characters": "\x01\x1b[0m\x7f\x85",
  "a byte order mark": "\ufefftext",
  noncharacters: "\uffff\ufffe",
  "combining marks alone": "\u0301\u0327\u0301",
  "whitespace only": " \t\r\n\u00a0\u2028\u3000 ",
};

/** What every {@link Tokenizer} has to do. `create` makes a fresh one a test. */
export function describeTokenizer(name: string, create: () => Tokenizer): void {
  describe(`${name} keeps the tokenizer contract`, () => {
    it("names its vocabulary", () => {
      expect(create().id).not.toBe("");
    });

    it("gives two instances the same id", () => {
      expect(create().id).toBe(create().id);
    });

    it("counts nothing in the empty string", async () => {
      const tokenizer = create();
      expect(await tokenizer.count("")).toBe(0);
      expect(await tokenizer.countUpTo("", 0)).toEqual({ tokens: 0, isExact: true });
    });

    it("counts a text the same every time, in every instance and when counts start together", async () => {
      const tokenizer = create();
      const together = await Promise.all([tokenizer.count(posting), tokenizer.count(posting), create().count(posting)]);
      expect(new Set([...together, await tokenizer.count(posting)]).size).toBe(1);
      expect(together[0]).toBeGreaterThan(20);
    });

    it("counts a text the same after a hundred others", async () => {
      const tokenizer = create();
      const before = await tokenizer.count(posting);
      for (let number = 0; number < 100; number += 1) await tokenizer.count(`word${number} ${number * 7919}`);
      expect(await tokenizer.count(posting)).toBe(before);
    });

    for (const [what, text] of Object.entries(oddTexts)) {
      it(`counts ${what}`, async () => {
        const tokens = await create().count(text);
        expect(Number.isSafeInteger(tokens)).toBe(true);
        expect(tokens).toBeGreaterThan(0);
      });
    }

    it("counts a lone surrogate as the replacement character, which is what reaches a model", async () => {
      const tokenizer = create();
      expect(await tokenizer.count("a\ud800b \udc00")).toBe(await tokenizer.count("a\ufffdb \ufffd"));
    });

    it("is exact up to and including the limit", async () => {
      const tokenizer = create();
      const tokens = await tokenizer.count(posting);
      expect(await tokenizer.countUpTo(posting, tokens)).toEqual({ tokens, isExact: true });
      expect(await tokenizer.countUpTo(posting, tokens + 1)).toEqual({ tokens, isExact: true });
    });

    it("gives either the exact count or a lower bound above the limit when the limit is passed", async () => {
      const tokenizer = create();
      const text = posting.repeat(50);
      const all = await tokenizer.count(text);
      for (const limit of [0, 1, 10, 100, all - 1]) {
        const { tokens, isExact } = await tokenizer.countUpTo(text, limit);
        expect(tokens).toBeGreaterThan(limit);
        expect(tokens).toBeLessThanOrEqual(all);
        if (isExact) expect(tokens).toBe(all);
      }
    });

    it("counts a million characters", async () => {
      const tokenizer = create();
      const text = posting.repeat(Math.ceil(1_000_000 / posting.length));
      const tokens = await tokenizer.count(text);
      expect(tokens).toBeGreaterThan(100_000);
      expect((await tokenizer.countUpTo(text, 8000)).tokens).toBeGreaterThan(8000);
    });
  });
}
