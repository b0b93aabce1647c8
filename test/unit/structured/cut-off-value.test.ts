import { describe, expect, test } from "vitest";
import { withoutCutOffValue } from "../../../src/structured/cut-off-value.ts";
import { markupFacts } from "../../../src/structured/markup-facts.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { growthOf } from "../../support/cpu-growth.ts";
import { page } from "./page.ts";

const read = (script: string) => {
  const { postings, warnings } = readStructuredPostings(page({ jsonLd: [script] }));
  return { value: postings[0]?.value, codes: warnings.map(({ code }) => code) };
};

describe("JSON-LD that ends in the middle", () => {
  const start = '{"@type":"JobPosting","title":"Disponent"';
  test.each([
    ["a name", `${start},"hiringOrganization":{"name":"Kranz Log`],
    ["a city", `${start},"jobLocation":{"address":{"addressLocality":"Ki`],
    ["a day", `${start},"validThrough":"2027-12-1`],
    ["an amount", `${start},"baseSalary":{"value":{"minValue":45`],
    ["a word", `${start},"directApply":tr`],
    ["a key", `${start},"validThro`],
    ["a list", `${start},"employmentType":["FULL`],
    ["an escape", `${start},"hiringOrganization":{"name":"Kranz \\`],
    ["a string in single quotes", "{'@type':'JobPosting','title':'Disponent','hiringOrganization':{'name':'Kranz Log"],
  ])("does not state the half value: %s", (_what, script) => {
    const { value, codes } = read(script);
    expect(value?.title).toBe("Disponent");
    expect(JSON.stringify(value)).not.toMatch(/Kranz|Ki"|2027|45|FULL|tr|validThro/);
    expect(codes).toEqual(["structured-data-repaired"]);
  });

  test("keeps what was closed before the end", () => {
    expect(read(`${start},"hiringOrganization":{"name":"Kranz Logistik GmbH"}`).value).toMatchObject({
      hiringOrganization: { name: "Kranz Logistik GmbH" },
    });
    expect(read(`${start},"hiringOrganization":{"name":"Kranz Logistik GmbH",`).value).toMatchObject({
      hiringOrganization: { name: "Kranz Logistik GmbH" },
    });
  });

  test("leaves alone what ends with a bracket, and comes to an end on long texts", () => {
    expect(withoutCutOffValue('{"a": "5" pipe"}')).toBeNull();
    for (const part of ['"', "\\", '"a":', "a ", ", ", "1"]) {
      const growth = growthOf((text) => withoutCutOffValue(`{${text}`), { unit: part, from: 50_000, times: 4 });
      expect(growth).toBeLessThan(12);
    }
  });
});

describe("JSON-LD with keys without quotes", () => {
  test.each([
    '{"@type":"JobPosting",title:"Disponent",validThrough:"2027-12-01"}',
    '{"@context":"https://schema.org","@type":"JobPosting", title: "Disponent", hiringOrganization: {name: "A"}, validThrough: "2027-12-01"}',
  ])("is read: %s", (script) => {
    const { value, codes } = read(script);
    expect(value).toMatchObject({ title: "Disponent", validThrough: "2027-12-01" });
    expect(codes).toEqual(["structured-data-repaired"]);
  });
});

test("JSON-LD whose repair leaves no posting is told as broken", () => {
  expect(read('{"@type":"JobPosting and "more" of it, "title":"Cook"}').codes).toEqual(["structured-data-broken"]);
});

test("a title or a company that is a number is none", () => {
  const document = page({ jsonLd: ['{"@type":"JobPosting","title":12345,"hiringOrganization":5}', ""] });
  const [posting] = readStructuredPostings(document).postings;
  const facts = posting === undefined ? [] : markupFacts(posting, { document, toText: (html) => html, referenceDate: null });
  expect(facts).toEqual([]);
});
