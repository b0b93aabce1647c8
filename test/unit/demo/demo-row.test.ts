import { expect, it } from "vitest";
import { extractedRow, failedRow } from "../../../demo/demo-row.ts";
import { demoPostings } from "../../../demo/postings.ts";
import { ExtractionFailedError } from "../../../src/errors/extraction-failed-error.ts";
import { ModelCallError } from "../../../src/errors/model-call-error.ts";
import { NoCandidateError } from "../../../src/errors/no-candidate-error.ts";
import { NotAJobPostingError } from "../../../src/errors/not-a-job-posting-error.ts";
import { UnreadableContentError } from "../../../src/errors/unreadable-content-error.ts";
import type { RouteDecision } from "../../../src/spec/route.ts";
import { attempt, decision, noUsage, posting } from "./demo-examples.ts";

const parts = { posting, milliseconds: 12 };

it("counts the fields that hold something", () => {
  const data = {
    title: "Recruiter",
    company: null,
    skills: [],
    locations: [{ city: null, raw: "" }],
    baseSalary: { minValue: 0 },
    remote: "yes",
  };
  const result = {
    data,
    completeness: "complete",
    route: decision,
    evidence: {},
    attempts: [attempt],
    usage: noUsage,
    cost: { usd: 0 },
    warnings: [],
  } as const;
  const row = extractedRow(result, parts);
  expect(row).toMatchObject({ status: "extracted", tokens: 1_234, route: "local: some-model" });
  expect(row.found).toEqual({ fields: 3, of: 6, title: "Recruiter", salary: "0" });
  expect(extractedRow({ ...result, attempts: [attempt, attempt] }, parts).route).toBe("local: some-model (2 requests)");
});

it("says that no model was asked, and shows the salary", () => {
  const route: RouteDecision = { ...decision, kind: "code", candidate: null, model: null, location: null, tokens: 0 };
  const baseSalary = { minValue: 54_000, maxValue: 81_000, currency: "USD", unitText: "YEAR" };
  const settled = { completeness: "complete", evidence: {}, attempts: [], usage: noUsage, cost: { usd: 0 }, warnings: [] } as const;
  const row = extractedRow({ ...settled, route, data: { title: "Cook", baseSalary } }, parts);
  expect(row).toMatchObject({ tokens: null, route: "code alone, no model asked", found: { salary: "54,000–81,000 USD YEAR" } });
  const fromData = extractedRow({ ...settled, route: { ...route, kind: "structured-data" }, data: { title: "Cook" } }, parts);
  expect(fromData).toMatchObject({ route: "the page's own data, no model asked", found: { salary: "" } });
});

it("says that a page was refused, and as what", () => {
  const error = new NotAJobPostingError({ verdict: { kind: "login-wall", reasons: [], confidence: 0.9 } });
  expect(failedRow(error, parts)).toMatchObject({ status: "refused", route: "refused: login-wall, nothing was sent" });
});

it("says why a page was not sent", () => {
  const error = new NoCandidateError({ option: "cloud", tokens: 12_000, message: "too long" });
  expect(failedRow(error, parts)).toMatchObject({
    status: "not-sent",
    tokens: 12_000,
    route: "not sent: over the threshold, no cloud set",
  });
});

it("names the code of the last error after failed requests", () => {
  const cause = new ModelCallError({ kind: "server", provider: "vllm", endpoint: "http://127.0.0.1:1", message: "broken" });
  const error = new ExtractionFailedError({ route: decision, attempts: [attempt, attempt], usage: noUsage, cost: { usd: null }, cause });
  expect(failedRow(error, parts)).toMatchObject({ status: "failed", tokens: 1_234, route: "failed after 2 requests: model-call (server)" });
});

it("shows any other error by its code, without a count", () => {
  const error = new UnreadableContentError({ reason: "empty", bytes: 0, message: "empty" });
  expect(failedRow(error, parts)).toMatchObject({ status: "failed", tokens: null, route: "failed: unreadable-content" });
});

it("has postings in two languages and two formats", () => {
  expect(new Set(demoPostings.map(({ language, contentType }) => `${language} ${contentType}`))).toEqual(
    new Set(["en text/html", "en text/markdown", "fr text/markdown"]),
  );
  expect(demoPostings.filter(({ note }) => note === "")).toHaveLength(14);
});
