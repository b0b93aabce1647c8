import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createOpenAIModel } from "../../src/models/openai/create-openai-model.ts";
import { timerSleep } from "../../src/system-time.ts";
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
