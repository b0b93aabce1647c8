import { describe, expect, it } from "vitest";
import { findDates } from "../../../../src/normalize/dates/find-dates.ts";
import { growthOf } from "../../../support/cpu-growth.ts";

describe("findDates", () => {
  it("gives each date with its place", () => {
    const text = "Open from May 1, 2014 to 2014-06-02.";
    const readings = findDates(text);
    expect(readings.map((reading) => reading.date)).toEqual(["2014-05-01", "2014-06-02"]);
    expect(readings.map((reading) => text.slice(reading.start, reading.end))).toEqual(["May 1, 2014", "2014-06-02"]);
    expect(readings.map((reading) => reading.raw)).toEqual(["May 1, 2014", "2014-06-02"]);
  });

  it("settles an open date by another one of the same text", () => {
    const readings = findDates("Posted 03/04/2024, closes 04/25/2024", { language: "en" });
    expect(readings.map((reading) => [reading.date, reading.isAmbiguous])).toEqual([
      ["2024-03-04", false],
      ["2024-04-25", false],
    ]);
  });

  it.each([
    ["phone 555-123-4567"],
    ["24/7 support"],
    ["version 1.2.3"],
    ["10.0.12.15"],
    ["$12.10.2024"],
    ["2024-2025"],
    ["you may 3 times"],
    ["ratio 3/4"],
    ["Room 12. 4. floor"],
  ])("sees no date in %s", (text) => {
    expect(findDates(text, { referenceDate: "2024-05-15" })).toEqual([]);
  });

  it.each(["1", "1/", "1. ", "may ", "1 may ", "may 1 ", "a day ", "2024-", "年", " ", "3 days "])(
    "stays linear on 64 KB of %j",
    (unit) => {
      const read = (text: string) => findDates(text, { referenceDate: "2024-05-15" });
      // Eight times the text: linear costs 8, quadratic 64.
      expect(growthOf(read, { unit, from: 8_000, times: 8 })).toBeLessThan(28);
    },
  );
});
