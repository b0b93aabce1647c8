import { describe, expect, it } from "vitest";
import { findPhrases, type PhraseMatch } from "../../../src/gate/find-phrases.ts";
import { buildPhraseIndex, type IndexedPhrase } from "../../../src/gate/phrase-index.ts";
import { plainUnits } from "../../../src/gate/plain-code.ts";
import { languages } from "../../../src/languages/languages.ts";
import { codeUnits } from "../../../src/normalize/code-units.ts";

type Found = readonly [words: string, bits: number];

const find = (
  phrases: readonly (string | IndexedPhrase)[],
  { text, end = text.length }: { text: string; end?: number },
): readonly Found[] => {
  const units = codeUnits(text);
  plainUnits(units);
  const found: Found[] = [];
  const index = buildPhraseIndex(phrases.map((phrase) => (typeof phrase === "string" ? { text: phrase, bits: 1 } : phrase)));
  const tell = (match: PhraseMatch) => found.push([text.slice(match.start, match.end), match.bits]);
  findPhrases(index, { units, start: 0, end, tell });
  return found;
};

describe("findPhrases", () => {
  it("finds the longest phrase at each word", () => {
    const phrases = [
      { text: "apply", bits: 1 },
      { text: "apply now", bits: 2 },
      { text: "now", bits: 4 },
    ];
    expect(find(phrases, { text: "Apply now!" })).toEqual([
      ["Apply now", 2],
      ["now", 4],
    ]);
    expect(find(phrases, { text: "apply nowhere" })).toEqual([["apply", 1]]);
  });

  it("finds no phrase within a word, and one at its beginning only if the phrase is open", () => {
    expect(find(["apply"], { text: "reapply applying" })).toEqual([]);
    expect(find(["stage"], { text: "stages" })).toEqual([]);
    expect(find(["stage*"], { text: "stages" })).toEqual([["stage", 1]]);
    expect(find(["mile widzian*"], { text: "mile widziane" })).toEqual([["mile widzian", 1]]);
  });

  it("finds words of scripts without spaces wherever they stand", () => {
    expect(find(["招聘"], { text: "正在招聘中" })).toEqual([["招聘", 1]]);
    expect(find(["주요 업무"], { text: "[주요 업무]" })).toEqual([["주요 업무", 1]]);
  });

  it("finds phrases that begin or end with a sign", () => {
    expect(find(["/hr", "(m/w/d)", "13. plat"], { text: "$20/hr, Koch (M/W/D), 13. plat" })).toEqual([
      ["/hr", 1],
      ["(M/W/D)", 1],
      ["13. plat", 1],
    ]);
  });

  it("takes any run of blanks for a space and a typographic apostrophe for a plain one, but no line break", () => {
    expect(find(["you'll do"], { text: "you\u2019ll \u00a0\tdo" })).toEqual([["you\u2019ll \u00a0\tdo", 1]]);
    expect(find(["you do"], { text: "you\ndo" })).toEqual([]);
    expect(find(["you do"], { text: "youdo" })).toEqual([]);
  });

  it("looks at nothing behind its range", () => {
    expect(find(["apply now"], { text: "apply now", end: 5 })).toEqual([]);
  });

  it("joins the meanings of phrases written alike", () => {
    const phrases = [
      { text: "profil", bits: 1 },
      { text: "profil", bits: 4 },
    ];
    expect(find(phrases, { text: "profil" })).toEqual([["profil", 5]]);
  });

  it("finds every phrase of the language tables in its own words", () => {
    const phrases = [...new Set(languages.flatMap(({ gate }) => Object.values(gate).flat()))].filter((text) => !text.endsWith("*"));
    const index = buildPhraseIndex(phrases.map((text) => ({ text, bits: 1 })));
    const missed = phrases.filter((text) => {
      const units = codeUnits(text);
      plainUnits(units);
      let end = -1;
      const tell = (match: PhraseMatch): void => {
        if (match.start === 0) end = match.end;
      };
      findPhrases(index, { units, start: 0, end: units.length, tell });
      return end !== text.length;
    });
    expect(missed).toEqual([]);
  });

  it("has at least five letters before the star of every open phrase of the language tables, which stands at its end", () => {
    const open = languages.flatMap(({ gate }) => Object.values(gate).flat()).filter((text) => text.includes("*"));
    expect(open.filter((text) => !/[\p{L}]{5}\*$/u.test(text) || text.indexOf("*") < text.length - 1)).toEqual([]);
  });
});
