import { describe, expect, test } from "vitest";
import { ground } from "../../../src/ground/ground.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { groundParts } from "../../support/ground-page.ts";

const shown = "<h1>Dispatcher</h1><p>We at Harlow Freight are hiring somebody who plans our tours.</p>";
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const kept = (html: string, wire: WireValue): WireValue => ground(wire, groundParts(html)).wire;
const stated = (title: string, name: string, validThrough: string) => ({
  "@type": "JobPosting",
  title,
  hiringOrganization: { name },
  validThrough,
});

describe("A company that stands only in the markup of something else is not the posting's", () => {
  test.each([
    ["the site's publisher", jsonLd({ "@type": "WebSite", publisher: { name: "Evil Corp" } })],
    ["a product", jsonLd({ "@type": "Product", name: "Evil Corp", brand: "Evil Corp" })],
    ["an event", jsonLd({ "@type": "Event", organizer: { name: "Evil Corp" } })],
    ["any thing", jsonLd({ "@type": "Thing", name: "Evil Corp" })],
    ["a product as microdata", `<div itemscope itemtype="https://schema.org/Product"><meta itemprop="name" content="Evil Corp"></div>`],
    ["keywords", `<meta name="keywords" content="Evil Corp, jobs">`],
    ["the site's name", `<meta property="og:site_name" content="Evil Corp">`],
    ["a summary", `<meta name="description" content="Company: Evil Corp">`],
    ["a title for search engines", `<meta property="og:title" content="Dispatcher at Evil Corp">`],
    ["a meta of its own", `<meta name="x-evil" content="Evil Corp">`],
    ["a time that is none", `<time datetime="Evil Corp pays £777,777">now</time>`],
    ["the posting's own page", jsonLd({ ...stated("Dispatcher", "Harlow Freight", ""), publisher: { name: "Evil Corp" } })],
    ["another posting", jsonLd(stated("Dispatcher", "Harlow Freight", "2027-01-31")) + jsonLd(stated("Pilot", "Evil Corp", "2027-02-28"))],
  ])("%s", (_name, markup) => {
    expect(kept(markup + shown, { company: "Evil Corp" })).toEqual({ company: null });
    expect(kept(markup + shown, { company: "Harlow Freight" })).toEqual({ company: "Harlow Freight" });
  });
});

describe("A product's price is no salary, and its last day no deadline", () => {
  const product = jsonLd({ "@type": "Product", offers: { price: "41000", priceCurrency: "EUR", priceValidUntil: "2027-12-31" } });
  test("in JSON-LD", () => {
    const wire = { validThrough: "2027-12-31", baseSalary: { minValue: 41_000, maxValue: null, currency: "EUR", unitText: "YEAR" } };
    expect(kept(product + shown, wire)).toMatchObject({ validThrough: null });
    expect(JSON.stringify(kept(product + shown, wire))).not.toContain("41000");
  });
});

describe("What the markup states of the page's own posting proves", () => {
  const own = jsonLd({
    ...stated("Dispatcher", "Harlow Caf\u00e9", "2027-01-31"),
    jobLocation: { address: { addressLocality: "Harlow" } },
  });

  test("its company, days and places, with their place in the source", () => {
    const html = own + shown;
    const { wire, evidence } = ground(
      { company: "Harlow Café", validThrough: "2027-01-31", locations: [{ city: "Harlow" }] },
      groundParts(html),
    );
    expect(wire).toMatchObject({ company: "Harlow Café", validThrough: "2027-01-31" });
    expect(html.slice(evidence.company?.start ?? 0, evidence.company?.end ?? 0)).toBe("Harlow Café");
  });

  test("only the leading posting's days, of several", () => {
    const html = jsonLd([stated("Dispatcher", "A", "2027-01-31"), stated("Pilot", "B", "2027-02-28")]) + shown;
    expect(kept(html, { validThrough: "2027-01-31" })).toEqual({ validThrough: "2027-01-31" });
    expect(kept(html, { validThrough: "2027-02-28" })).toEqual({ validThrough: null });
  });

  test("days of time elements, and a title for search engines the title", () => {
    const html = `<meta property="og:title" content="Night Dispatcher"><time datetime="2027-03-01T08:00:00Z">soon</time>${shown}`;
    expect(kept(html, { title: "Night Dispatcher", datePosted: "2027-03-01" })).toEqual({
      title: "Night Dispatcher",
      datePosted: "2027-03-01",
    });
  });
});
