import { describe, expect, it } from "vitest";
import { findSalaries } from "../../../../src/normalize/salary/find-salaries.ts";
import { growthOf } from "../../../support/cpu-growth.ts";
import { boardCases } from "./board-cases.ts";
import { languageCases } from "./language-cases.ts";

const only = (text: string, hints = {}) => {
  const [reading] = findSalaries(text, hints);
  if (reading === undefined) throw new Error("nothing was read");
  return reading;
};

describe("findSalaries", () => {
  it("says where the salary and its parts stand", () => {
    const text = "About us\n\nGehalt: 45.000 – 55.000 € brutto pro Jahr";
    const { raw, start, end, parts } = only(text);
    expect(text.slice(start, end)).toBe(raw);
    expect(raw).toBe("45.000 – 55.000 € brutto pro Jahr");
    const stretch = (part: keyof typeof parts) => text.slice(parts[part]?.start, parts[part]?.end);
    expect([stretch("minValue"), stretch("maxValue"), stretch("currency"), stretch("unitText")]).toEqual([
      "45.000",
      "55.000",
      "€",
      "pro Jahr",
    ]);
  });

  it("keeps every offset inside the text, and raw equal to what stands there", () => {
    for (const { text, language = null, country = null } of [...boardCases, ...Object.values(languageCases).flat()]) {
      for (const reading of findSalaries(text, { language, country })) {
        expect(text.slice(reading.start, reading.end)).toBe(reading.raw);
        for (const part of Object.values(reading.parts)) expect(text.slice(part.start, part.end)).not.toBe("");
      }
    }
  });

  it("takes no currency from '$' without a country, and says so", () => {
    const reading = only("Salary: $100,000 a year");
    expect([reading.currency, reading.doubts, reading.parts.currency]).toEqual([null, ["currency-ambiguous"], undefined]);
  });

  it.each([
    ["US", "USD"],
    ["CA", "CAD"],
    ["AU", "AUD"],
    ["SG", "SGD"],
    ["MX", "MXN"],
    ["DE", null],
  ])("reads '$' in %s as %s", (country, currency) => {
    expect(only("Salary: $100,000 a year", { country }).currency).toBe(currency);
  });

  it("lets a code beside the amount win over the country", () => {
    expect(only("Salary: $100,000 USD", { country: "CA" }).currency).toBe("USD");
    expect(only("Salary: USD $100,000 - USD $120,000", { country: "CA" }).currency).toBe("USD");
  });

  it("gives a number without any sign no currency, whatever the country", () => {
    expect(only("85K-95K Annually", { country: "US" }).currency).toBeNull();
  });

  it("keeps bonus, pay at target, equity, per diem and allowance apart", () => {
    const text = "Base salary $100,000. Sign-on bonus of $10,000. OTE $150,000. RSUs worth $40,000. Per diem $75. $1,500 learning stipend.";
    expect(findSalaries(text).map(({ kind, minValue }) => [kind, minValue])).toEqual([
      ["base", 100_000],
      ["bonus", 10_000],
      ["ote", 150_000],
      ["equity", 40_000],
      ["per-diem", 75],
      ["allowance", 1_500],
    ]);
  });

  it("names the place or the level that a salary belongs to", () => {
    const text =
      "Salary by place:\nNew York: $150,000 - $180,000\nDenver: $130,000 - $150,000\nThe salary in the Harbor Department is $90,000";
    expect(findSalaries(text, { country: "US" }).map(({ label }) => label)).toEqual(["New York", "Denver", "Harbor Department"]);
  });

  it("carries heading, period and label on through a list", () => {
    const text =
      "ANNUAL SALARY\n\n$49,005 to $71,618; $52,000 to $75,000\nThe salary in the Harbor Department is $60,000 to $70,000 and $65,000 to $80,000";
    expect(findSalaries(text).map(({ unitText, label }) => [unitText, label])).toEqual([
      ["YEAR", null],
      ["YEAR", null],
      ["YEAR", "Harbor Department"],
      ["YEAR", "Harbor Department"],
    ]);
  });

  it("doubts a period that schema.org does not have", () => {
    expect(only("Salary: $4,000 biweekly")).toMatchObject({ unitText: null, doubts: ["currency-ambiguous", "salary-doubtful"] });
  });

  it("does not read the entries of a list as the ends of a range", () => {
    const text = "Salary:\n- $50,000\n- $60,000";
    expect(findSalaries(text).map(({ minValue, maxValue }) => [minValue, maxValue])).toEqual([
      [50_000, 50_000],
      [60_000, 60_000],
    ]);
  });

  it("reads a bare number when the text is known to be pay", () => {
    expect(findSalaries("50000", { isPay: true })).toMatchObject([{ minValue: 50_000, maxValue: 50_000, currency: null }]);
    expect(findSalaries("50000")).toEqual([]);
  });

  it("survives lone surrogates, NULs and an empty text", () => {
    expect(findSalaries("")).toEqual([]);
    expect(findSalaries("\ud800 Salary: €50,000 \u0000\udc00")).toMatchObject([{ minValue: 50_000, currency: "EUR" }]);
  });

  it.each(["a", " ", "1", "$", "$1 ", "1,", "1 000 ", "salary $1 ", "$1 to ", "(", "\n", "per ", "£45-50 ", "min min 5000 ", "月1万"])(
    "takes time in proportion to a hostile text of %j",
    (unit) => {
      // Eight times the text: linear costs 8, quadratic 64.
      expect(growthOf(findSalaries, { unit, from: 4_000, times: 8 })).toBeLessThan(28);
    },
  );
});
