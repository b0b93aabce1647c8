import { describe, expect, it } from "vitest";
import { parseBaseSalary } from "../../../../src/normalize/salary/parse-base-salary.ts";

const amounts = (value: unknown, hints = {}) => {
  const reading = parseBaseSalary(value, hints);
  return reading && `${reading.minValue}-${reading.maxValue} ${reading.currency} ${reading.unitText}`;
};
const quantity = { "@type": "QuantitativeValue", minValue: 50_000, maxValue: 60_000, unitText: "YEAR" };

describe("parseBaseSalary", () => {
  it.each<[string, unknown, string]>([
    ["a MonetaryAmount with a QuantitativeValue", { "@type": "MonetaryAmount", currency: "EUR", value: quantity }, "50000-60000 EUR YEAR"],
    [
      "the unit on the outer object",
      { currency: "EUR", unitText: "MONTH", value: { minValue: 3000, maxValue: 4000 } },
      "3000-4000 EUR MONTH",
    ],
    ["a single value", { currency: "USD", value: { value: 25.5, unitText: "HOUR" } }, "25.5-25.5 USD HOUR"],
    ["a bare number as value", { currency: "GBP", value: 42_000, unitText: "year" }, "42000-42000 GBP YEAR"],
    [
      "numbers as strings",
      { currency: "usd", value: { minValue: "50,000.00", maxValue: "60,000.00", unitText: "per year" } },
      "50000-60000 USD YEAR",
    ],
    [
      "strings with a sign",
      { value: { minValue: "€45.000", maxValue: "€55.000", unitText: "Jahr" }, currency: "€" },
      "45000-55000 EUR YEAR",
    ],
    ["one end", { currency: "EUR", value: { minValue: 50_000, unitText: "ANNUAL" } }, "50000-null EUR YEAR"],
    ["the ends on the amount itself", { currency: "EUR", minValue: 50_000, maxValue: 60_000, unitText: "YEARLY" }, "50000-60000 EUR YEAR"],
    [
      "a PriceSpecification",
      { "@type": "PriceSpecification", minPrice: 20, maxPrice: 25, priceCurrency: "CAD", unitCode: "HUR" },
      "20-25 CAD HOUR",
    ],
    ["a range written as one string", { currency: "USD", value: { value: "50000-60000", unitText: "YEAR" } }, "50000-60000 USD YEAR"],
    ["a sentence", "£30,000 - £35,000 per annum", "30000-35000 GBP YEAR"],
    ["a number", 65_000, "65000-65000 null null"],
    ["a number as a string", "65000", "65000-65000 null null"],
    ["a list", [{ currency: "EUR", value: quantity }], "50000-60000 EUR YEAR"],
    ["a schema.org address as unit", { currency: "EUR", value: { value: 20, unitText: "https://schema.org/HOUR" } }, "20-20 EUR HOUR"],
    ["a duration as unit", { currency: "EUR", value: { value: 3000, unitText: "P1M" } }, "3000-3000 EUR MONTH"],
  ])("reads %s", (_name, value, expected) => {
    expect(amounts(value)).toBe(expected);
  });

  it.each([
    [null],
    [undefined],
    [""],
    ["Competitive"],
    ["面议"],
    [{}],
    [[]],
    [true],
    [{ currency: "USD" }],
    [{ value: {} }],
    [Number.NaN],
    [{ value: -5 }],
  ])("reads no salary in %j", (value) => {
    expect(parseBaseSalary(value)).toBeNull();
  });

  it.each([
    [{ currency: "USD", value: { value: 0, unitText: "YEAR" } }],
    [{ currency: "USD", value: { minValue: 1, maxValue: 1, unitText: "YEAR" } }],
    [{ currency: "USD", value: { minValue: 200, maxValue: 200, unitText: "YEAR" } }],
    [{ currency: "USD", value: { minValue: 90_000, maxValue: 60_000, unitText: "YEAR" } }],
    [{ currency: "USD", value: { minValue: 90_000, maxValue: 100_000, unitText: "HOUR" } }],
  ])("doubts %j", (value) => {
    expect(parseBaseSalary(value)?.doubts).toEqual(["salary-doubtful"]);
  });

  it("doubts a currency that is not the country's", () => {
    const value = { currency: "USD", value: quantity };
    expect(parseBaseSalary(value, { country: "DE" })?.doubts).toEqual(["currency-doubtful"]);
    expect(parseBaseSalary(value, { country: "US" })?.doubts).toEqual([]);
    expect(parseBaseSalary(value)?.doubts).toEqual([]);
  });

  it("takes no currency by default", () => {
    expect(amounts({ value: quantity }, { country: "US" })).toBe("50000-60000 null YEAR");
    expect(parseBaseSalary({ currency: "$", value: quantity })).toMatchObject({ currency: null, doubts: ["currency-ambiguous"] });
    expect(amounts({ currency: "$", value: quantity }, { country: "CA" })).toBe("50000-60000 CAD YEAR");
  });

  it("ends on values nested in themselves", () => {
    const value: { currency: string; value?: unknown } = { currency: "EUR" };
    value.value = value;
    expect(parseBaseSalary(value)).toBeNull();
  });
});
