import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import type { Fact } from "../../../src/spec/fact.ts";
import { markupFacts } from "../../../src/structured/markup-facts.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";

const prepared = (content: string) =>
  prepare({ content, contentType: "text/html", url: "https://jobs.example/1" }, { maxContentBytes: 10_000_000 });

const toText = (html: string): string => prepared(html).text;

const factsOf = (html: string): Readonly<Record<string, unknown>> => {
  const document = prepared(html);
  const [posting] = readStructuredPostings(document).postings;
  const facts: readonly Fact[] = posting === undefined ? [] : markupFacts(posting, { document, toText, referenceDate: null });
  for (const { value, status, span } of facts)
    if (status === "exact") expect(document.source.slice(span.start, span.end)).toBe(String(value));
  return Object.fromEntries(facts.map(({ field, value }) => [field, value]));
};

const wrap = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Nurse - Clinic</title></head><body><main><h1>Nurse</h1>${body}<p>We look for a nurse.</p></main></body></html>`;

const nurse = {
  title: "Nurse",
  company: "Clinic",
  locations: { raw: "Oslo, NO", city: "Oslo", region: null, country: "NO" },
  employmentTypes: "FULL_TIME",
  datePosted: "2026-03-01",
};

const jsonLd =
  '{"@context":"https://schema.org","@type":"JobPosting","title":"Nurse","hiringOrganization":{"@type":"Organization","name":"Clinic"},"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Oslo","addressCountry":"NO"}},"employmentType":"FULL_TIME","datePosted":"2026-03-01"}';

describe("a page that states its posting", () => {
  test.each([
    ["in JSON-LD", `<script type="application/ld+json">${jsonLd}</script>`],
    ["in JSON-LD with an escaped type", `<script type="application/ld&#x2B;json">${jsonLd}</script>`],
    ["in JSON-LD within CDATA", `<script type="application/ld+json">\n//<![CDATA[\n${jsonLd}\n//]]>\n</script>`],
    [
      "as microdata",
      `<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Nurse</h2>
       <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Clinic</span></div>
       <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
       <span itemprop="addressLocality">Oslo</span><meta itemprop="addressCountry" content="NO"></div></div>
       <span itemprop="employmentType">Full-time</span><time itemprop="datePosted" datetime="2026-03-01">1 March</time></div>`,
    ],
    [
      "as RDFa",
      `<div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Nurse</h2>
       <div property="hiringOrganization" typeof="Organization"><span property="name">Clinic</span></div>
       <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
       <span property="addressLocality">Oslo</span><meta property="addressCountry" content="NO"></div></div>
       <span property="employmentType">FULL_TIME</span><time property="datePosted" datetime="2026-03-01">1 March</time></div>`,
    ],
    [
      "in the state of Next.js",
      `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"job":{"jobTitle":"Nurse","companyName":"Clinic","location":{"city":"Oslo","countryCode":"NO"},"employmentType":"FullTime","datePosted":"2026-03-01T08:00:00Z","descriptionHtml":"<p>We look for a nurse.</p>"}}}}</script>`,
    ],
    [
      "in an assignment",
      `<script>window.__INITIAL_STATE__ = {"job":{"jobTitle":"Nurse","companyName":"Clinic","location":{"city":"Oslo","countryCode":"NO"},"employmentType":"FULL_TIME","datePosted":"2026-03-01","description":"We look for a nurse."}};</script>`,
    ],
  ])("%s gives its facts with their places", (_name, body) => {
    expect(factsOf(wrap(body))).toMatchObject(nurse);
  });
});

test("real pages without markup give nothing", () => {
  const folder = new URL("../../fixtures/prepare/", import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(0);
  for (const name of pages) {
    expect(readStructuredPostings(prepared(readFileSync(new URL(name, folder), "utf8")))).toEqual({ postings: [], warnings: [] });
  }
});

test("a real page with its data put in gives it, word for word and with its places", () => {
  const file = new URL("../../fixtures/prepare/18f-tts-tts-engineer.html", import.meta.url);
  const data = jsonLd.replace("Nurse", "Services Engineer");
  const source = readFileSync(file, "utf8").replace("</head>", `<script type="application/ld+json">${data}</script></head>`);
  expect(factsOf(source)).toMatchObject({ ...nurse, title: "Services Engineer" });
});
