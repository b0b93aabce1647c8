import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createExtractor } from "../../../src/index.ts";
import { type Expected, type ReadPosting, readGold } from "./more-pages.gold.ts";

const folder = new URL("../../fixtures/pages-more/", import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readGold(readFileSync(new URL(name, folder), "utf8")));
const extractor = createExtractor({ local: false, onVerdict: "extract" });

const cityOf = ({ city, raw }: ReadPosting["locations"][number], wanted: readonly string[]): string =>
  wanted.find((name) => (city ?? raw ?? "").includes(name) || raw?.includes(name)) ?? city ?? raw ?? "";

const salaryOf = ({ baseSalary }: ReadPosting, wanted: Expected["s"]) => {
  if (baseSalary === null) return null;
  const { minValue, maxValue, currency, unitText } = baseSalary;
  const isFree = wanted?.[2] === "*" && (currency === null || currency === "CNY");
  return [minValue, maxValue, isFree ? "*" : currency, unitText];
};

const readingOf = (data: ReadPosting, gold: Expected): Record<keyof Expected, unknown> => ({
  t: data.title,
  c: data.company,
  l: data.locations.map((place) => cityOf(place, gold.l ?? [])),
  r: data.remote,
  e: data.employmentTypes.toSorted(),
  s: salaryOf(data, gold.s),
  p: data.datePosted,
  x: data.validThrough,
  a: data.applyUrl,
});

describe("pages of the north and the east, read by code alone", () => {
  test.each(pages)("$id is what it is, and says what it says", async ({ input, verdict, gold }) => {
    const page = await extractor.prepare(input);
    const { data } = await extractor.extract(input);
    const read = Object.entries(readingOf(data, gold)).filter(([key]) => key in gold);
    const expected = { ...gold, ...(gold.e === undefined ? {} : { e: gold.e.toSorted() }) };
    expect({ verdict: page.verdict.kind, ...Object.fromEntries(read) }).toEqual({ verdict, ...expected });
  });
});
