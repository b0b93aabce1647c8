import { describe, expect, test } from "vitest";
import { isPlaceholder } from "../../../src/normalize/placeholder.ts";
import { markupFacts } from "../../../src/structured/markup-facts.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { cpuTimeOf } from "../../support/cpu-growth.ts";
import { page } from "./page.ts";

/** CPU time that a plain walk over as many characters takes here, at least a millisecond. */
const floor = (length: number): number => {
  const text = "a".repeat(length);
  let sum = 0;
  const walk = () => {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  };
  return Math.max(1, cpuTimeOf(walk) + (sum < 0 ? 1 : 0));
};

const readAll = (jsonLd: readonly string[], state: readonly string[] = []): number => {
  const document = page({ jsonLd, state, title: "Cook" });
  const { postings } = readStructuredPostings(document);
  for (const posting of postings.slice(0, 3)) markupFacts(posting, { document, toText: (html) => html, referenceDate: "2026-03-01" });
  return postings.length;
};

const opening = '{"@type":"JobPosting","title":"Cook","description":"';

describe("hostile JSON-LD comes to an end", () => {
  test.each([
    ["deep lists", `{"@type":"JobPosting","title":"a","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["deep objects", `${'{"a":'.repeat(50_000)}{"@type":"JobPosting","title":"a"}${"}".repeat(50_000)}`],
    ["deep brackets without end", `{"@type":"JobPosting","x":${"[".repeat(100_000)}`],
    ["stray quotes", `${opening}${'a"b'.repeat(100_000)}`],
    ["stray quotes with spaces", `${opening}${`"${" ".repeat(1_000)}`.repeat(200)}x`],
    ["quoted words", `${opening}${'"a" "b" '.repeat(40_000)}`],
    ["quotes at line ends", `${opening}${'"a\n'.repeat(60_000)}`],
    ["backslashes", `${opening}${"\\".repeat(200_001)}`],
    ["open comments", `{"@type":"JobPosting",${"/*".repeat(100_000)}`],
    ["lines of comments", `{"@type":"JobPosting",${"// \n".repeat(50_000)}"title":"Cook"}`],
    ["commas", `{"@type":"JobPosting"${",".repeat(200_000)}}`],
    ["spaces", `{"@type":"JobPosting"${" ".repeat(400_000)}x`],
    ["entities", `{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;${"&#65;".repeat(60_000)}&quot;}`],
    ["one long text", `${opening}${"x".repeat(1_000_000)}"}`],
    ["digits", `{"@type":"JobPosting","title":"Cook","baseSalary":"${"1".repeat(200_000)}"}`],
    ["a number of many digits", `{"@type":"JobPosting","title":"Cook","baseSalary":${"9".repeat(5_000)}}`],
    ["many places", `{"@type":"JobPosting","title":"Cook","jobLocation":[${'{"address":{"addressLocality":"A"}},'.repeat(20_000)}{}]}`],
    ["many postings", `[${'{"@type":"JobPosting","title":"Cook"},'.repeat(5_000)}{}]`],
    ["many keys", `{"@type":"JobPosting","title":"Cook",${Array.from({ length: 20_000 }, (_entry, index) => `"k${index}":1`).join(",")}}`],
  ])("%s", (_name, script) => {
    const least = floor(script.length);
    expect(cpuTimeOf(() => readAll([script]))).toBeLessThan(least * 2_000);
  });
});

describe("hostile state comes to an end", () => {
  test.each([
    [
      "many small jobs",
      JSON.stringify(Array.from({ length: 20_000 }, (_entry, id) => ({ jobTitle: "Cook", location: "Oslo", jobId: id }))),
    ],
    ["many assignments", 'a={"title":"description"};'.repeat(20_000)],
    ["open brackets", `title description = ${"{".repeat(200_000)}`],
    ["open quotes in a call", `title description JSON.parse("${'\\"'.repeat(100_000)}`],
    ["references to themselves", JSON.stringify([["Reactive", 1], { title: 1, description: 1, job: 1, a: 1, b: 1, c: 1 }, "x"])],
    [
      "references that double",
      JSON.stringify([
        ["Reactive", 1],
        ...Array.from({ length: 60 }, (_entry, index) => ({ title: index + 2, description: index + 2 })),
        "x",
      ]),
    ],
  ])("%s", (_name, script) => {
    const least = floor(script.length);
    expect(cpuTimeOf(() => readAll([], [script]))).toBeLessThan(least * 2_000);
  });
});

describe("names of the prototype", () => {
  const script =
    '{"@type":"JobPosting","title":"Cook","__proto__":{"polluted":true,"hiringOrganization":{"name":"Evil"}},"constructor":{"prototype":{"polluted":true}}}';

  test("change no object and state nothing", () => {
    const document = page({ jsonLd: [script] });
    const [found] = readStructuredPostings(document).postings;
    const facts = found === undefined ? [] : markupFacts(found, { document, toText: (html) => html, referenceDate: null });
    expect(facts.map(({ field }) => field)).toEqual(["title"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(Object.getPrototypeOf(found?.value)).toBe(Object.prototype);
  });

  test("in embedded state are as harmless", () => {
    readAll(
      [],
      [`window.x = {"__proto__":{"polluted":true},"job":{"jobTitle":"Cook","location":"Oslo","jobId":1,"__proto__":{"polluted":true}}}`],
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("placeholders", () => {
  test.each([
    "N/A",
    "n.a.",
    "TBD",
    " Not  specified ",
    "string",
    "{{title}}",
    `$${"{job}"}`,
    "%TITLE%",
    "[Job Title]",
    "Lorem ipsum dolor",
    "k.A.",
    "non précisé",
    "nvt",
    "面议",
    "-",
    "…",
    "(n/a)",
    "Competitive!",
  ])("%s is one", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(["Nurse", "Competitive salary of $90,000", "Test engineer", "Company driver", "C", "3", "Na Li", "Location manager", "看護師"])(
    "%s is none",
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  test("long texts are none and cost nothing", () => {
    expect(isPlaceholder(" ".repeat(100_000))).toBe(false);
  });
});
