import ranks from "js-tiktoken/ranks/o200k_base";
import { describe, expect, it, vi } from "vitest";
import { createBytePairCounter } from "../../../src/tokenizers/byte-pair-counter.ts";
import type { BytePairVocabulary } from "../../../src/tokenizers/byte-pair-merge.ts";
import { createCharacterClasses } from "../../../src/tokenizers/character-classes.ts";
import { createTextClassifier, type PieceSplitter } from "../../../src/tokenizers/classified-text.ts";
import { normalizeCanonically } from "../../../src/tokenizers/normalize-canonically.ts";
import { createQwen3Tokenizer } from "../../../src/tokenizers/qwen3.ts";
import { packedMerges } from "../../../src/tokenizers/qwen3.vocab.ts";
import { unpackMerges } from "../../../src/tokenizers/qwen3-vocabulary.ts";
import { splitO200k } from "../../../src/tokenizers/split-o200k.ts";
import { splitQwen3 } from "../../../src/tokenizers/split-qwen3.ts";
import { createTiktokenTokenizer } from "../../../src/tokenizers/tiktoken.ts";
import { readTiktokenRanks } from "../../../src/tokenizers/tiktoken-vocabulary.ts";

// Generous for a machine that does other things as well; nothing here is judged by it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const repeated = (unit: string) => (length: number) => unit.repeat(length / unit.length);

const hostile: Readonly<Record<string, (length: number) => string>> = {
  "one letter": repeated("a"),
  "one capital letter": repeated("A"),
  "two letters in turn": repeated("aA"),
  spaces: repeated(" "),
  newlines: repeated("\n"),
  "spaces and newlines in turn": repeated(" \n"),
  dashes: repeated("-"),
  emoji: repeated("😀"),
  flags: repeated("🇩🇪"),
  "unspaced CJK": (length) => Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919) % 20000))).join(""),
  "a CJK letter before capitals": (length) => `漢${"A".repeat(length - 1)}`,
  "combining marks out of order": repeated("\u0301\u0327"),
  "Hangul letters that compose": repeated("\u1100\u1161"),
  "opening brackets": repeated("<"),
  "lone surrogates": repeated("\ud800"),
  NULs: repeated("\0"),
};

const classes = createCharacterClasses();

/** Counts with a vocabulary that notes how often it was asked. */
function lookupsFor(
  text: string,
  { vocabulary, split }: { readonly vocabulary: BytePairVocabulary; readonly split: PieceSplitter },
): number {
  let lookups = 0;
  const merge: BytePairVocabulary["merge"] = (left, right) => {
    lookups += 1;
    return vocabulary.merge(left, right);
  };
  createBytePairCounter({ ...vocabulary, merge }, { split })(createTextClassifier(classes)(text), Number.POSITIVE_INFINITY);
  return lookups;
}

/** Splits a text and notes how many classes were read. */
function readsFor(text: string, split: PieceSplitter): number {
  const classified = createTextClassifier(classes)(text);
  let reads = 0;
  const watched = new Proxy(classified.classes, {
    get: (target, name) => {
      reads += 1;
      return Reflect.get(target, name);
    },
  });
  for (let start = 0; start < text.length; ) start = split({ ...classified, classes: watched }, start);
  return reads;
}

const encodings = {
  qwen3: { vocabulary: unpackMerges(packedMerges), split: splitQwen3 },
  o200k_base: { vocabulary: readTiktokenRanks(ranks.bpe_ranks), split: splitO200k },
};

for (const [name, encoding] of Object.entries(encodings)) {
  describe(`${name} on hostile texts`, () => {
    for (const [what, make] of Object.entries(hostile)) {
      it(`asks its vocabulary at most 4 times a byte for ${what}`, () => {
        const text = make(50_000);
        expect(lookupsFor(text, encoding)).toBeLessThan(4 * Buffer.byteLength(text));
      });

      it(`reads each character a few times while splitting ${what}`, () => {
        expect(readsFor(make(20_000), encoding.split)).toBeLessThan(20 * 20_000);
      });
    }
  });
}

describe("hostile texts as a whole", () => {
  for (const create of [createQwen3Tokenizer, () => createTiktokenTokenizer()]) {
    it(`are counted by ${create().id} at any length`, async () => {
      const tokenizer = create();
      for (const make of Object.values(hostile)) {
        const tokens = await tokenizer.count(make(20_000));
        expect(await tokenizer.count(make(40_000))).toBeGreaterThan(tokens);
        expect(await tokenizer.countUpTo(make(40_000), 200)).toMatchObject({ isExact: false });
      }
    });

    it(`cost ${create().id} no more than a part when a limit stops the count`, async () => {
      const tokenizer = create();
      await tokenizer.count("warm");
      const text = "Software engineer in Berlin, remote, 2026. ".repeat(60_000);
      const start = performance.now();
      await tokenizer.count(text);
      const whole = performance.now() - start;
      await tokenizer.countUpTo(text, 1000);
      expect(performance.now() - start - whole).toBeLessThan(whole / 2);
    });
  }
});

describe("normalizeCanonically", () => {
  it("is NFC for runs of marks as long as any language has them", () => {
    const text = `${"x".repeat(1000)}a${"\u0301\u0327".repeat(200)} e\u0301 \u1100\u1161\u11a8 \u{1d15e}`;
    expect(normalizeCanonically(text, classes)).toBe(text.normalize("NFC"));
  });

  it("sorts a longer run in parts, so that each part is NFC and nothing is lost", () => {
    const text = `a${"\u0301\u0327".repeat(2000)}`;
    const normalized = normalizeCanonically(text, classes);
    expect([...normalized.normalize("NFD")].sort()).toEqual([...text.normalize("NFD")].sort());
  });

  it("never cuts a surrogate pair", () => {
    const text = "😀".repeat(2000);
    expect(normalizeCanonically(text, classes)).toBe(text);
  });
});
