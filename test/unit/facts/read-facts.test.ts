import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import type { FactField, FactSheet } from "../../../src/spec/fact.ts";
import { growthOf } from "../../support/cpu-growth.ts";
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

describe("readFacts reads whether a posting is over", () => {
  it.each([
    ["<h1>Cook</h1><p>Closing date: 2026-01-31</p>", "closed"],
    ["<h1>Cook</h1><p>Closing date: 2026-03-31</p>", "open"],
    ["<h1>Cook</h1><p>Closing date: 2026-03-31</p><p>This position has been filled.</p>", "closed"],
    ["<h1>Cook</h1><p>The kitchen is closed on Sundays.</p>", undefined],
  ])("from its last day and its words: %s", (content, status) => {
    expect(valuesOf(read(content), "status")[0]).toBe(status);
  });
});

describe("readFacts takes no demand from what is said of others", () => {
  it.each([
    ["experience", "<h1>Porter</h1><p>We have 20 years of experience in property.</p>"],
    ["experience", "<h1>Porter</h1><p>Founded in 1990, Acme brings 30 years of experience to its clients.</p>"],
    ["education", "<h1>Porter</h1><p>You report to Dr. Smith, PhD</p>"],
  ] as const)("%s in %s", (field, content) => {
    expect(valuesOf(read(content), field)).toEqual([]);
  });
});

describe("readFacts proves what it reads", () => {
  it("points at the words in the source of an HTML page", () => {
    const sheet = read("<h1>Cook</h1><table><tr><th>Location</th><td>Bern, Switzerland</td></tr></table><ul><li>One</li></ul>");
    const place = sheet.facts.find(({ field }) => field === "locations");
    expect(sheet.source.slice(place?.span.start, place?.span.end)).toBe("Bern, Switzerland");
    const city = place?.parts.city;
    expect(sheet.source.slice(city?.start, city?.end)).toBe("Bern");
  });

  it("gives the entries of a list word for word and in page order", () => {
    const sheet = read("# Cook\n\n## Requirements\n\n- Knife **skills**\n- A second\n  line\n");
    const entries = sheet.facts.filter(({ field }) => field === "requirements");
    expect(entries.map(({ span }) => sheet.source.slice(span.start, span.end))[0]).toContain("Knife");
    expect(entries.map(({ span }) => span.start)).toEqual(entries.map(({ span }) => span.start).toSorted((left, right) => left - right));
  });

  it("keeps at most fifty entries of a list", () => {
    const items = Array.from({ length: 80 }, (_, index) => `- Entry number ${index} of the list`).join("\n");
    expect(valuesOf(read(`# Cook\n\n## Requirements\n\n${items}`), "requirements")).toHaveLength(50);
  });
});

describe("readFacts says what a page does not state", () => {
  const plain =
    "# Gardener\n\nWe look for a person who likes plants and the weather, and who is happy to walk. You water, you plant, you talk to people who come by. You are friendly, and you like to be outside when it rains.";

  it("names salary, dates and the link of a page without figures and links", () => {
    const fields = read(plain).absent.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["baseSalary", "datePosted", "validThrough", "applyUrl", "education"]));
  });

  it.each([
    ["baseSalary", "You are paid 2.500 and more."],
    ["applyUrl", "See https://example.org."],
    ["education", "A diploma is welcome."],
    ["remote", "Some of it can be done from home."],
    ["experience", "You have done this for years."],
    ["employmentTypes", "This is part of a full day."],
  ])("does not say that %s is absent when the text says: %s", (field, sentence) => {
    expect(read(`${plain} ${sentence}`).absent.map((entry) => entry.field as string)).not.toContain(field);
  });

  it("says nothing of a short text", () => {
    expect(read("# Cook\n\nWe cook.").absent).toEqual([]);
  });
});

describe("readFacts survives hostile text", () => {
  const units = [
    "a",
    "A",
    " ",
    "1",
    ":",
    "A.",
    "(A) ",
    "Aa ",
    "Acme is a ",
    "Acme GmbH ",
    "**a** ",
    "# ",
    "a\n",
    "Location: Berlin\n",
    "a | ",
    "公司",
    "株式会社",
    "https://a.b/c ",
    "a@b.",
    "© 2024 Acme ",
    "a.b.c.",
  ];

  it.each(units)("reads a long text of %j in time that grows with its length", (unit) => {
    const page = prepare({ content: "x" }, { maxContentBytes: 1000 });
    const readText = (text: string) => readFacts({ ...page, text, source: text }, { toSource: (range) => range });
    // Eight times the text: linear costs 8, quadratic 64.
    expect(growthOf(readText, { unit, from: 6_000, times: 8 })).toBeLessThan(28);
  });
});

describe("readFacts tells what a dollar is", () => {
  const currencyOf = (text: string): unknown => {
    const salary = read(`# Gardener\n\n${text}\n\nSalary: $50,000 to $60,000 a year`).facts.find(({ field }) => field === "baseSalary");
    return Reflect.get(Object(salary?.value), "currency");
  };

  it.each([
    ["by the only country that the text names", "We serve all of Canada.", "CAD"],
    ["by the only country whose states the text names", "A California driver's license is needed.", "USD"],
    ["not at all without a country", "We look for a person who likes plants.", null],
    ["not at all with two countries", "We have offices in Canada and the United States.", null],
  ])("%s", (_, text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });
});

it.each(["700 East Temple Street", "12 rue de la Paix", "Hauptstraße 5"])("takes no street address (%s) for an employer", (address) => {
  const { facts } = read(`# Gardener\n\n${address}\n\nWe look for a person who likes plants. Send your application to ${address}.`);
  expect(facts.filter(({ field }) => field === "company").map(({ value }) => value)).not.toContain(address);
});

it("takes no level of a language for an employer", () => {
  const { facts } = read(
    "# Baker\n\nWe look for a baker who likes bread and the night.\n\n## What you bring\n\n- French at B1 level\n- A diploma\n",
  );
  expect(facts.filter(({ field }) => field === "company").map(({ value }) => value)).not.toContain("B1");
});
