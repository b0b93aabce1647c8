import { describe, expect, it } from "vitest";
import { findSalaries } from "../../../../src/normalize/salary/find-salaries.ts";
import { languageCases } from "./language-cases.ts";

describe.each(Object.entries(languageCases))("salaries in %s", (_language, cases) => {
  it.each(cases.map((entry) => [entry.text, entry] as const))("reads %s", (_text, { text, salaries, language = null, country = null }) => {
    const base = findSalaries(text, { language, country }).filter((reading) => reading.kind === "base");
    expect(base.map(({ minValue, maxValue, currency, unitText }) => `${minValue}-${maxValue} ${currency} ${unitText}`)).toEqual(salaries);
  });
});
