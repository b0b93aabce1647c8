import { describe, expect, it } from "vitest";
import { annualize } from "../../../../src/normalize/salary/annualize.ts";
import type { PayPeriod } from "../../../../src/normalize/salary/salary-reading.ts";

const salary = (unitText: PayPeriod | null) => ({ minValue: 10, maxValue: null, currency: "EUR", unitText });

describe("annualize", () => {
  it.each<[PayPeriod, number]>([
    ["HOUR", 20_800],
    ["DAY", 2_600],
    ["WEEK", 520],
    ["MONTH", 120],
    ["YEAR", 10],
  ])("counts a full-time year of %s", (unitText, minValue) => {
    expect(annualize(salary(unitText))).toEqual({ minValue, maxValue: null, currency: "EUR", unitText: "YEAR" });
  });

  it("takes other weeks and other numbers of monthly payments", () => {
    expect(annualize(salary("HOUR"), { hoursPerWeek: 35, weeksPerYear: 52 })?.minValue).toBe(18_200);
    expect(annualize(salary("MONTH"), { monthsPerYear: 14 })?.minValue).toBe(140);
  });

  it("does not guess a period", () => expect(annualize(salary(null))).toBeNull());
});
