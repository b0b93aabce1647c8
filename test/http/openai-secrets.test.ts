import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createOpenAIModel } from "../../src/models/openai/create-openai-model.ts";
import type { BatchNote } from "../../src/spec/journal-record.ts";
import { timerSleep } from "../../src/system-time.ts";
import { type FakeBatchApiOptions, startFakeBatchApi } from "../../src/testing/fake-batch-api.ts";
import { type FakeAnswer, fakeErrors, startFakeOpenAI } from "../support/fake-openai.ts";
import { fakeCall, fixedClock, wordTokenizer } from "../support/fake-openai-call.ts";

const key = "sk-SECRET-KEY-0123456789";
const header = "SECRET-HEADER-VALUE";
const echo = `${key} ${header} PRIVATE-POSTING SERVER-BODY`;

const answers: readonly FakeAnswer[] = [
  { ...fakeErrors.invalidKey(key), headers: { "x-request-id": key } },
  { kind: "error", status: 400, code: key, param: key, type: key, message: echo },
  { ...fakeErrors.overflow(), message: `maximum context length is 128000 tokens. ${echo}` },
  { ...fakeErrors.quota(), message: echo },
  { ...fakeErrors.server(), message: echo, headers: { "x-echo": echo } },
  { kind: "raw", status: 200, headers: { "content-type": "application/json" }, body: echo },
  { kind: "raw", status: 200, headers: { "content-type": "text/html" }, body: echo },
  { kind: "raw", status: 500, headers: { "content-type": "text/html" }, body: echo },
  { kind: "reset" },
];

function everythingIn(error: unknown): string {
  const seen: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    seen.push(current.message, current.stack ?? "", JSON.stringify(current), String(current));
    seen.push(inspect(current, { showHidden: true, depth: 10, getters: true }));
  }
  return seen.join("\n");
}

test.each(answers)("no key, header, posting or server text is anywhere in the error for %j", async (answer) => {
  await using fake = await startFakeOpenAI(answer);
  const model = createOpenAIModel({
    ...{ apiKey: key, headers: { "x-private": header }, baseURL: fake.baseURL },
    ...{ tokenizer: wordTokenizer, clock: fixedClock("2026-11-21"), sleep: timerSleep },
  });
  const error: unknown = await model.doGenerate(fakeCall().call).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  const text = everythingIn(error);
  for (const secret of [key, header, "PRIVATE-POSTING", "SERVER-BODY"]) expect(text).not.toContain(secret);
});

const batchFailures: readonly (readonly [where: string, fail: FakeBatchApiOptions["fail"]])[] = [
  ["POST /files", ({ path }) => (path === "/files" ? { status: 401, code: key, headers: { "x-request-id": key } } : null)],
  ["POST /batches", ({ method, path }) => (method === "POST" && path === "/batches" ? { status: 400, code: key } : null)],
  ["GET /batches/id", ({ path }) => (path === "/batches/batch_1" ? { status: 403, code: key } : null)],
  ["a file", ({ path }) => (path.startsWith("/files/") ? { status: 401, code: key } : null)],
];

test.each(batchFailures)("no key, header or posting is anywhere in the error of a batch that failed at %s", async (_where, fail) => {
  await using api = await startFakeBatchApi({ fail });
  const notes: BatchNote[] = [];
  const model = createOpenAIModel({
    ...{ apiKey: key, headers: { "x-private": header }, baseURL: api.baseURL },
    ...{ tokenizer: wordTokenizer, clock: fixedClock("2026-11-21"), sleep: timerSleep },
  }).batchModel({ maxRequests: 1, pollMinMs: 1, pollMaxMs: 1, notes: { all: async () => [], add: async (note) => void notes.push(note) } });
  const error: unknown = await model.doGenerate(fakeCall().call).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  const text = everythingIn(error) + JSON.stringify(notes) + inspect(model, { showHidden: true, depth: 10 }) + JSON.stringify(model);
  for (const secret of [key, header, "PRIVATE-POSTING"]) expect(text).not.toContain(secret);
});

test("a batch's faults and the errors of its lines show no key", async () => {
  const failing: FakeBatchApiOptions[] = [
    { refuse: () => [{ code: key, line: null }] },
    { respond: () => ({ status: 400, code: key }) },
    { respond: () => ({ status: 500, code: key }) },
  ];
  for (const options of failing) {
    await using api = await startFakeBatchApi(options);
    const model = createOpenAIModel({
      ...{ apiKey: key, headers: { "x-private": header }, baseURL: api.baseURL },
      ...{ tokenizer: wordTokenizer, clock: fixedClock("2026-11-21"), sleep: timerSleep },
    }).batchModel({ maxRequests: 1, pollMinMs: 1, pollMaxMs: 1 });
    const error: unknown = await model.doGenerate(fakeCall().call).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(everythingIn(error)).not.toContain(key);
  }
});

test("a redirect of the Batch API is not followed: no posting and no key goes to another address", async () => {
  await using other = await startFakeBatchApi();
  await using api = await startFakeBatchApi({ fail: ({ path }) => ({ status: 307, headers: { location: `${other.baseURL}${path}` } }) });
  const model = createOpenAIModel({
    ...{ apiKey: key, baseURL: api.baseURL, tokenizer: wordTokenizer },
    ...{ clock: fixedClock("2026-11-21"), sleep: timerSleep },
  }).batchModel({ maxRequests: 1, pollMinMs: 1, pollMaxMs: 1 });
  await expect(model.doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "protocol" });
  expect(other.calls).toEqual([]);
});

test("the model itself shows no key when it is inspected", () => {
  const model = createOpenAIModel({
    apiKey: key,
    headers: { "x-private": header },
    tokenizer: wordTokenizer,
    clock: fixedClock("2026-11-21"),
    sleep: timerSleep,
  });
  const text = inspect(model, { showHidden: true, depth: 10 }) + JSON.stringify(model);
  expect(text).not.toContain(key);
  expect(text).not.toContain(header);
});
