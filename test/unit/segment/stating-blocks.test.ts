import { describe, expect, test } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import { segmentDocument } from "../../../src/segment/segment-document.ts";
import { splitPostings } from "../../../src/segment/split-postings.ts";
import { growthOf } from "../../support/cpu-growth.ts";

const split = (content: string) => {
  const document = prepare({ content }, { maxContentBytes: 1_000_000 });
  return splitPostings(document, { postings: [], sourceRange }).map((segment) => {
    const { text } = segmentDocument(document, segment);
    return { title: segment.title, text, isStating: segment.isStating };
  });
};
const titles = (content: string) => split(content).map(({ title }) => title);
const block = (title: string, place: string, pay: string): string =>
  `<h2>${title}</h2><p>Location: ${place}</p><p>Salary: ${pay} a year</p><p>You will work in our team.</p>`;

describe("Postings that a page's structure shows", () => {
  test("need no title that a table of occupations knows, in any order", () => {
    const parts = [block("Dispatcher", "Bath", "£25,000"), block("Pilot", "Hove", "£26,000"), block("Wrangler", "York", "£27,000")];
    const found = split(`<h1>Careers at Aster</h1>${parts.join("")}`);
    expect(found.map(({ title }) => title)).toEqual(["Dispatcher", "Pilot", "Wrangler"]);
    expect(found.map(({ text }) => /£\d\d/.exec(text)?.[0])).toEqual(["£25", "£26", "£27"]);
    expect(titles(`<h1>Careers at Aster</h1>${parts.toReversed().join("")}`)).toEqual(["Wrangler", "Pilot", "Dispatcher"]);
  });

  test("may have one title", () => {
    const found = split(`${block("Gardener", "Bath", "£25,000")}${block("Gardener", "Hove", "£26,000")}`);
    expect(found.map(({ text }) => [text.includes("Bath"), text.includes("Hove")])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("end where another heading of their level begins", () => {
    const found = split(
      `<h1>Careers</h1>${block("Pilot", "Bath", "£25,000")}${block("Dispatcher", "Hove", "£26,000")}<h2>News from the yard</h2><p>Leeds.</p>`,
    );
    expect(found.map(({ title }) => title)).toEqual(["Pilot", "Dispatcher"]);
    expect(found[1]?.text).not.toContain("Leeds");
  });

  test.each([
    [
      "rules",
      "Gardener\nLocation: Bath\nSalary: £20,000\n\n---\n\nWrangler\nLocation: Hove\nSalary: £21,000\n\n***\n\nCook\nLocation: York\nSalary: £22,000",
    ],
    [
      "capitals",
      "GARDENER\n\nLocation: Bath\nSalary: £20,000\n\nWRANGLER\n\nLocation: Hove\nSalary: £21,000\n\nCOOK\n\nLocation: York\nSalary: £22,000",
    ],
    [
      "paragraphs",
      "Gardener\nLocation: Bath\nSalary: £20,000\n\nWrangler\nLocation: Hove\nSalary: £21,000\n\nCook\nLocation: York\nSalary: £22,000",
    ],
  ])("stand between %s of plain text", (_sign, content) => {
    expect(titles(content).map((title) => title?.toLowerCase())).toEqual(["gardener", "wrangler", "cook"]);
  });

  test.each([
    ["English", ["Job", "Location", "Salary"], ["Porter", "Bath", "£21,000"], ["Wrangler", "Hove", "£22,000"]],
    ["German", ["Stelle", "Arbeitsort", "Gehalt"], ["Koch", "Kiel", "30.000 €"], ["Lotse", "Bonn", "40.000 €"]],
    ["Japanese", ["職種", "勤務地", "給与"], ["調理師", "東京都", "月給25万円"], ["看護師", "大阪府", "月給30万円"]],
  ])("are the rows of a table whose head says so: %s", (_language, ...rows) => {
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
    const [head = [], ...bodies] = rows;
    expect(split(html)).toEqual(
      bodies.map((row) => ({ title: row[0], isStating: true, text: row.map((cell, at) => `${head[at]}: ${cell}`).join("\n") })),
    );
  });

  test("keep the way back to the source of a row's cells", () => {
    const content =
      "<table><tr><th>Job</th><th>Salary</th></tr><tr><td>Porter</td><td>£21,000</td></tr><tr><td>Cook</td><td>£22,000</td></tr></table>";
    const document = prepare({ content }, { maxContentBytes: 1_000_000 });
    for (const segment of splitPostings(document, { postings: [], sourceRange })) {
      const part = segmentDocument(document, segment);
      const start = part.text.indexOf("£");
      const range = sourceRange(part, { start, end: start + 7 });
      expect(content.slice(range.start, range.end)).toBe(part.text.slice(start, start + 7));
    }
  });
});

describe("One posting", () => {
  test.each([
    ["with a salary for each place", `<h1>Cook</h1>${block("Bath", "Bath", "£25,000")}${block("Hove", "Hove", "£26,000")}`],
    [
      "with a table of pay",
      "<h1>Cook</h1><table><tr><td>Location</td><td>Salary</td></tr><tr><td>Bath</td><td>£25,000</td></tr><tr><td>Hove</td><td>£26,000</td></tr></table>",
    ],
    [
      "with sections",
      "<h1>Cook</h1><p>Location: Bath</p><h2>Salary</h2><p>£25,000, full-time</p><h2>Requirements</h2><p>Location: Bath. Pay: £25,000</p>",
    ],
    [
      "with sections in capitals",
      "Cook\n\nABOUT US\n\nLocation: Bath\nSalary: £25,000\n\nREQUIREMENTS\n\nTwo years, full-time.\nPay: £12\n\nBENEFITS\n\nTea.",
    ],
  ])("%s stays whole", (_what, content) => {
    expect(titles(content)).toEqual([null]);
  });
});

test.each([
  "Job | Location\nA | B\n",
  "---\nCook\nLocation: Oslo\nPay: £2\n",
  "COOK\nPay: £2\nCity: X\n\n",
  "## A\nPay: £2\nCity: X\n",
  "|",
])("takes time in proportion to many %j", (unit) => {
  const page = prepare({ content: "text" }, { maxContentBytes: 1_000 });
  const read = (text: string) => splitPostings({ ...page, text }, { postings: [], sourceRange });
  expect(growthOf(read, { unit, from: unit.length * 2_500, times: 8 })).toBeLessThan(28);
});

test.each([
  ["Lifeguard", "Requirements"],
  ["Bademeisteraufsicht", "Anforderungen"],
  ["Come shape our pools", "Responsibilities"],
])("sections on places of work that share one section on what is asked stay whole: %s", (title, section) => {
  const asked = `## ${section}\n- 16 years old\n\n`;
  const sites = ["North", "South", "West"].map((site) => `## Pool ${site}\nLocation: ${site} Avenue\nFull-time and part-time.\n\n`);
  expect(titles(`# ${title}\n\nCity of Aster.\n\n${sites.join("")}${asked}`)).toEqual([null]);
  expect(titles(`# ${title}\n\nCity of Aster.\n\n${asked}${sites.join("")}`)).toEqual([null]);
  expect(titles(`# Careers at Aster\n\n${sites.join("")}${asked}`)).toHaveLength(3);
  expect(titles(`# Aster\n\n${sites.join(asked)}${asked}`).length).toBeGreaterThan(1);
});

test("sections on places of work below the pay that holds for all of them stay whole", () => {
  const sites = ["North", "South"].map((site) => `## Pool ${site}\nLocation: ${site} Avenue\nFull-time.\n\n`).join("");
  expect(titles(`# Lifeguard\n\nCity of Aster. $17.00 - $19.50 per hour.\n\n${sites}`)).toEqual([null]);
  expect(titles(`# Aster\n\nWe run pools since 1990.\n\n${sites}`)).toHaveLength(2);
  expect(titles(`# Careers at Aster\n\nWe pay $17 per hour.\n\n${sites}`)).toHaveLength(2);
});
