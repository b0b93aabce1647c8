import { expect, it } from "vitest";
import { chooseFact } from "../../../src/reconcile/fact-choice.ts";
import type { Fact } from "../../../src/spec/fact.ts";

const salary = (value: Fact["value"], parts: Pick<Fact, "origin" | "confidence" | "parts">): Fact => ({
  ...{ field: "baseSalary", value, span: { start: 0, end: 1 }, status: "normalized", doubts: [] },
  ...parts,
});

const visible = { minValue: 140_000, maxValue: 175_000, currency: null, unitText: null };
const onPage = salary(visible, { origin: "label", confidence: 0.99, parts: { minValue: { start: 5, end: 10 } } });
const unitText = { start: 50, end: 54 };

it("takes from agreeing data what the page's own words leave open of a salary, with its place", () => {
  const inData = salary({ ...visible, currency: "USD", unitText: "YEAR" }, { origin: "json-ld", confidence: 0.9, parts: { unitText } });
  const choice = chooseFact("baseSalary", [onPage, inData]);
  expect(choice?.facts[0]).toMatchObject({ origin: "label", value: { minValue: 140_000, currency: "USD", unitText: "YEAR" } });
  expect(choice?.facts[0]?.parts).toEqual({ minValue: { start: 5, end: 10 }, unitText });
});

it("takes nothing from data that states another salary", () => {
  const inData = salary({ ...visible, minValue: 90_000, unitText: "YEAR" }, { origin: "json-ld", confidence: 0.9, parts: { unitText } });
  expect(chooseFact("baseSalary", [onPage, inData])?.facts[0]?.value).toEqual(visible);
});
