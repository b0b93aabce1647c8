import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import type { FactField } from "../../../src/spec/fact.ts";

const read = (content: string) => {
  const document = prepare({ content, referenceDate: "2025-03-15" }, { maxContentBytes: 1_000_000 });
  const { facts } = readFacts(document, { toSource: (range) => sourceRange(document, range) });
  return { source: document.source, of: (field: FactField) => facts.filter((fact) => fact.field === field) };
};

const page = (line: string, language = "en"): string =>
  `<html lang="${language}"><body><h1>Night Porter</h1>${line}<h2>Duties</h2><ul><li>Greet late guests</li><li>Lock up</li></ul></body></html>`;
const values = (content: string, field: FactField) =>
  read(content)
    .of(field)
    .map(({ value }) => value);

describe("A <time>", () => {
  it.each(['<p>Posted <time datetime="2025-03-10">10 March</time></p>', '<p><time datetime="2025-03-10">5 days ago</time></p>'])(
    "says when the posting was published: %s",
    (line) => {
      expect(values(page(line), "datePosted")[0]).toBe("2025-03-10");
    },
  );

  it.each([
    '<p>Event: <time datetime="2025-03-10">10 March</time> open day</p>',
    '<p>Last update of this website: <time datetime="2025-03-10">10 March</time></p>',
    '<p>Start date <time datetime="2025-03-10">10 March</time></p>',
    '<p><time datetime="2025-05-20">20 May</time></p>',
  ])("is a day of something else: %s", (line) => {
    expect(values(page(line), "datePosted")).toEqual([]);
  });
});

describe("A place", () => {
  it.each([
    ["Location: Apply now", "en"],
    ["Location: Office", "en"],
    ["Location: Head Office", "en"],
    ["Location: On request", "en"],
    ["Standort: nach Absprache", "de"],
    ["Standort: Zentrale", "de"],
    ["Ansprechpartner vor Ort</p><p>Standort: Frau Paris", "de"],
    ["Lieu : à convenir", "fr"],
  ])("is not what stands there instead of one: %s", (line, language) => {
    expect(values(page(`<p>${line}</p>`, language), "locations")).toEqual([]);
  });

  it("is read in the head office's city", () => {
    expect(values(page("<p>Location: Head Office, Leeds</p>"), "locations")).toMatchObject([{ city: "Leeds" }]);
  });
});

describe("An employer", () => {
  const text = "Skip to main content\n\n# Night Porter\n\nGrand Hotel Aster\n\n### Duties\n\n- Greet late guests\n- Lock up\n";

  it("is not named by a link to the content, in a text of unknown language", () => {
    expect(values(text, "company")).not.toContain("Skip");
    expect(values(text.replaceAll("#", ""), "company")).not.toContain("Skip");
  });

  it("is not the site's software, nor named with a year", () => {
    expect(values(page("<p>© 2024 Workday, Inc.</p>"), "company")).toEqual([]);
    expect(values(page("<p>© 2019-2024 Aster Hotels, Inc.</p>"), "company")).toEqual(["Aster Hotels, Inc."]);
  });
});

describe("Marks of emphasis", () => {
  const text =
    "# Night **Porter**\n\nLocation: _Bath_, UK\n\nCompany: Grand **Hotel**\n\n## Requirements\n\n- Knife **skills**\n- Kolleg*innen und Mitarbeiter*innen\n";

  it("are no part of a value", () => {
    expect(values(text, "title")).toEqual(["Night Porter"]);
    expect(values(text, "company")[0]).toBe("Grand Hotel");
    expect(values(text, "locations")).toEqual([{ raw: "Bath, UK", city: "Bath", region: null, country: "GB" }]);
    expect(values(text, "requirements")).toEqual(["Knife skills", "Kolleg*innen und Mitarbeiter*innen"]);
  });

  it("leave the place of a value where it stands", () => {
    const { source, of } = read(text);
    const [place] = of("locations");
    const city = place?.parts.city;
    expect(source.slice(city?.start, city?.end)).toBe("Bath");
    const [title] = of("title");
    expect([source.slice(title?.span.start, title?.span.end), title?.status]).toEqual(["Night **Porter**", "normalized"]);
  });

  it.each(["*a", "_a_ ", "**a ", "* _", "*"])("are bounded on 100 KB of %j", (unit) => {
    expect(read(`# Cook\n\nLocation: ${unit.repeat(100_000 / unit.length)}\n`).of("locations")).toEqual([]);
  });
});
