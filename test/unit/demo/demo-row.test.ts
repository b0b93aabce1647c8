import { expect, it } from "vitest";
import { extractedRow, failedRow, routedRow } from "../../../demo/demo-row.ts";
import { demoPostings } from "../../../demo/postings.ts";
import { ExtractionFailedError } from "../../../src/errors/extraction-failed-error.ts";
import { ModelCallError } from "../../../src/errors/model-call-error.ts";
import { NoCandidateError } from "../../../src/errors/no-candidate-error.ts";
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
  expect(row.found).toEqual({ fields: 3, of: 6, title: "Recruiter" });
  expect(extractedRow({ ...result, attempts: [attempt, attempt] }, parts).route).toBe("local: some-model (2 requests)");
});

it("says where a page would go when nothing is sent", () => {
  const unasked: RouteDecision = { ...decision, model: "" };
  expect(routedRow(decision, parts).route).toBe("would go to local: some-model");
  expect(routedRow(unasked, parts).route).toBe("would go to local: local");
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
