import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWord } from "../../../src/ground/folded-word.ts";
import { emptyKeyTable, findKey, findOrAddKey } from "../../../src/ground/key-table.ts";
import { letterKey, wordsOf } from "../../../src/ground/next-word.ts";
import { emptyVocabulary, numberOf } from "../../../src/ground/vocabulary.ts";
import { buildWordIndex } from "../../../src/ground/word-index.ts";

const writtenWords = fc.constantFrom(
  "a",
  "Pay",
  "pay",
  "PAY",
  "C++",
  "C#",
  "50+",
  "Müller",
  "muller",
  "中",
  "中文",
  "straße",
  "strasse",
  "internationalization",
  "x1",
);

describe("wordsOf", () => {
  it("keeps languages' names with their signs, and unspaced characters apart", () => {
    expect(wordsOf("C++, C# and 50+ years; 日本 #1")).toEqual(["C++", "C#", "and", "50", "years", "日", "本", "1"]);
  });
});

describe("letterKey", () => {
  it("tells any two short words of ASCII apart", () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(JSON.stringify(letterKey(left)) === JSON.stringify(letterKey(right))).toBe(left === right);
      }),
    );
  });

  it("is missing for long words and for letters beyond ASCII", () => {
    expect([letterKey("internationalization"), letterKey("中")]).toEqual([null, null]);
  });
});

describe("findOrAddKey", () => {
  it("numbers keys in the order of their coming, and finds each of many after the table has grown", () => {
    const table = emptyKeyTable(2);
    const keys = Array.from({ length: 500 }, (_, number) => ({ low: number * 7, middle: number % 3, high: -number }));
    expect(keys.map((key) => findOrAddKey(table, key))).toEqual([...keys.keys()]);
    expect(keys.map((key) => findOrAddKey(table, key))).toEqual([...keys.keys()]);
    expect(keys.map((key) => findKey(table, key))).toEqual([...keys.keys()]);
    expect(findKey(table, { low: 7, middle: 1, high: 1 })).toBe(-1);
  });
});

describe("numberOf", () => {
  it("does not know a word that was never met", () => {
    expect(numberOf(emptyVocabulary(""), foldedWord("pay"))).toBe(-1);
  });
});

describe("buildWordIndex", () => {
  it("numbers words by their folded forms: case, marks and sharp s make no other word", () => {
    const index = buildWordIndex("Pay PAY Müller muller Straße strasse");
    expect([...index.ids.slice(0, index.count)]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it("knows where every word stands and how often, in any text", () => {
    fc.assert(
      fc.property(fc.array(writtenWords, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const index = buildWordIndex(text);
        const forms = wordsOf(text).map((word) => foldedWord(word).form);
        expect(index.count).toBe(forms.length);
        for (const form of new Set(forms)) {
          const id = index.idOf(foldedWord(form));
          const places: number[] = [];
          for (let at = index.first[id] ?? -1; at >= 0; at = index.next[at] ?? -1) places.push(at);
          expect(places).toEqual(forms.flatMap((other, at) => (other === form ? [at] : [])));
          expect(index.frequency[id]).toBe(places.length);
        }
      }),
    );
  });

  it("finds the words that go on from a stem", () => {
    const index = buildWordIndex("Vollzeit, Vollzeitstelle und Volleyball");
    expect(index.idsOfPrefix("vollzeit", 20)).toEqual([0, 1]);
    expect(index.idsOfPrefix("vollzeit", 1)).toEqual([0]);
  });
});
