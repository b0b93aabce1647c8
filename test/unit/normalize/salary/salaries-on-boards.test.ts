import { describe, expect, it } from "vitest";
import { findSalaries } from "../../../../src/normalize/salary/find-salaries.ts";
import { boardCases, otherMoney } from "./board-cases.ts";
import { moreCases } from "./more-cases.ts";

describe("salaries as boards write them", () => {
  it.each([...boardCases, ...moreCases].map((entry) => [entry.text, entry] as const))(
    "reads %s",
    (_text, { text, salaries, language = null, country = null }) => {
      const base = findSalaries(text, { language, country }).filter((reading) => reading.kind === "base");
      expect(base.map(({ minValue, maxValue, currency, unitText }) => `${minValue}-${maxValue} ${currency} ${unitText}`)).toEqual(salaries);
    },
  );
});

describe("money and numbers that are no salary", () => {
  it.each(otherMoney)("reads no salary in: %s", (text) => {
    for (const country of [null, "US", "DE", "SE", "JP"]) {
      expect(findSalaries(text, { country }).filter((reading) => reading.kind === "base")).toEqual([]);
    }
  });
});
