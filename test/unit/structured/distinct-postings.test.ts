import { describe, expect, test } from "vitest";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { page } from "./page.ts";

const nurse = { "@context": "https://schema.org", "@type": "JobPosting", title: "Nurse", jobLocation: { name: "Kiel", geo: [1, 2] } };
const read = (...values: readonly unknown[]) => readStructuredPostings(page({ jsonLd: values.map((value) => JSON.stringify(value)) }));

describe("a posting that the page states twice", () => {
  test("is given once, in its first place, whatever the order of its members", () => {
    const again = { jobLocation: { geo: [1, 2], name: "Kiel" }, title: "Nurse", "@type": "JobPosting", "@context": "https://schema.org" };
    const { postings } = read(nurse, { ...nurse, title: "Cook" }, again);
    expect(postings.map(({ value }) => value.title)).toEqual(["Nurse", "Cook"]);
  });

  test("is given twice where anything differs", () => {
    const elsewhere = { ...nurse, jobLocation: { name: "Kiel", geo: [2, 1] } };
    expect(read(nurse, elsewhere, { ...nurse, url: null }).postings).toHaveLength(3);
  });
});

describe("a page of very many postings as data", () => {
  const many = Array.from({ length: 1_020 }, (_, index) => ({ ...nurse, title: `Nurse ${index}` }));

  test("is read up to a thousand, and a warning says how many were left out", () => {
    const { postings, warnings } = read(many);
    expect(postings.map(({ value }) => value.title)).toEqual(many.slice(0, 1_000).map(({ title }) => title));
    expect(warnings.map(({ code }) => code)).toEqual(["parts-left-out"]);
    expect(warnings[0]?.message).toContain("20");
    expect(read(many.slice(0, 1_000)).warnings).toEqual([]);
  });
});
