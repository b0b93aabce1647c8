import { describe, expect, it } from "vitest";
import { createPhraseFinder } from "../../../../src/normalize/phrases/create-phrase-finder.ts";

const find = createPhraseFinder<string>([
  ["none", ["remote sensing"]],
  ["remote", ["remote", "100% remote", "全职", "リモート"]],
  ["full", ["full time", "vollzeit*", "b.s.", "bac+5"]],
]);

describe("createPhraseFinder", () => {
  it.each([
    ["Full-time", "full"],
    ["FULL_TIME", "full"],
    ["full  time", "full"],
    ["Vollzeitstelle", "full"],
    ["a B.S. in law", "full"],
    ["bac+5", "full"],
    ["招聘全职人员", "remote"],
    ["リモートワーク", "remote"],
    ["remote sensing", "none"],
  ])("finds %s", (text, value) => {
    expect(find(text).map((match) => match.value)).toEqual([value]);
  });

  it.each([["fulltimer"], ["remotely"], ["bac+50"], ["Xvollzeit"]])("does not find a phrase inside the word %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("keeps offsets where lower case is longer than the capital", () => {
    const text = "İİ Full-Time";
    const [match] = find(text);
    expect(text.slice(match?.start, match?.end)).toBe("Full-Time");
  });

  it("takes the longest phrase at a place", () => {
    const text = "100% remote";
    expect(find(text)).toEqual([{ value: "remote", start: 0, end: text.length }]);
  });
});
