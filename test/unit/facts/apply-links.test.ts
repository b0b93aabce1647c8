import { describe, expect, test } from "vitest";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { ground } from "../../../src/ground/ground.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import { groundParts } from "../../support/ground-page.ts";

const shown = "<main><h1>Cook</h1><p>We look for a cook who likes to work in Bath.</p>";

const applyUrls = (html: string, url?: string): readonly unknown[] => {
  const document = prepare({ content: html, url }, { maxContentBytes: 1_000_000 });
  const { facts } = readFacts(document, { toSource: (range) => sourceRange(document, range) });
  return [...new Set(facts.filter(({ field }) => field === "applyUrl").map(({ value }) => value))];
};
const link = (href: string, words = "Apply now"): string => `${shown}<a href="${href}">${words}</a></main>`;
const base = `<base href="https://ats.example/x/">`;
const page = "https://jobs.example/bath/cook?id=7";

describe("A relative link to apply", () => {
  test.each([
    ["/apply/7", "https://ats.example/apply/7"],
    ["apply", "https://ats.example/x/apply"],
    ["./1/apply", "https://ats.example/x/1/apply"],
    ["../apply", "https://ats.example/apply"],
    ["?apply=1", "https://ats.example/x/?apply=1"],
    ["//host.example/apply", "https://host.example/apply"],
    ["https://other.example/apply", "https://other.example/apply"],
  ])("counts from the page's base: %s", (href, expected) => {
    expect(applyUrls(base + link(href), page)).toEqual([expected]);
    expect(applyUrls(base + link(href))).toEqual([expected]);
    const { wire } = ground({ applyUrl: expected }, groundParts(base + link(href), { url: page }));
    expect(wire).toEqual({ applyUrl: expected });
  });

  test.each([
    ["apply", "https://jobs.example/bath/apply"],
    ["./1/apply", "https://jobs.example/bath/1/apply"],
    ["?apply=1", "https://jobs.example/bath/cook?apply=1"],
    ["/apply/7", "https://jobs.example/apply/7"],
    ["//host.example/apply", "https://host.example/apply"],
  ])("counts from the page's address where there is no base: %s", (href, expected) => {
    expect(applyUrls(link(href), page)).toEqual([expected]);
  });

  test("counts from a base that is relative itself, of which the first holds", () => {
    expect(applyUrls(`<base href="/ats/"><base href="/no/">${link("apply")}`, page)).toEqual(["https://jobs.example/ats/apply"]);
    expect(applyUrls(`<base href="javascript:alert(1)">${link("apply")}`, page)).toEqual(["https://jobs.example/bath/apply"]);
  });

  test.each(["apply", "./1/apply", "?apply=1", "//host.example/apply"])("says nothing without a base and an address: %s", (href) => {
    expect(applyUrls(link(href))).toEqual([]);
  });

  test.each(["#apply", "javascript:apply()", "tel:+441234", "data:text/html,apply", "mailto:apply@a.example"])("is none of %s", (href) => {
    expect(applyUrls(base + link(href), page)).toEqual([]);
  });
});

describe("Words of applying that lead elsewhere", () => {
  test.each([
    "Apply filters",
    "Apply all filters",
    "Apply coupon",
    "Apply promo code",
    "Apply to other jobs",
    "Apply for more vacancies",
    "Terms apply",
    "Terms and conditions apply",
    "Auf andere Stellen bewerben",
    "Postuler à d'autres offres",
    "Aplicar filtros",
    "Postular a otras ofertas",
    "Solliciteer op andere vacatures",
    "Ansök till andra jobb",
    "Aplikuj na inne oferty",
    "申请其他职位",
    "他の求人に応募",
    "다른 공고 지원",
  ])("are no link to apply: %s", (words) => {
    expect(applyUrls(link("/somewhere/1", words), page)).toEqual([]);
  });

  test.each([
    "Apply",
    "Apply for this job",
    "Apply to this position now",
    "Jetzt bewerben",
    "Postuler à cette offre",
    "応募する",
    "지원하기",
  ])("are not seen in %s", (words) => {
    expect(applyUrls(link("/somewhere/1", words), page)).toEqual(["https://jobs.example/somewhere/1"]);
  });
});
