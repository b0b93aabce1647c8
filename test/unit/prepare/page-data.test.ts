import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";

const maxContentBytes = 20_000_000;
const read = (content: string) => prepare({ content, contentType: "text/html" }, { maxContentBytes });
const words = "<h1>Cook</h1><p>We are hiring a cook.</p>";

describe("metadata", () => {
  const page = read(
    `<head><title>Cook &amp; Baker | Acme</title><meta property="og:title" content="Cook &amp; Baker"><meta name=Author content=Ann><meta name=viewport content="width=1"><meta itemprop="datePosted" content="2026-05-01"><link rel=canonical href="https://a.test/1"></head>${words}<time datetime="2026-05-02">yesterday</time>`,
  );

  it("holds title, meta, canonical and time with the place of each value", () => {
    expect(page.metadata.map(({ name, value, start, end }) => [name, value, page.source.slice(start, end)])).toEqual([
      ["title", "Cook & Baker | Acme", "Cook &amp; Baker | Acme"],
      ["og:title", "Cook & Baker", "Cook &amp; Baker"],
      ["author", "Ann", "Ann"],
      ["dateposted", "2026-05-01", "2026-05-01"],
      ["canonical", "https://a.test/1", "https://a.test/1"],
      ["time", "2026-05-02", "2026-05-02"],
    ]);
  });

  it("is bounded", () => {
    expect(read(`${'<meta name=a content="b">'.repeat(2000)}${words}`).metadata.length).toBeLessThanOrEqual(500);
  });
});

describe("links", () => {
  it("tell target and words of the kept part, also of mail addresses", () => {
    const page = read(
      `<nav><a href=/home>Home</a></nav>${words}<ul><li><a href="/j?a=1&amp;b=2">Our <b>team</b></a><li><a href="mailto:hr@a.test">Write</a></ul><a href="#top">Top</a>`,
    );
    expect(
      page.links.map(({ href, textStart, textEnd, start, end }) => [
        href,
        page.text.slice(textStart, textEnd),
        page.source.slice(start, end),
      ]),
    ).toEqual([
      ["/j?a=1&b=2", "Our team", "/j?a=1&amp;b=2"],
      ["mailto:hr@a.test", "Write", "mailto:hr@a.test"],
    ]);
  });

  it("keep their place when a repetition before them is left out", () => {
    const block = "<p>In office</p><p>Los Angeles, CA</p>";
    const page = read(`<h1>Cook</h1>${block}${block}<a href="/team">Team</a>`);
    expect(page.text).toBe("# Cook\n\nIn office\n\nLos Angeles, CA\n\nTeam");
    expect(page.links.map(({ textStart, textEnd }) => page.text.slice(textStart, textEnd))).toEqual(["Team"]);
    expect(page.removed.map(({ reason, start, end }) => [reason, page.source.slice(start, end)])).toEqual([
      ["repeated", "In office</p><p>Los Angeles, CA"],
    ]);
  });

  it("are at most 2,000", () => {
    expect(
      read(`${words}${Array.from({ length: 3000 }, (_, index) => `<p><a href=/x>cook ${index}</a></p>`).join("")}`).links,
    ).toHaveLength(2000);
  });
});

describe("items", () => {
  it("are read from microdata: attributes, text, nested items, values nobody sees", () => {
    const page = read(
      `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Cook &amp; Baker</h1><meta itemprop="datePosted" content="2026-05-01"><div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop=name>Acme</span></div><span itemprop="salaryCurrency" style="display:none">EUR</span><a itemprop=url href="/1">Apply</a><a itemprop="industry" href="/food">Food</a></div>`,
    );
    expect(page.items.map(({ syntax, type }) => [syntax, type])).toEqual([
      ["microdata", "JobPosting"],
      ["microdata", "Organization"],
    ]);
    expect(page.itemProperties.map(({ item, name, value, valueItem }) => [item, name, value, valueItem])).toEqual([
      [0, "title", "Cook & Baker", null],
      [0, "datePosted", "2026-05-01", null],
      [0, "hiringOrganization", null, 1],
      [1, "name", "Acme", null],
      [0, "salaryCurrency", "EUR", null],
      [0, "url", "/1", null],
      [0, "industry", "Food", null],
    ]);
    expect(page.itemProperties.map(({ start, end }) => page.source.slice(start, end)).slice(0, 2)).toEqual([
      "Cook &amp; Baker",
      "2026-05-01",
    ]);
    expect(page.text).not.toContain("EUR");
  });

  it("are read from RDFa in the same arrays", () => {
    const page = read(
      `<div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Cook</h2><div property="schema:jobLocation" typeof="schema:Place"><span property="name">Lyon</span></div></div>`,
    );
    expect(page.items.map(({ syntax, type }) => [syntax, type])).toEqual([
      ["rdfa", "JobPosting"],
      ["rdfa", "Place"],
    ]);
    expect(page.itemProperties.map(({ item, name, value, valueItem }) => [item, name, value, valueItem])).toEqual([
      [0, "title", "Cook", null],
      [0, "jobLocation", null, 1],
      [1, "name", "Lyon", null],
    ]);
  });

  it("cost nothing and are empty on pages without any", () => {
    expect(read(`<meta property="og:title" content="x">${words}<p property=x itemprop=y>z</p>`)).toMatchObject({
      items: [],
      itemProperties: [],
    });
  });
});

describe("embedded state", () => {
  const job = '{"props":{"job":{"jobTitle":"Cook","jobLocation":"Lyon","description":"We are hiring a cook."}}}';
  it.each([
    `<script id="__NEXT_DATA__" type="application/json">${job}</script>`,
    `<script type="application/json">${job}</script>`,
    `<script>window.__INITIAL_STATE__ = ${job};</script>`,
    `<script>window["__APOLLO_STATE__"]=${job}</script>`,
    `<script>var __PRELOADED_STATE__ = ${job}</script>`,
    `<script>window.__NUXT__=(function(a){return ${job}}(1))</script>`,
    `<script>window.pageData = ${job}</script>`,
  ])("is kept aside when it may hold a job: %s", (script) => {
    const page = read(`${script}${words}`);
    expect(page.structuredData).toHaveLength(1);
    const [block] = page.structuredData;
    expect(block).toMatchObject({ kind: "embedded-state" });
    expect(page.source.slice(block?.start, block?.end)).toBe(block?.text);
    expect(page.removed).toEqual([]);
  });

  it.each([
    `<script>${"let a = 1;".repeat(20)} // jobTitle</script>`,
    `<script type="application/json">{"theme":"dark","${"x".repeat(80)}":1}</script>`,
    `<script>window.__FLAGS__ = {"new_header":true,"beta_search":false,"other_things":"${"x".repeat(60)}"}</script>`,
  ])("is left when it holds none: %s", (script) => {
    expect(read(`${script}${words}`)).toMatchObject({ structuredData: [], removed: [{ reason: "script" }] });
  });
});
