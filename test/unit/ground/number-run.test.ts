import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beforeNumbers, nextNumberRun } from "../../../src/ground/number-run.ts";
import { codeUnits } from "../../../src/normalize/code-units.ts";

const runsOf = (text: string): readonly string[] => {
  const run = beforeNumbers();
  const runs: string[] = [];
  const units = codeUnits(text);
  while (nextNumberRun(units, run)) runs.push(text.slice(run.start, run.end));
  return runs;
};

describe("nextNumberRun", () => {
  it("takes separators between digits into a run and leaves those behind it", () => {
    expect(runsOf("from 45 000,50 to 1.200, then 3'500.")).toEqual(["45 000,50", "1.200", "3'500"]);
  });

  it("ends a run at two separators and at a line break", () => {
    expect(runsOf("1, 2\n3..4")).toEqual(["1", "2", "3", "4"]);
  });

  it("reads full-width digits", () => {
    expect(runsOf("月給４５０，０００円")).toEqual(["４５０，０００"]);
    expect(runsOf("8，9，10")).toEqual(["8", "9", "10"]);
  });

  it("counts up the digits of a plain run and tells it from others", () => {
    const run = beforeNumbers();
    const units = codeUnits("pays 52000 or 52,000");
    expect([nextNumberRun(units, run), run.isPlain, run.value]).toEqual([true, true, 52_000]);
    expect([nextNumberRun(units, run), run.isPlain]).toEqual([true, false]);
    expect(nextNumberRun(units, run)).toBe(false);
  });

  it("finds what the pattern of such a run finds, in any text", () => {
    const pattern = /[0-9０-９]+(?:[.,'’\u00a0\u202f\u2009 ][0-9０-９]+)*/g;
    const unit = fc.constantFrom(..."019０９.,'’\u00a0\u202f\u2009 \n-ax中😀");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(runsOf(text)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });
});
