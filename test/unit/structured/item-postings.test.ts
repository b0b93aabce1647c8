import { expect, test } from "vitest";
import type { ItemProperty, PageItem } from "../../../src/spec/prepared-document.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { page } from "./page.ts";

type Given = readonly [item: number, name: string, value: string | null, valueItem?: number];

const items = (...types: readonly string[]): readonly PageItem[] =>
  types.map((type, index) => ({ syntax: "microdata", type, start: index, end: 100 - index }));
const properties = (...given: readonly Given[]): readonly ItemProperty[] =>
  given.map(([item, name, value, valueItem = null], index) => ({ item, name, value, valueItem, start: index * 10, end: index * 10 + 5 }));

test("microdata items become one posting with the items within it", () => {
  const document = page({
    items: items("JobPosting", "Organization", "Place", "PostalAddress"),
    itemProperties: properties(
      [0, "title", "Nurse"],
      [0, "hiringOrganization", null, 1],
      [1, "name", "Clinic"],
      [0, "jobLocation", null, 2],
      [2, "address", null, 3],
      [3, "addressLocality", "Oslo"],
    ),
  });
  const [found] = readStructuredPostings(document).postings;
  expect(found?.origin).toBe("microdata");
  expect(found?.value).toEqual({
    "@type": "JobPosting",
    title: "Nurse",
    hiringOrganization: { "@type": "Organization", name: "Clinic" },
    jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: "Oslo" } },
  });
  expect(found?.spans.get("jobLocation.address.addressLocality")).toEqual({ start: 50, end: 55 });
  expect(found?.span).toEqual({ start: 0, end: 100 });
});

test("a property that is named several times is a list", () => {
  const document = page({
    items: items("JobPosting"),
    itemProperties: properties([0, "title", "Cook"], [0, "skills", "a"], [0, "skills", "b"]),
  });
  const [found] = readStructuredPostings(document).postings;
  expect(found?.value.skills).toEqual(["a", "b"]);
  expect(found?.spans.get("skills.1")).toEqual({ start: 20, end: 25 });
});

test("RDFa with prefixes is read the same way", () => {
  const document = page({
    items: [{ syntax: "rdfa", type: "schema:JobPosting", start: 0, end: 9 }],
    itemProperties: properties([0, "schema:title", "Cook"]),
  });
  expect(readStructuredPostings(document).postings[0]).toMatchObject({ origin: "rdfa", value: { title: "Cook" } });
});

test("several items are several postings in page order", () => {
  const document = page({
    items: items("JobPosting", "Thing", "JobPosting"),
    itemProperties: properties([2, "title", "B"], [0, "title", "A"]),
  });
  expect(readStructuredPostings(document).postings.map(({ value }) => value.title)).toEqual(["A", "B"]);
});

test("items that hold one another in a circle come to an end", () => {
  const document = page({
    items: items("JobPosting", "Organization"),
    itemProperties: properties([0, "title", "A"], [0, "hiringOrganization", null, 1], [1, "jobs", null, 0], [1, "more", null, 0]),
  });
  expect(readStructuredPostings(document).postings[0]?.value.title).toBe("A");
});

test("JSON-LD comes before microdata of the same page", () => {
  const jsonLd = ['{"@type":"JobPosting","title":"From JSON-LD"}'];
  const document = page({ jsonLd, items: items("JobPosting"), itemProperties: properties([0, "title", "From items"]) });
  expect(readStructuredPostings(document).postings.map(({ value }) => value.title)).toEqual(["From JSON-LD"]);
});
