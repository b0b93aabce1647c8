import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeUnits } from "../../../src/normalize/code-units.ts";

describe("codeUnits", () => {
  it("holds what charCodeAt gives, lone surrogates too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const half = `${text}\ud800`;
        expect([...codeUnits(half)]).toEqual(Array.from({ length: half.length }, (_, at) => half.charCodeAt(at)));
      }),
    );
  });
});
