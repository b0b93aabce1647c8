import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import type { FactField } from "../../../src/spec/fact.ts";

const read = (lines: string, { language = "en", url = null }: { readonly language?: string; readonly url?: string | null } = {}) => {
  const content = `<html lang="${language}"><body><h1>Night Porter</h1>${lines}<h2>Duties</h2><ul><li>Greet late guests</li><li>Lock up</li></ul></body></html>`;
  const document = prepare({ content, referenceDate: "2025-03-15", ...(url === null ? {} : { url }) }, { maxContentBytes: 1_000_000 });
  const { facts } = readFacts(document, { toSource: (range) => sourceRange(document, range) });
  return (field: FactField) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
};

describe("The country of a place", () => {
  it.each([
    ["Location: Amsterdam, NL", { language: "nl" }, "NL"],
    ["Location: Bratislava, SK", { language: "sk" }, "SK"],
    ["Location: Tel Aviv, IL", {}, "IL"],
    ["Location: Casablanca, MA", {}, "MA"],
    ["Location: Smalltown, IL", { url: "https://jobs.acme.co.il/9" }, "IL"],
    ["Location: Smalltown, IL", { url: "https://jobs.acme.gov/9" }, "US"],
    ["Location: Smalltown, DE", { language: "de" }, "DE"],
    ["Location: Smalltown, DE", { language: "en-DE" }, "DE"],
    ["Location: Smalltown, PA</p><p>Benefits: 401(k) and dental", {}, "US"],
    ["Location: Smalltown, IN</p><p>Pay in ₹ each month", {}, "IN"],
    ["Location: Smalltown, CA</p><p>You work all over Canada", {}, "CA"],
  ])("is told by the page where its code leaves it open: %s %o", (line, parts, country) => {
    expect(read(`<p>${line}</p>`, parts)("locations")).toMatchObject([{ country }]);
  });

  it("stays open, and the currency with it, when nothing tells", () => {
    const values = read("<p>Location: Smalltown, CA</p><p>Salary: $5,000 per month</p>");
    expect(values("locations")).toEqual([{ raw: "Smalltown, CA", city: "Smalltown", region: null, country: null }]);
    expect(values("baseSalary")).toMatchObject([{ minValue: 5000, currency: null }]);
  });

  it("says whether the day or the month of a date stands first", () => {
    expect(read("<p>Location: Leeds, UK</p><p>Closing date: 04/06/2025</p>")("validThrough")).toEqual(["2025-06-04"]);
    expect(read("<p>Location: Austin, TX</p><p>Closing date: 04/06/2025</p>")("validThrough")).toEqual(["2025-04-06"]);
    expect(read("<p>Location: Leeds, UK</p><p>This vacancy was posted on 03/01/2025</p>")("datePosted")).toEqual(["2025-01-03"]);
  });
});
