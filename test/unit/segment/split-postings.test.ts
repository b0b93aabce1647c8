import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import { segmentDocument } from "../../../src/segment/segment-document.ts";
import { splitPostings } from "../../../src/segment/split-postings.ts";
import type { StructuredPosting } from "../../../src/spec/fact.ts";
import { growthOf } from "../../support/cpu-growth.ts";

const read = (content: string) => prepare({ content }, { maxContentBytes: 20_000_000 });
const split = (content: string, postings: readonly StructuredPosting[] = []) => {
  const document = read(content);
  const segments = splitPostings(document, { postings, sourceRange });
  return { document, segments, texts: segments.map((segment) => segmentDocument(document, segment).text.trim()) };
};
const titles = (content: string): readonly (string | null)[] => split(content).segments.map(({ title }) => title);

const posting = (title: string): StructuredPosting => ({
  ...{ origin: "json-ld", value: { title }, spans: new Map() },
  span: { start: 3, end: 9 },
});

const board = `<html><body><nav><a href="/jobs">Jobs</a> <a href="/about">About</a></nav><h1>Our jobs</h1>
<div><a href="/jobs/1-cook">Cook</a><p>Lyon, full-time</p></div>
<div><a href="/jobs/2-waiter">Waiter</a><p>Nice, part-time</p></div>
<div><a href="/jobs/3-head-chef">Head chef</a><p>Paris, €3,200 a month</p></div>
<p>We answer every letter.</p></body></html>`;

describe("splitPostings", () => {
  it("gives the whole page for one posting", () => {
    const content = "# Cook\n\n## Duties\n- Cook soup\n\n## Requirements\n- Two years as a cook\n\n## What our cooks say\nGood team.";
    const { document, segments } = split(content);
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ textStart: 0, textEnd: document.text.length, title: null });
    const [segment] = segments;
    if (segment !== undefined) expect(segmentDocument(document, segment)).toBe(document);
  });

  it("splits a list of links to postings", () => {
    const { document, segments, texts } = split(board);
    expect(segments.map(({ title }) => title)).toEqual(["Cook", "Waiter", "Head chef"]);
    expect(texts[1]).toContain("Nice, part-time");
    expect(texts[1]).not.toContain("Lyon");
    expect(texts[2]).not.toContain("We answer");
    for (const { span, title } of segments) expect(document.source.slice(span.start, span.end)).toContain(title);
  });

  it("keeps each posting's own links only", () => {
    const { document, segments } = split(board);
    const links = segments.map((segment) => segmentDocument(document, segment).links.map(({ href }) => href));
    expect(links).toEqual([["/jobs/1-cook"], ["/jobs/2-waiter"], ["/jobs/3-head-chef"]]);
  });

  it("splits postings under headings of one level", () => {
    const content =
      "# Join us\n\nWe bake.\n\n## Baker\nNights, Oslo.\n### Requirements\n- Trade certificate\n\n## Driver\nDays, Oslo.\n### Requirements\n- Licence\n";
    expect(titles(content)).toEqual(["Baker", "Driver"]);
    expect(split(content).texts[0]).toContain("Trade certificate");
    expect(split(content).texts[0]).not.toContain("Licence");
  });

  it("splits labelled titles and rows", () => {
    expect(titles("Position: Cook\nLocation: Bern\nPay: 4,000\n\nPosition: Waiter\nLocation: Chur\nPay: 3,500")).toEqual([
      "Cook",
      "Waiter",
    ]);
    expect(titles("Open today:\n- Nurse - Tulsa - $32 an hour\n- Driver - Dallas - $25 an hour\n- Teacher - Waco - full-time")).toEqual([
      "Nurse",
      "Driver",
      "Teacher",
    ]);
  });

  it("gives no segment for a bare link", () => {
    expect(titles('<ul><li><a href="/j/1">Cook</a></li><li><a href="/j/2">Waiter</a></li><li><a href="/j/3">Baker</a></li></ul>')).toEqual([
      null,
    ]);
  });

  it("gives each posting that the page states as data its own place in the text, or its place in the data", () => {
    const content = "<h2>Cook</h2><p>Lyon</p><h2>Waiter</h2><p>Nice</p>";
    const { segments, texts } = split(content, [posting("Waiter"), posting("Cook"), posting("Pilot")]);
    expect(segments.map(({ title }) => title)).toEqual(["Waiter", "Cook", "Pilot"]);
    expect(texts[0]).toContain("Nice");
    expect(texts[1]).toContain("Lyon");
    expect(segments[2]).toMatchObject({ textStart: 0, textEnd: 0, span: { start: 3, end: 9 } });
    expect(segments.map(({ postings }) => postings.length)).toEqual([1, 1, 1]);
  });

  it("keeps the way back to the whole source", () => {
    const { document, segments } = split(board);
    for (const segment of segments) {
      const part = segmentDocument(document, segment);
      const start = part.text.indexOf(segment.title ?? "");
      const range = sourceRange(part, { start, end: start + (segment.title ?? "").length });
      expect(document.source.slice(range.start, range.end)).toBe(segment.title);
    }
  });
});

describe("hostile input", () => {
  it("splits 200,000 rows", () => {
    const document = { ...read("text"), text: "Cook - Oslo - full-time\n".repeat(200_000) };
    expect(splitPostings(document, { postings: [], sourceRange }).length).toBe(200_000);
  });

  it.each([
    ["headings", "## Cook\nOslo\n"],
    ["rows", "Cook - Oslo - full-time\n"],
    ["one letter", "a"],
    ["blanks", " "],
    ["labels", "Position: Cook x\n"],
    ["hashes", "#"],
  ])("takes time in proportion to many %s", (_, unit) => {
    const page = read("text");
    const split = (text: string) => splitPostings({ ...page, text }, { postings: [], sourceRange });
    // Eight times the text: linear costs 8, quadratic 64.
    expect(growthOf(split, { unit, from: unit.length * 2_500, times: 8 })).toBeLessThan(28);
  });
});
