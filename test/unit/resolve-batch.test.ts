import { describe, expect, test } from "vitest";
import type { BatchOptions } from "../../src/batch/batch-options.ts";
import { InvalidOptionsError } from "../../src/errors/invalid-options-error.ts";
import { checkSource, resolveBatch } from "../../src/resolve-batch.ts";

const timeouts = { connectMs: 1, firstTokenMs: 1, idleMs: 1, totalMs: 1, deadlineMs: 77 };
const resolve = (options: unknown) => resolveBatch(options as BatchOptions, { timeouts, hasOwnLane: false });

test("a batch without options has every default", () => {
  expect(resolve({ concurrency: undefined })).toEqual({
    ...{ journal: null, concurrency: "auto", signal: null, onProgress: null, total: null, budget: null, order: "finished" },
    ...{
      postingsPerPage: "one",
      replay: true,
      retryFailed: "none",
      cloudLane: "realtime",
      cloudBatches: {},
      maxWaitingPages: 2_000,
      waitForBatches: true,
    },
    ...{ maxFailureFallbackShare: 0.2, timeoutMs: 77, instructions: null, schemaVersion: null },
  });
});

test("an extractor whose own list holds a batch lane has the defaults of a batch of days", () => {
  const { cloudLane, timeoutMs } = resolveBatch({}, { timeouts, hasOwnLane: true });
  expect([cloudLane, timeoutMs]).toEqual(["batch", 3 * 86_400_000]);
  expect(resolveBatch({ cloudLane: "realtime" }, { timeouts, hasOwnLane: true })).toMatchObject({ cloudLane: "realtime", timeoutMs: 77 });
});

test("a journal is a path, or a path with its policies", () => {
  expect(resolve({ journal: "run.jsonl" }).journal).toEqual({ path: "run.jsonl", fsync: "interval", content: "full" });
  const given = { path: "run.jsonl", fsync: "always", content: "hash-only" };
  expect(resolve({ journal: given }).journal).toEqual(given);
});

describe("a wrong option is refused by its name", () => {
  test.each([
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: "fast" }],
    ["signal", { signal: {} }],
    ["onProgress", { onProgress: "log" }],
    ["total", { total: -1 }],
    ["budget.maxUsd", { budget: { maxUsd: -1 } }],
    ["order", { order: "random" }],
    ["postingsPerPage", { postingsPerPage: 2 }],
    ["replay", { replay: "yes" }],
    ["retryFailed", { retryFailed: true }],
    ["cloudLane", { cloudLane: "slow" }],
    ["cloudBatches", { cloudBatches: 1_000 }],
    ["cloudBatches.size", { cloudBatches: { size: 1 } }],
    ["cloudBatches.maxRequests", { cloudBatches: { maxRequests: 50_001 } }],
    ["cloudBatches.maxWaitingPages", { cloudBatches: { maxWaitingPages: 0 } }],
    ["cloudBatches.flushAfterMs", { cloudBatches: { flushAfterMs: 0 } }],
    ["cloudBatches.pollMinMs", { cloudBatches: { pollMinMs: "1" } }],
    ["cloudBatches.pollMaxMs", { cloudBatches: { pollMaxMs: 2 ** 31 } }],
    ["waitForBatches", { waitForBatches: false }],
    ["waitForBatches", { waitForBatches: 1 }],
    ["maxFailureFallbackShare", { maxFailureFallbackShare: 1.1 }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["instructions", { instructions: " " }],
    ["schemaVersion", { schemaVersion: "" }],
    ["journal", { journal: "" }],
    ["journal.path", { journal: { path: 3 } }],
    ["journal.fsync", { journal: { path: "x", fsync: "often" } }],
    ["journal.file", { journal: { path: "x", file: 1 } }],
    ["jurnal", { jurnal: "x" }],
  ])("%s in %j", (option, given) => {
    expect(() => resolve(given)).toThrow(InvalidOptionsError);
    expect(() => resolve(given)).toThrow(`"${option}"`);
  });
});

test("a source is an iterable of postings: no string, no bytes, no single posting", () => {
  for (const source of [[], new Set(), (function* () {})(), (async function* () {})()]) checkSource(source);
  for (const source of ["page", new Uint8Array(1), { content: "page" }, null, 5, undefined])
    expect(() => checkSource(source)).toThrow("source");
});
