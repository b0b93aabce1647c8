import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.ts";

const extractor = createExtractor({ local: false });
const block = (title: string, place: string, pay: string): string =>
  `<h2>${title}</h2><p>Location: ${place}</p><p>Salary: ${pay} a year</p><p>You will work in our team and have some years of experience.</p>`;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const stated = (title: string, place: string) => ({ "@type": "JobPosting", title, jobLocation: { address: { addressLocality: place } } });

describe("a page of several postings", () => {
  const careers = `<h1>Careers at Aster</h1>${block("Dispatcher", "Bath", "£25,000")}${block("Pilot", "Hove", "£26,000")}`;

  test("is a listing for extract, and one result each for extractAll", async () => {
    await expect(extractor.extract(careers)).rejects.toMatchObject({ verdict: { kind: "listing", reasons: ["several-postings"] } });
    const results = await extractor.extractAll(careers);
    expect(results.map(({ data }) => [data.title, data.locations[0]?.city, data.locations.length, data.baseSalary?.minValue])).toEqual([
      ["Dispatcher", "Bath", 1, 25_000],
      ["Pilot", "Hove", 1, 26_000],
    ]);
    expect(results.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain("page-states-several-postings");
  });

  test("is read where each posting is a card without a word of a posting around it", async () => {
    const card = (title: string) => `<article class="job"><h2>${title}</h2><p>Bath</p><p>Posted 2 days ago · £25,000 a year</p></article>`;
    const results = await extractor.extractAll(`<h1>Open roles</h1>${card("Dispatcher")}${card("Pilot")}${card("Cook")}`);
    expect(results.map(({ data }) => data.title)).toEqual(["Dispatcher", "Pilot", "Cook"]);
  });

  test("that is about one of them as data says so", async () => {
    const page = `<title>Cook</title><h1>Cook</h1><p>We look for a cook.</p>${jsonLd([stated("Cook", "Bath"), stated("Pilot", "Hove")])}`;
    const { data, warnings } = await extractor.extract(page);
    expect(data).toMatchObject({ title: "Cook", locations: [{ city: "Bath" }] });
    expect(warnings.map(({ code }) => code)).toContain("page-states-several-postings");
    const alone = await extractor.extract(`<title>Cook</title><h1>Cook</h1><p>We look for a cook.</p>${jsonLd(stated("Cook", "Bath"))}`);
    expect(alone.warnings.map(({ code }) => code)).not.toContain("page-states-several-postings");
  });
});
