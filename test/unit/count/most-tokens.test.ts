import { describe, expect, it } from "vitest";
import { mostTokens } from "../../../src/count/most-tokens.ts";

describe("mostTokens", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["é", 2],
    ["漢字", 6],
    ["😀", 4],
    ["\ud800", 3],
  ])("is the UTF-8 size of %j", (text, bytes) => {
    expect(mostTokens(text)).toBe(bytes);
  });

  it("is the size of the NFC form where that is longer", () => {
    expect(mostTokens("\u0958")).toBe(6);
  });

  it("is the size as it stands where NFC makes it shorter", () => {
    expect(mostTokens("e\u0301")).toBe(3);
  });
});
