import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import { findGaps } from "../../../src/reconcile/find-gaps.ts";
import { readUnits, type UnitParts } from "../../../src/reconcile/read-units.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../../../src/schema/job-posting-schema.ts";
import type { Fact, FactSheet } from "../../../src/spec/fact.ts";
import type { GroundedValue } from "../../../src/spec/grounding.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";

const source = "Cook at Acme in Berlin. EUR 30,000 to 40,000 a year.";

function fact(field: Fact["field"], value: WireValue, changes: Partial<Fact> = {}): Fact {
  return {
    field,
    value,
    origin: "json-ld",
    span: { start: 0, end: 4 },
    parts: {},
    status: "exact",
    confidence: 0.95,
    doubts: [],
    ...changes,
  };
}

function sheetOf(facts: readonly Fact[], absent: FactSheet["absent"] = []): UnitParts {
  return { sheet: { facts, absent, warnings: [] }, markupValue: () => null };
}

const plan = compileSchema(jobPostingSchema, { defaults: jobPostingFields });

function answered(wire: WireValue, paths: Readonly<Record<string, number>>): GroundedValue {
  const evidence = Object.fromEntries(
    Object.entries(paths).map(([path, confidence]) => [
      path,
      { status: "exact", start: 0, end: 4, quote: "Cook", source: "model", confidence } as const,
    ]),
  );
  return { wire, evidence, warnings: [], refused: [] };
}

describe("code's reading", () => {
  test("fills the schema with where each leaf stands", () => {
    const salary = { minValue: 30_000, maxValue: 40_000, currency: "EUR", unitText: "YEAR" };
    const parts = { minValue: { start: 28, end: 34 }, currency: { start: 24, end: 27 } };
    const units = readUnits(plan.bindings, sheetOf([fact("title", "Cook"), fact("baseSalary", salary, { parts })]));
    const { wire, evidence } = reconcile(units, { answer: null, source });
    expect(wire).toEqual({ title: "Cook", baseSalary: salary });
    expect(evidence["baseSalary.minValue"]).toMatchObject({ start: 28, end: 34, quote: "30,000", source: "structured-data" });
    expect(evidence["baseSalary.currency"]).toMatchObject({ quote: "EUR" });
    expect(evidence.title).toMatchObject({ quote: "Cook", status: "exact", confidence: 0.95 });
  });

  test("fits the forms that users' own schemas have", () => {
    const schema = z.object({
      employer: z.string(),
      remote: z.boolean(),
      employmentTypes: z.array(z.enum(["full-time", "part-time"])),
      locations: z.array(z.string()),
      salaryPeriod: z.enum(["hourly", "yearly"]),
      sector: z.string(),
    });
    const { bindings } = compileSchema(schema, {
      fields: { employer: { from: "company" }, salaryPeriod: { from: "baseSalary.unitText" }, sector: { from: "industry" } },
    });
    const facts = [
      fact("company", "Acme"),
      fact("remote", "yes"),
      fact("employmentTypes", "FULL_TIME"),
      fact("locations", { raw: "Berlin, DE", city: "Berlin", region: null, country: "DE" }),
      fact("baseSalary", { minValue: 1, maxValue: null, currency: null, unitText: "YEAR" }),
    ];
    const markupValue = (path: string) => (path === "industry" ? { value: "Food", span: { start: 0, end: 4 } } : null);
    const { wire } = reconcile(readUnits(bindings, { ...sheetOf(facts), markupValue }), { answer: null, source });
    expect(wire).toEqual({
      ...{ employer: "Acme", remote: true, employmentTypes: ["full-time"], locations: ["Berlin, DE"] },
      ...{ salaryPeriod: "yearly", sector: "Food" },
    });
  });

  test("is refused where it is a placeholder, and counts half where something speaks against the value", () => {
    const units = readUnits(
      plan.bindings,
      sheetOf([
        fact("company", "N/A", { doubts: ["placeholder"] }),
        fact("experience", "108 months", { doubts: ["sources-differ"] }),
        fact("experience", "3 years", { origin: "pattern", confidence: 0.8 }),
      ]),
    );
    const { wire } = reconcile(units, { answer: null, source });
    expect(wire).toEqual({ experience: "3 years" });
  });

  test("tells a doubt of a value that it takes for want of another", () => {
    const units = readUnits(
      plan.bindings,
      sheetOf([fact("validThrough", "2020-01-01", { doubts: ["valid-through-past"], confidence: 1 })]),
    );
    const { wire, warnings } = reconcile(units, { answer: null, source });
    expect(wire).toEqual({ validThrough: "2020-01-01" });
    expect(warnings).toMatchObject([{ code: "valid-through-past", path: "validThrough" }]);
  });

  test("grows surer where two origins agree, and tells what another one says", () => {
    const facts = [
      fact("title", "Cook", { origin: "heading", confidence: 0.7 }),
      fact("title", "COOK", { origin: "metadata", confidence: 0.6 }),
      fact("title", "Waiter", { origin: "label", confidence: 0.65 }),
    ];
    const units = readUnits(plan.bindings, sheetOf(facts));
    const { wire, evidence, warnings } = reconcile(units, { answer: null, source });
    expect(wire).toEqual({ title: "Cook" });
    expect(evidence.title?.confidence).toBeCloseTo(0.88);
    expect(warnings).toMatchObject([{ code: "sources-differ", path: "title", message: expect.stringContaining("Waiter") }]);
  });
});

