import { describe, expect, it } from "vitest";
import { matchPhrase } from "../../../src/gate/match-phrase.ts";
import { buildPhraseIndex, type IndexedPhrase } from "../../../src/gate/phrase-index.ts";
import { codeUnits } from "../../../src/normalize/code-units.ts";

const find = (phrases: readonly IndexedPhrase[], { text, start = 0 }: { text: string; start?: number }): readonly [number, number] => {
  const match = { units: codeUnits(text), start, end: -1, bits: 0, phrase: 0 };
  matchPhrase(buildPhraseIndex(phrases), match);
  return [match.end, match.end === -1 ? 0 : match.bits];
};

describe("matchPhrase", () => {
  it("finds the longest phrase", () => {
    const phrases = [
      { text: "apply", bits: 1 },
      { text: "apply now", bits: 2 },
    ];
    expect(find(phrases, { text: "apply now!" })).toEqual([9, 2]);
    expect(find(phrases, { text: "apply nowhere" })).toEqual([5, 1]);
  });

  it("ends at the end of a word, unless the phrase is open", () => {
    expect(find([{ text: "stage", bits: 1 }], { text: "stages" })[0]).toBe(-1);
    expect(find([{ text: "stage*", bits: 1 }], { text: "stages" })[0]).toBe(5);
    expect(find([{ text: "招聘", bits: 1 }], { text: "招聘中" })[0]).toBe(2);
  });

  it("takes any run of blanks for a space and a typographic apostrophe for a plain one, but no line break", () => {
    expect(find([{ text: "you'll do", bits: 1 }], { text: "you\u2019ll \u00a0 do" })[0]).toBe(11);
    expect(find([{ text: "you do", bits: 1 }], { text: "you\ndo" })[0]).toBe(-1);
  });

  it("joins the meanings of phrases written alike", () => {
    const phrases = [
      { text: "profil", bits: 1 },
      { text: "profil", bits: 4 },
    ];
    expect(find(phrases, { text: "profil" })).toEqual([6, 5]);
  });
});
