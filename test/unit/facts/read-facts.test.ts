import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import type { FactField, FactSheet } from "../../../src/spec/fact.ts";
import { cases } from "./read-facts.cases.ts";

const read = (content: string): FactSheet & { readonly source: string } => {
  const document = prepare({ content, referenceDate: "2026-02-10" }, { maxContentBytes: 20_000_000 });
  return { ...readFacts(document, { toSource: (range) => sourceRange(document, range) }), source: document.source };
};

const valuesOf = (sheet: FactSheet, field: FactField): readonly unknown[] =>
  sheet.facts.filter((fact) => fact.field === field).map(({ value }) => value);

describe("readFacts reads postings made by hand", () => {
  it.each(cases)("$name", ({ content, expected, never = [] }) => {
    const sheet = read(content);
    for (const [field, value] of Object.entries(expected)) {
      // The keys of a case are fields.
      const values = valuesOf(sheet, field as FactField);
      if (Array.isArray(value))
        expect(values, field).toEqual(value.map((entry) => (typeof entry === "object" ? expect.objectContaining(entry) : entry)));
      else if (typeof value === "object") expect(values[0], field).toMatchObject(value ?? {});
      else expect(values[0], field).toBe(value);
    }
    for (const field of never) expect(valuesOf(sheet, field), field).toEqual([]);
  });
});
