/**
 * What reading a page costs without a model, stage by stage: milliseconds of CPU at the median page, and as a ratio to `prepare`.
 *
 *   node bench/reading.ts [--corpus FOLDER]
 *
 * FOLDER holds folders with `html/*.html`. Without it the demo's pages are read. Also tells what the first page of a process costs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readFacts } from "../src/facts/read-facts.ts";
import { judgePage } from "../src/gate/judge-page.ts";
import { ground } from "../src/ground/ground.ts";
import { orderPassages } from "../src/ground/order-passages.ts";
import { prepare } from "../src/prepare/prepare.ts";
import { sourceRange } from "../src/prepare/source-range.ts";
import { readableText } from "../src/readable-text.ts";
import { readUnits } from "../src/reconcile/read-units.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { compileSchema } from "../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../src/schema/job-posting-schema.ts";
import type { SourceSpan } from "../src/spec/source-span.ts";
import { leadPosting } from "../src/structured/lead-posting.ts";
import { markupFacts } from "../src/structured/markup-facts.ts";
import { rawValue } from "../src/structured/raw-value.ts";
import { readStructuredPostings } from "../src/structured/read-structured-postings.ts";

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
const maxContentBytes = 40_000_000;
const rounds = 12;
const { bindings } = compileSchema(jobPostingSchema, { defaults: jobPostingFields });

/** Milliseconds by the name of a stage. */
type Costs = Record<string, number>;

const timed = <Result>(costs: Costs, name: string, work: () => Result): Result => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  costs[name] = (user + system) / 1000;
  return result;
};

/** Reads a page as an extraction does, and then grounds an answer of all fields: what code itself read. */
const readOnce = (content: string): Costs => {
  const costs: Costs = {};
  const document = timed(costs, "prepare", () => prepare({ content, referenceDate: "2026-03-01" }, { maxContentBytes }));
  const { postings } = timed(costs, "structured", () => readStructuredPostings(document));
  timed(costs, "gate", () => judgePage(document, { postings, referenceDate: document.referenceDate }));
  const toSource = (range: SourceSpan) => sourceRange(document, range);
  const sheet = timed(costs, "facts", () => readFacts(document, { toSource }));
  timed(costs, "orders to a model", () => orderPassages(document.text).map(toSource));
  const posting = leadPosting(document, { postings });
  const toText = (html: string) => readableText(html, { maxContentBytes });
  const ofMarkup = timed(costs, "facts of the markup", () =>
    posting === null ? [] : markupFacts(posting, { document, toText, referenceDate: document.referenceDate }),
  );
  const markupValue = (path: string) => (posting === null ? null : rawValue(posting, path));
  const { wire } = timed(costs, "reconcile", () => {
    const units = readUnits(bindings, { sheet: { ...sheet, facts: [...ofMarkup, ...sheet.facts] }, markupValue });
    return reconcile(units, { answer: null, source: document.source });
  });
  timed(costs, "ground", () => ground(wire, { document, toSource, bindings, policy: "null", referenceDate: document.referenceDate }));
  return costs;
};

const median = (numbers: readonly number[]): number => numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;

const readSets = (): ReadonlyMap<string, readonly string[]> => {
  const { corpus } = values;
  const pagesOf = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /\.(?:html|md)$/.test(name) && name !== "SOURCE.md")
      .map((name) => readFileSync(join(folder, name), "utf8"));
  if (corpus === undefined) return new Map([["demo", pagesOf(fileURLToPath(new URL("../demo/postings/", import.meta.url)))]]);
  const folders = readdirSync(corpus).filter((name) => existsSync(join(corpus, name, "html")));
  return new Map(folders.map((name) => [name, pagesOf(join(corpus, name, "html"))]));
};

/** The cheapest of several rounds for each page and stage: the rest is noise. */
const cheapest = (content: string): Costs =>
  Array.from({ length: rounds }, () => readOnce(content)).reduce((least, costs) =>
    Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, Math.min(cost, least[name] ?? cost)])),
  );

const sets = readSets();
const first = [...sets.values()].flat()[0] ?? "";
const sumOf = (costs: Costs): number => Object.values(costs).reduce((sum, cost) => sum + cost, 0);
console.log(`First page of the process: ${sumOf(readOnce(first)).toFixed(0)} ms of CPU, Node ${process.version}`);

for (const [name, pages] of sets) {
  const costs = pages.map(cheapest);
  const least = median(costs.map(({ prepare: cost = 0 }) => cost));
  const size = median(pages.map((page) => page.length)) / 1024;
  const row = (cost: number) => ({ "ms of CPU": cost.toFixed(2), "ratio to prepare": (cost / least).toFixed(2) });
  const stages = Object.keys(costs[0] ?? {});
  console.log(`${name}: ${pages.length} pages, ${size.toFixed(0)} KB at the median`);
  console.table({
    ...Object.fromEntries(stages.map((stage) => [stage, row(median(costs.map((cost) => cost[stage] ?? 0)))])),
    "in all": row(median(costs.map(sumOf))),
  });
}