describe("gaps", () => {
  test("are the groups with a field that code neither answered nor knows to be absent", () => {
    const sure = [
      fact("title", "Cook"),
      fact("company", "Acme"),
      fact("locations", { raw: "Berlin", city: "Berlin", region: null, country: null }),
    ];
    const absent = (["remote", "baseSalary"] as const).map((field) => ({ field, reason: "no such word" }));
    const gaps = findGaps(readUnits(plan.bindings, sheetOf(sure, absent)), plan);
    expect(gaps).not.toContain("title");
    expect(gaps).not.toContain("baseSalary");
    expect(gaps).toEqual(expect.arrayContaining(["locations", "employmentTypes", "datePosted", "skills", "education"]));
  });

  test("hold a field that code read but is not sure of", () => {
    const units = readUnits(plan.bindings, sheetOf([fact("title", "Cook", { confidence: 0.6 }), fact("company", "Acme")]));
    expect(findGaps(units, plan)).toEqual(expect.arrayContaining(["title", "company"]));
  });
});

describe("a model's answer", () => {
  test("fills what code left open and keeps its own proof", () => {
    const units = readUnits(plan.bindings, sheetOf([fact("title", "Cook")]));
    const { wire, evidence } = reconcile(units, { answer: answered({ company: "Acme" }, { company: 0.9 }), source });
    expect(wire).toEqual({ title: "Cook", company: "Acme" });
    expect(evidence.company).toMatchObject({ source: "model", confidence: 0.9 });
  });

  test("does not overrule a reading that is surer, and the difference is told with both values", () => {
    const units = readUnits(plan.bindings, sheetOf([fact("title", "Cook", { origin: "heading", confidence: 0.9 })]));
    const { wire, evidence, warnings } = reconcile(units, { answer: answered({ title: "Chef" }, { title: 0.9 }), source });
    expect(wire).toEqual({ title: "Cook" });
    expect(evidence.title?.confidence).toBeLessThan(0.9);
    expect(warnings).toMatchObject([{ code: "sources-differ", path: "title" }]);
    expect(warnings[0]?.message).toMatch(/Cook.*Chef/);
  });

  test("leads where code is less sure", () => {
    const units = readUnits(plan.bindings, sheetOf([fact("title", "Welcome", { origin: "heading", confidence: 0.55 })]));
    const { wire, evidence } = reconcile(units, { answer: answered({ title: "Chef" }, { title: 1 }), source });
    expect(wire).toEqual({ title: "Chef" });
    expect(evidence.title?.source).toBe("model");
  });

  test("never mixes with code's reading of the same salary", () => {
    const salary = { minValue: 30_000, maxValue: null, currency: "EUR", unitText: null };
    const said = { minValue: 30_000, maxValue: 99_999, currency: "USD", unitText: "YEAR" };
    const units = readUnits(plan.bindings, sheetOf([fact("baseSalary", salary)]));
    const { wire } = reconcile(units, { answer: answered({ baseSalary: said }, { "baseSalary.minValue": 1 }), source });
    expect(wire).toEqual({ baseSalary: salary });
  });
});
