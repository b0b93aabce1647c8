import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import { createExtractor } from "../../src/index.ts";

const posting = {
  ...{ "@type": "JobPosting", title: "Cook", industry: "Catering", workHours: "08:00-16:00", totalJobOpenings: "3", directApply: true },
  ...{ occupationalCategory: { "@type": "CategoryCode", codeValue: "35-2014", name: "Cooks, Restaurant" }, jobImmediateStart: false },
  ...{
    jobStartDate: "2027-03-01",
    securityClearanceRequirement: "none of note",
    employerOverview: "We cook.",
    physicalRequirement: ["Lifting", "Standing"],
  },
};
const page = (data: object): string =>
  `<title>Cook</title><script type="application/ld+json">${JSON.stringify(data)}</script><h1>Cook</h1><p>We look for a cook who likes to work.</p>`;

describe("A field that has the name of a property of schema.org's JobPosting", () => {
  test("takes what the page's data states there, in the form that the schema wants", async () => {
    const schema = z.object({
      industry: z.string().nullable(),
      workHours: z.string().nullable(),
      totalJobOpenings: z.number().nullable(),
      directApply: z.boolean().nullable(),
      jobImmediateStart: z.boolean().nullable(),
      occupationalCategory: z.string().nullable(),
      jobStartDate: z.string().nullable(),
      physicalRequirement: z.array(z.string()),
    });
    const { data, evidence } = await createExtractor({ local: false, schema }).extract(page(posting));
    expect(data).toEqual({
      ...{ industry: "Catering", workHours: "08:00-16:00", totalJobOpenings: 3, directApply: true, jobImmediateStart: false },
      ...{ occupationalCategory: "Cooks, Restaurant", jobStartDate: "2027-03-01", physicalRequirement: ["Lifting", "Standing"] },
    });
    expect(evidence.industry).toMatchObject({ source: "structured-data", quote: "Catering" });
  });

  test.each([
    [true, true],
    [false, false],
    ["true", true],
    ["https://schema.org/False", false],
    ["perhaps", null],
  ])("or a boolean by its path: %j", async (directApply, expected) => {
    const schema = z.object({ title: z.string(), isDirect: z.boolean().nullable() });
    const extractor = createExtractor({ local: false, schema, fields: { isDirect: { from: "directApply" } } });
    const { data } = await extractor.extract(page({ ...posting, directApply }));
    expect(data).toEqual({ title: "Cook", isDirect: expected });
  });

  test("is null where the page states nothing", async () => {
    const schema = z.object({ title: z.string(), industry: z.string().nullable(), directApply: z.boolean().nullable() });
    const { data } = await createExtractor({ local: false, schema }).extract(page({ "@type": "JobPosting", title: "Cook" }));
    expect(data).toEqual({ title: "Cook", industry: null, directApply: null });
  });
});
