import { describe, expect, it } from "vitest";
import { compareWithBaseline } from "../../../src/eval/compare-with-baseline.ts";
import { evaluate } from "../../../src/eval/evaluate.ts";
import type { EvaluationCase } from "../../../src/eval/evaluation-case.ts";
import { formatMarkdown } from "../../../src/eval/format-markdown.ts";
import { extracted, failedWith, standIn } from "./stand-in-extractor.ts";

const cases: readonly EvaluationCase[] = [
  { id: "a", text: "Cook in Oslo", gold: { title: "Cook", datePosted: null } },
  { id: "b", text: "Baker", gold: { title: "Baker", datePosted: null } },
  { id: "c", text: "Smith", gold: { title: "Smith" } },
];

const answers = {
  a: extracted({ title: "Cook", datePosted: null }, 1_000),
  b: extracted({ title: "Baker", datePosted: "2026-01-01" }, 3_000),
  c: failedWith("output-truncated"),
};

describe("evaluate", () => {
  it("counts by field, in all, by route and by failure", async () => {
    const report = await evaluate({ cases, extractor: standIn(answers) });
    expect(report).toMatchObject({ cases: 3, extracted: 2, failures: { "output-truncated": 1 }, routes: { model: 2 } });
    expect(report.fields.title).toMatchObject({ stated: 3, right: 2, lost: 1, precision: 1 });
    expect(report.fields.datePosted).toMatchObject({ scored: 2, invented: 1, precision: 0, recall: null });
    expect(report.micro).toMatchObject({ right: 2, invented: 1, lost: 1 });
  });

  it("gives tokens and cost of the postings that succeeded", async () => {
    const { mean, median } = await evaluate({ cases, extractor: standIn(answers) });
    expect(mean).toMatchObject({ inputTokens: 2_000, outputTokens: 200, usd: 0.002 });
    expect(median.inputTokens).toBe(2_000);
  });

  it("keeps the order of the cases at any concurrency and reports each one", async () => {
    const done: number[] = [];
    const { results } = await evaluate({
      cases,
      extractor: standIn(answers),
      concurrency: 8,
      onProgress: (progress) => done.push(progress.done),
    });
    expect(results.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(done).toEqual([1, 2, 3]);
  });

  it("fails the case, not the evaluation, when an extractor throws", async () => {
    const report = await evaluate({ cases, extractor: standIn({}) });
    expect(report.failures).toEqual({ unknown: 3 });
    expect(report.micro.lost).toBe(3);
  });

  it("counts what is no JSON as what it stands for", async () => {
    const gold = { a: 5, b: { x: 1 }, c: ["p", "q"], d: "2027-05-12" };
    const data = { a: 5n, b: new Map([["x", 1]]), c: new Set(["q", "p"]), d: new Date("2027-05-12") };
    const { micro } = await evaluate({ cases: [{ id: "a", text: "x", gold }], extractor: standIn({ a: extracted(data) }) });
    expect(micro).toMatchObject({ right: 5, wrong: 0, lost: 0, invented: 0 });
  });

  it("takes no matcher that does not exist", async () => {
    // A matcher's name may come from a file.
    const fields = JSON.parse('{"title":"nope"}');
    await expect(evaluate({ cases, extractor: standIn(answers), fields })).rejects.toThrow(/nope/);
  });

  it("rejects with the signal's reason when it is stopped", async () => {
    const reason = new Error("enough");
    await expect(evaluate({ cases, extractor: standIn(answers), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("counts refused pages apart from failures", async () => {
    const pages: readonly EvaluationCase[] = [
      { id: "blog", text: "A day at sea", gold: {}, isPosting: false },
      { id: "news", text: "Rain", gold: {}, isPosting: false },
      { id: "job", text: "Cook", gold: { title: "Cook" } },
    ];
    const refused = failedWith("not-a-job-posting");
    const report = await evaluate({
      cases: pages,
      extractor: standIn({ blog: refused, news: extracted({ title: "Rain" }), job: refused }),
    });
    expect(report.refusals).toEqual({ nonPostings: 2, nonPostingsRefused: 1, postings: 1, postingsRefused: 1 });
    expect(report.failures).toEqual({ "not-a-job-posting": 1 });
    expect(report.micro).toMatchObject({ lost: 1, invented: 0 });
  });

  it("takes the page's own data away where a case says so", async () => {
    const html = '<h1>Cook</h1><script type="application/ld+json">{"title":"Cook"}</script>';
    const extractor = standIn({ hidden: extracted({}), shown: extracted({}) });
    const pages = [
      { id: "hidden", html, gold: {}, hideStructuredData: true },
      { id: "shown", html, gold: {} },
    ];
    await evaluate({ cases: pages, extractor });
    expect(extractor.seen.get("hidden")).toBe("<h1>Cook</h1>");
    expect(extractor.seen.get("shown")).toBe(html);
  });

  it("gives a report that survives JSON and can be the next baseline", async () => {
    const before = await evaluate({ cases, extractor: standIn(answers) });
    const baseline: typeof before = JSON.parse(JSON.stringify(before));
    const same = await evaluate({ cases, extractor: standIn(answers), baseline });
    expect(same.comparison).toEqual({ isWorse: false, regressions: [], missing: [] });
    const worse = await evaluate({
      cases,
      extractor: standIn({ ...answers, a: extracted({ title: "Chef", datePosted: null }) }),
      baseline,
    });
    expect(worse.comparison?.isWorse).toBe(true);
    expect(worse.comparison?.regressions.map(({ field }) => field)).toEqual(["title", "micro"]);
  });
});

describe("compareWithBaseline", () => {
  it("forgives a loss within the tolerance and no larger one", async () => {
    const before = await evaluate({ cases, extractor: standIn(answers) });
    const after = await evaluate({ cases, extractor: standIn({ ...answers, b: failedWith("output-truncated") }) });
    expect(compareWithBaseline(after, before).isWorse).toBe(true);
    expect(compareWithBaseline(after, before, { tolerance: 0.5 }).isWorse).toBe(false);
  });

  it("forgives no invented value", async () => {
    const many = Array.from(
      { length: 200 },
      (_, at): EvaluationCase => ({ id: `c${at}`, text: "Cook", gold: { title: "Cook", salary: null } }),
    );
    const silent = Object.fromEntries(many.map(({ id }) => [id, extracted({ title: "Cook", salary: null })]));
    const before = await evaluate({ cases: many, extractor: standIn(silent) });
    const after = await evaluate({ cases: many, extractor: standIn({ ...silent, c1: extracted({ title: "Cook", salary: 1 }) }) });
    expect(compareWithBaseline(after, before, { tolerance: 0.01 })).toMatchObject({
      isWorse: true,
      regressions: [{ measure: "invented" }, { field: "micro" }],
    });
  });

  it("counts failures of what states nothing, cases left out and dearer postings as worse", async () => {
    const bare: readonly EvaluationCase[] = ["a", "b"].map((id) => ({ id, text: "Cook", gold: { salary: null } }));
    const [cheap, dear] = [extracted({ salary: null }, 100), extracted({ salary: null }, 1_000)];
    const before = await evaluate({ cases: bare, extractor: standIn({ a: cheap, b: cheap }) });
    const measures = async (one: Parameters<typeof evaluate>[0]) =>
      compareWithBaseline(await evaluate(one), before).regressions.map(({ measure }) => measure);
    expect(await measures({ cases: bare, extractor: standIn({ a: failedWith("handshake"), b: failedWith("handshake") }) })).toEqual([
      "failed",
    ]);
    expect(await measures({ cases: bare.slice(1), extractor: standIn({ b: cheap }) })).toEqual(["run"]);
    expect(await measures({ cases: bare, extractor: standIn({ a: dear, b: dear }) })).toContain("inputTokens");
    const { failures, mean, ...kept } = before;
    const after = await evaluate({ cases: bare, extractor: standIn({ a: dear, b: dear }) });
    expect([failures, mean.inputTokens, compareWithBaseline(after, { ...kept }).isWorse]).toEqual([{}, 100, false]);
  });

  it("counts fewer refused pages and more refused postings as worse", async () => {
    const pages: readonly EvaluationCase[] = [
      { id: "blog", text: "A day at sea", gold: {}, isPosting: false },
      { id: "job", text: "Cook", gold: { title: "Cook" } },
    ];
    const [refused, read] = [failedWith("not-a-job-posting"), extracted({ title: "Cook" })];
    const good = await evaluate({ cases: pages, extractor: standIn({ blog: refused, job: read }) });
    const bad = await evaluate({ cases: pages, extractor: standIn({ blog: read, job: refused }), baseline: good });
    expect(good.comparison).toBeNull();
    expect(bad.comparison?.regressions.filter(({ measure }) => measure === "refused")).toEqual([
      { field: "non-postings", measure: "refused", before: 1, after: 0 },
      { field: "postings", measure: "refused", before: 0, after: 1 },
    ]);
  });

  it("counts a field that is no longer scored as worse", async () => {
    const before = await evaluate({ cases, extractor: standIn(answers) });
    const after = await evaluate({
      cases: cases.map((one) => ({ ...one, gold: { title: one.gold.title ?? null } })),
      extractor: standIn(answers),
    });
    expect(compareWithBaseline(after, before)).toMatchObject({ isWorse: true, missing: ["datePosted"] });
  });
});

describe("formatMarkdown", () => {
  it("shows the fields, the tokens, the failures and what is worse, and nothing of the postings", async () => {
    const baseline = await evaluate({ cases, extractor: standIn(answers) });
    const report = await evaluate({ cases, extractor: standIn({ ...answers, a: extracted({ title: "Chef" }, 500) }), baseline });
    const markdown = formatMarkdown(report);
    expect(markdown).toContain("| title | 3 | 3 | 1 | 1 | 0 | 1 | 0.500 | 0.333 | 0.400 |");
    expect(markdown).toContain("Failures: output-truncated 1.");
    expect(markdown).toContain("- title: f1 0.800 → 0.400");
    expect(markdown).not.toContain("Chef");
  });
});

it("A report keeps its table whole whatever a field is called", async () => {
  const report = await evaluate({
    cases: [{ id: "a", text: "x", gold: { "a|b\nc": "x" } }],
    extractor: standIn({ a: extracted({ "a|b\nc": "x" }) }),
  });
  expect(formatMarkdown(report)).toContain("| a\\|b c | 1 |");
});
