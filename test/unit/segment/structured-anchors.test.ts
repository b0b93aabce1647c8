import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import { segmentDocument } from "../../../src/segment/segment-document.ts";
import { splitPostings } from "../../../src/segment/split-postings.ts";
import type { StructuredPosting } from "../../../src/spec/fact.ts";
import { growthOf } from "../../support/cpu-growth.ts";

const stated = (value: StructuredPosting["value"]): StructuredPosting => ({
  ...{ origin: "json-ld", value, spans: new Map() },
  span: { start: 0, end: 1 },
});
const inCity = (addressLocality: string, title = "Baker") => stated({ title, jobLocation: { address: { addressLocality } } });

/** The text that each posting gets, its lines joined. */
const textsOf = (content: string, postings: readonly StructuredPosting[]): readonly string[] => {
  const document = prepare({ content, url: "https://acme.example/jobs" }, { maxContentBytes: 1_000_000 });
  return splitPostings(document, { postings, sourceRange }).map((segment) =>
    segmentDocument(document, segment).text.trim().split(/\n+/).join(" / "),
  );
};

const html = (...cards: readonly string[]): string => `<html><body><h1>Jobs</h1>${cards.join("")}</body></html>`;
const card = (...lines: readonly string[]): string => `<div>${lines.map((line) => `<p>${line}</p>`).join("")}</div>`;

describe("postings of one title", () => {
  it("stand where their town stands", () => {
    const content = html(card("Baker", "Berlin", "50,000"), card("Baker", "Hamburg", "40,000"));
    expect(textsOf(content, [inCity("Hamburg"), inCity("Berlin")])).toEqual(["Baker / Hamburg / 40,000", "Baker / Berlin / 50,000"]);
  });

  it("stand where their town stands in the line of the title", () => {
    const content = html(card("Baker – Berlin", "50,000"), card("Baker – Hamburg", "40,000"));
    expect(textsOf(content, [inCity("Hamburg"), inCity("Berlin")])).toEqual(["Baker – Hamburg / 40,000", "Baker – Berlin / 50,000"]);
  });

  it("stand where the link to their own address stands, be it relative", () => {
    const content = html(card('<a href="/jobs/1">Baker</a>', "50,000"), card('<a href="/jobs/12">Baker</a>', "40,000"));
    const at = (path: string) => stated({ title: "Baker", url: `https://acme.example/jobs/${path}` });
    expect(textsOf(content, [at("12"), at("1")]).map((text) => text.includes("40,000"))).toEqual([true, false]);
  });

  it("stand where their identifier stands, alone or in an address", () => {
    const content = html(card("Baker", "Job REQ-1001"), card('<a href="/jobs/req-1002/apply">Baker</a>', "Apply"));
    const named = (identifier: StructuredPosting["value"][string]) => stated({ title: "Baker", identifier });
    const texts = textsOf(content, [named({ "@type": "PropertyValue", value: "REQ-1002" }), named("REQ-1001")]);
    expect(texts.map((text) => text.includes("1001"))).toEqual([false, true]);
    expect(texts[0]).toContain("Apply");
  });

  it("stand nowhere where two claim one place, or one claims two", () => {
    const both = html(card("Baker", "Berlin or Hamburg"), card("Baker", "Kiel"));
    expect(textsOf(both, [inCity("Hamburg"), inCity("Berlin")])).toEqual(["", ""]);
    const twice = html(card("Baker", "Berlin"), card("Baker", "Berlin"));
    expect(textsOf(twice, [inCity("Hamburg"), inCity("Berlin")])).toEqual(["", ""]);
  });

  it("do not reach into the place of one that is not told apart", () => {
    const content = html(card("Baker", "Berlin", "50,000"), card("Baker", "Kiel", "40,000"), card("Baker", "Bonn", "30,000"));
    expect(textsOf(content, [inCity("Hamburg"), inCity("Berlin")])).toEqual(["", "Baker / Berlin / 50,000"]);
  });

  it("are told apart by their address although the other's town is named", () => {
    const content = html(
      card('<a href="/jobs/1">Baker</a>', "Berlin, with days in Hamburg"),
      card('<a href="/jobs/2">Baker</a>', "Hamburg, by the harbour"),
    );
    const at = (path: string, city: string) => stated({ ...inCity(city).value, url: `https://acme.example/jobs/${path}` });
    const texts = textsOf(content, [at("2", "Hamburg"), at("1", "Berlin")]);
    expect(texts.map((text) => text.includes("harbour"))).toEqual([true, false]);
    expect(texts[1]).toContain("days");
  });
});

describe("a posting whose title the page shows twice", () => {
  it("stands where more of it stands", () => {
    const content = html(card("Cook", "Baker"), card("Baker", "Berlin", "50,000"), card("Cook", "Bonn", "40,000"));
    expect(textsOf(content, [inCity("Berlin"), inCity("Bonn", "Cook")])).toEqual(["Baker / Berlin / 50,000", "Cook / Bonn / 40,000"]);
  });
});

describe("hostile input", () => {
  it.each([
    ["titles", "Baker\nBerlin\n"],
    ["lines that begin with the title", "Baker x\nBerlin\n"],
    ["words on one line", "Baker Berlin "],
  ])("takes time in proportion to many %s", (_, unit) => {
    const document = prepare({ content: "text" }, { maxContentBytes: 1_000 });
    const postings = Array.from({ length: 300 }, (_entry, index) => inCity(`Berlin ${index % 7}`));
    const split = (text: string) => splitPostings({ ...document, text }, { postings, sourceRange });
    expect(growthOf(split, { unit, from: unit.length * 2_500, times: 8 })).toBeLessThan(28);
  });
});
