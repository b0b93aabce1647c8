import { describe, expect, it } from "vitest";
import { fitsByBytes } from "../../../src/route/fits-by-bytes.ts";

describe("fitsByBytes", () => {
  it.each([
    ["abc", 3],
    ["é", 2],
    ["漢字", 6],
    ["😀", 4],
    ["\ud800", 3],
  ])("takes %j for its UTF-8 size of %i", (text, bytes) => {
    expect([fitsByBytes(text, bytes - 1), fitsByBytes(text, bytes)]).toEqual([false, true]);
  });

  it("is sure of the empty text, but not where there is less than no room", () => {
    expect([fitsByBytes("", 0), fitsByBytes("", -1)]).toEqual([true, false]);
  });

  it.each(["\u0958", "\ufb2c", "\u{1d160}"])("takes the NFC form of %j, which is longer", (text) => {
    const bytes = Buffer.byteLength(text.normalize("NFC"));
    expect(bytes).toBeGreaterThan(Buffer.byteLength(text));
    expect([fitsByBytes(text, bytes - 1), fitsByBytes(text, bytes)]).toEqual([false, true]);
  });

  it("takes a text as it stands where NFC makes it shorter", () => {
    expect([fitsByBytes("e\u0301", 2), fitsByBytes("e\u0301", 3)]).toEqual([false, true]);
  });

  it("has no character whose NFC form has more bytes than the quick check allows", () => {
    let most = 0;
    for (let point = 0; point <= 0x10ffff; point++) {
      const text = String.fromCodePoint(point);
      most = Math.max(most, Buffer.byteLength(text.normalize("NFC")) / text.length);
    }
    expect(most).toBeLessThanOrEqual(9);
  });
});
