import { expect, test } from "vitest";
import { schemaOrgTargets } from "../../../src/schema/schema-org-targets.ts";
import { rawValue } from "../../../src/structured/raw-value.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { page, sourceAt } from "./page.ts";

const document = page({
  jsonLd: [
    JSON.stringify({
      "@type": "JobPosting",
      title: "Nurse",
      hiringOrganization: { name: "Clinic" },
      jobLocation: [
        { address: { addressCountry: "NO" } },
        { address: { addressLocality: "Oslo" } },
        { address: { addressLocality: "Bergen" } },
      ],
      directApply: false,
      skills: "",
      baseSalary: { value: { minValue: 100 } },
    }),
  ],
});
const value = (path: string) => {
  const [posting] = readStructuredPostings(document).postings;
  return posting === undefined ? null : rawValue(posting, path);
};

test("a path gives the value as the page states it, with its place", () => {
  const found = value("hiringOrganization.name");
  expect(found?.value).toBe("Clinic");
  expect(sourceAt(document, found?.span)).toBe("Clinic");
  expect(value("baseSalary.value.minValue")?.value).toBe(100);
  expect(value("directApply")?.value).toBe(false);
});

test("of a list the first entry that has the value counts", () => {
  expect(value("jobLocation.address.addressLocality")?.value).toBe("Oslo");
});

test("brackets give all entries", () => {
  expect(value("jobLocation[].address.addressLocality")?.value).toEqual(["Oslo", "Bergen"]);
});

test("a path to an object gives the object and its whole place", () => {
  const found = value("hiringOrganization");
  expect(found?.value).toEqual({ name: "Clinic" });
  expect(sourceAt(document, found?.span)).toBe("Clinic");
});

test.each(["nothing", "skills", "title.length", "constructor", "__proto__.x", "", "..", "toString.name"])(
  "nothing stands at %j",
  (path) => {
    expect(value(path)).toBeNull();
  },
);

test("every target names a fact", () => {
  expect(schemaOrgTargets["hiringOrganization.name"]).toEqual({ field: "company", part: null });
  expect(schemaOrgTargets["baseSalary.value.minValue"]).toEqual({ field: "baseSalary", part: "minValue" });
  expect(schemaOrgTargets["jobLocation.address.addressLocality"]).toEqual({ field: "locations", part: "city" });
});
