import { describe, expect, test } from "vitest";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { page, sourceAt } from "./page.ts";

const posting = { "@type": "JobPosting", title: "Nurse", hiringOrganization: { "@type": "Organization", name: "Clinic" } };
const json = (value: unknown): string => JSON.stringify({ "@context": "https://schema.org", ...(value as object) });
const titles = (...jsonLd: readonly string[]): readonly unknown[] =>
  readStructuredPostings(page({ jsonLd })).postings.map(({ value }) => value.title);

describe("JSON-LD shapes", () => {
  test.each([
    ["an object", json(posting)],
    ["a list", JSON.stringify([{ "@type": "WebSite", name: "x" }, posting])],
    ["a graph", json({ "@graph": [{ "@type": "Organization" }, posting] })],
    ["a graph with one object", json({ "@graph": posting })],
    ["several types", json({ ...posting, "@type": ["Thing", "JobPosting"] })],
    ["a type with a prefix", json({ ...posting, "@type": "schema:JobPosting" })],
    ["a type that is an address", json({ ...posting, "@type": "https://schema.org/JobPosting" })],
    ["a type in lower case", json({ ...posting, "@type": "jobPosting" })],
    ["a page's main entity", json({ "@type": "WebPage", mainEntity: posting })],
    ["a list item", json({ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", position: 1, item: posting }] })],
    ["the expanded form", JSON.stringify([{ "@type": ["http://schema.org/JobPosting"], "http://schema.org/title": "Nurse" }])],
    ["a value object", json({ ...posting, title: { "@value": "Nurse", "@language": "en" } })],
    ["prefixed names", json({ "@type": "schema:JobPosting", "schema:title": "Nurse" })],
  ])("reads %s", (_name, script) => {
    expect(titles(script)).toEqual(["Nurse"]);
  });

  test("reads several scripts in page order", () => {
    expect(titles(json(posting), json({ "@type": "WebSite" }), json({ ...posting, title: "Cook" }))).toEqual(["Nurse", "Cook"]);
  });

  test("fills in what an @id refers to, also in another script, with its place there", () => {
    const document = page({
      jsonLd: [
        json({ "@graph": [{ ...posting, hiringOrganization: { "@id": "#org" } }] }),
        json({ "@id": "#org", "@type": "Organization", name: "Clinic" }),
      ],
    });
    const [found] = readStructuredPostings(document).postings;
    expect(found?.value.hiringOrganization).toMatchObject({ name: "Clinic" });
    expect(sourceAt(document, found?.spans.get("hiringOrganization.name"))).toBe("Clinic");
  });

  test("gives a posting once that is named twice by its @id", () => {
    const graph = [
      { "@type": "WebPage", mainEntity: { "@type": "JobPosting", "@id": "#job" } },
      { ...posting, "@id": "#job" },
    ];
    expect(titles(json({ "@graph": graph }))).toEqual(["Nurse"]);
  });

  test("ends at references that form a circle", () => {
    const graph = [
      { ...posting, "@id": "#job", hiringOrganization: { "@id": "#org" } },
      { "@id": "#org", "@type": "Organization", name: "Clinic", jobs: [{ "@id": "#job" }] },
    ];
    const [found] = readStructuredPostings(page({ jsonLd: [json({ "@graph": graph })] })).postings;
    expect(found?.value.hiringOrganization).toMatchObject({ name: "Clinic" });
  });

  test("leaves out a mention that states nothing, and pages of other kinds", () => {
    expect(titles(json({ "@type": "ItemList", itemListElement: [{ "@type": "JobPosting", url: "https://a.example/1" }] }))).toEqual([]);
    expect(titles(json({ "@type": "Article", headline: "How to write a JobPosting" }))).toEqual([]);
  });

  test("spells properties as schema.org does", () => {
    const [found] = readStructuredPostings(page({ jsonLd: [json({ ...posting, EducationRequirements: "BSc" })] })).postings;
    expect(found?.value.educationRequirements).toBe("BSc");
  });
});

describe("broken JSON-LD", () => {
  const warningsOf = (script: string): readonly string[] =>
    readStructuredPostings(page({ jsonLd: [script] })).warnings.map(({ code }) => code);

  test.each([
    ["comments", '{ /* job */ "@type": "JobPosting", // the title\n "title": "Nurse" }'],
    ["trailing commas", '{"@type":"JobPosting","title":"Nurse","skills":["a","b",],}'],
    ["a comment after a trailing comma", '{"@type":"JobPosting","title":"Nurse", // last\n}'],
    ["CDATA", '//<![CDATA[\n{"@type":"JobPosting","title":"Nurse"}\n//]]>'],
    ["CDATA in a comment", '/*<![CDATA[*/{"@type":"JobPosting","title":"Nurse"}/*]]>*/'],
    ["an HTML comment", '<!-- {"@type":"JobPosting","title":"Nurse"} -->'],
    ["a semicolon", '{"@type":"JobPosting","title":"Nurse"};'],
    ["raw line breaks and tabs", '{"@type":"JobPosting","title":"Nurse","description":"one\ntwo\tthree"}'],
    ["control characters", '{"@type":"JobPosting","title":"Nurse","description":"a\u0000b\u0001"}'],
    ["quotes escaped for HTML", "{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Nurse&quot;}"],
    ["unescaped quotes", '{"@type":"JobPosting","description":"<a href="https://a.example">here</a>","title":"Nurse"}'],
    ["single quotes", "{'@type':'JobPosting','title':'Nurse'}"],
    ["a cut-off end", '{"@type":"JobPosting","title":"Nurse","description":"We are look'],
  ])("repairs %s and says so", (_name, script) => {
    expect(titles(script)).toEqual(["Nurse"]);
    expect(warningsOf(script)).toEqual(["structured-data-repaired"]);
  });

  test("keeps line breaks of a text", () => {
    const [found] = readStructuredPostings(page({ jsonLd: ['{"@type":"JobPosting","title":"A","description":"one\ntwo"}'] })).postings;
    expect(found?.value.description).toBe("one\ntwo");
  });

  test("does not take the slashes of an address for a comment", () => {
    const [found] = readStructuredPostings(page({ jsonLd: ['{"@type":"JobPosting","title":"A","url":"https://a.example/1",}'] })).postings;
    expect(found?.value.url).toBe("https://a.example/1");
  });

  test("warns of a block that cannot be read and reads the others", () => {
    const { postings, warnings } = readStructuredPostings(page({ jsonLd: ["JobPosting <b>!</b>", json(posting)] }));
    expect(postings).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toEqual(["structured-data-broken"]);
  });

  test("says nothing of broken blocks without a posting", () => {
    expect(warningsOf('{"@type":"BreadcrumbList",,,')).toEqual([]);
  });

  test("keeps the content out of the warnings", () => {
    const { warnings } = readStructuredPostings(page({ jsonLd: ["JobPosting secret <b>!</b>"] }));
    expect(JSON.stringify(warnings)).not.toContain("secret");
  });
});

describe("places", () => {
  const leaves = (script: string): Record<string, string | null> => {
    const document = page({ jsonLd: [script] });
    const [found] = readStructuredPostings(document).postings;
    return Object.fromEntries([...(found?.spans ?? [])].map(([path, span]) => [path, sourceAt(document, span)]));
  };

  test("point at each leaf in the source", () => {
    const script =
      '{ "@type": "JobPosting", "title": "A \\"B\\"", "jobLocation": [ {"address": {"addressLocality": "Oslo"}} ], "directApply": true, "n": -1.5e3 }';
    expect(leaves(script)).toEqual({
      "@type": "JobPosting",
      title: 'A \\"B\\"',
      "jobLocation.0.address.addressLocality": "Oslo",
      directApply: "true",
      n: "-1.5e3",
    });
  });

  test("point at the whole posting within a graph", () => {
    const document = page({ jsonLd: [json({ "@graph": [{ "@type": "Thing" }, posting] })] });
    expect(sourceAt(document, readStructuredPostings(document).postings[0]?.span)).toBe(JSON.stringify(posting));
  });

  test("point at the last of two equal keys, as the value does", () => {
    expect(leaves('{"@type":"JobPosting","title":"first","title":"second"}').title).toBe("second");
  });

  test("hold through comments, escaped quotes and repair", () => {
    expect(leaves('<!-- {"@type":"JobPosting", /* x */ "title":"Nurse",} -->').title).toBe("Nurse");
    expect(
      leaves("{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;R&amp;D&quot;,&quot;name&quot;:&quot;x&quot;}"),
    ).toMatchObject({
      title: "R&amp;D",
      name: "x",
    });
    const repaired = leaves('{"@type":"JobPosting","description":"<a href="/x">here</a> you are","title":"Nurse","name":"Nurse"}');
    expect(repaired).toMatchObject({ description: '<a href="/x">here</a> you are', title: "Nurse", name: "Nurse" });
  });

  test("fall back to the whole posting where a repair leaves no trace", () => {
    const document = page({ jsonLd: ["{'@type':'JobPosting',title:'It\\'s',\"description\":\"cut o"] });
    const [found] = readStructuredPostings(document).postings;
    for (const span of found?.spans.values() ?? []) {
      expect(span.start).toBeGreaterThanOrEqual(found?.span.start ?? 0);
      expect(span.end).toBeLessThanOrEqual(document.source.length);
    }
  });
});

describe("several postings", () => {
  const job = (title: string, more: object = {}): object => ({ ...posting, title, ...more });
  const list = json({ "@graph": [job("Cook"), job("Senior Cook"), job("Waiter")] });

  test("stay in page order on a page about none of them", () => {
    const { postings } = readStructuredPostings(page({ jsonLd: [list], title: "Jobs in Oslo", text: "Cook\nSenior Cook\nWaiter" }));
    expect(postings.map(({ value }) => value.title)).toEqual(["Cook", "Senior Cook", "Waiter"]);
  });

  test("begin with the one that the page's title names", () => {
    const { postings } = readStructuredPostings(
      page({ jsonLd: [list], title: "Senior Cook | Eatery", text: "# Senior Cook\nCook\nWaiter" }),
    );
    expect(postings.map(({ value }) => value.title)).toEqual(["Senior Cook", "Cook", "Waiter"]);
  });

  test("begin with the one whose address is the page's", () => {
    const graph = [job("Cook", { url: "https://a.example/1" }), job("Cook", { url: "https://a.example/2" })];
    const { postings } = readStructuredPostings(
      page({ jsonLd: [json({ "@graph": graph })], title: "Cook", url: "https://www.a.example/2?ref=x" }),
    );
    expect(postings[0]?.value.url).toBe("https://a.example/2");
  });
});
