import { describe, expect, test } from "vitest";
import { ExtractorClosedError } from "../../src/errors/extractor-closed-error.ts";
import { createOpenAIModel } from "../../src/models/openai/create-openai-model.ts";
import type { BatchLaneOptions } from "../../src/spec/batch-language-model.ts";
import type { BatchNote, BatchNotes } from "../../src/spec/journal-record.ts";
import type { GenerateResult } from "../../src/spec/language-model.ts";
import { timerSleep } from "../../src/system-time.ts";
import type { FakeBatchRequest } from "../../src/testing/fake-batch.ts";
import { type FakeBatchApiOptions, startFakeBatchApi } from "../../src/testing/fake-batch-api.ts";
import { fakeCall, fixedClock, wordTokenizer } from "../support/fake-openai-call.ts";

function batchModelAt(baseURL: string, options: BatchLaneOptions = {}) {
  const { clock, sleep } = quickTime();
  const model = createOpenAIModel({ apiKey: "sk-test", baseURL, tokenizer: wordTokenizer, clock, sleep });
  return model.batchModel({ flushAfterMs: 3_600_000, ...options });
}

/** Long waits of the lane pass at once; the one before an incomplete batch is handed over is a real one. */
function quickTime() {
  let now = 0;
  const { now: wallTime } = fixedClock(new Date().toISOString());
  const sleep = (ms: number, signal: AbortSignal): Promise<void> => {
    if (ms >= 3_600_000) return timerSleep(ms, signal);
    now += ms;
    return timerSleep(1, signal);
  };
  return { clock: { now: wallTime, monotonic: () => now }, sleep };
}

function asking(number: number | string, signal = new AbortController().signal) {
  return fakeCall({ messages: [{ role: "user", content: `PRIVATE-POSTING ${number}` }], signal });
}

function contentOf({ body }: FakeBatchRequest): string {
  return JSON.stringify(body.messages).replace(/\D+/g, "");
}

const echo: FakeBatchApiOptions["respond"] = (request) => ({ text: JSON.stringify({ title: contentOf(request) }) });

function memoryNotes(broken: (note: BatchNote) => boolean = () => false): BatchNotes & { readonly list: BatchNote[] } {
  const list: BatchNote[] = [];
  return {
    list,
    all: async () => [...list],
    async add(note) {
      if (broken(note)) throw new Error("killed");
      list.push(note);
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe("the batch lane over a real socket", () => {
  test("200 requests go in three batches, and each gets its own answer whatever the order of the files", async () => {
    await using api = await startFakeBatchApi({ respond: echo });
    const notes = memoryNotes();
    const model = batchModelAt(api.baseURL, { maxRequests: 80, notes });
    const answers = Array.from({ length: 200 }, (_, number) => model.doGenerate(asking(number).call));
    await model.flush();
    expect((await Promise.all(answers)).map(({ text }) => text)).toEqual(
      answers.map((_, number) => JSON.stringify({ title: `${number}` })),
    );
    expect(api.batches.map(({ requests }) => requests.length).sort()).toEqual([40, 80, 80]);
    expect(notes.list.map(({ type }) => type).sort()).toEqual([..."eee", ..."iii", ..."sss"].map((letter) => noteTypes[letter]));
    expect(model.pending()).toEqual([]);
    await model.close();
  });

  test("a request is the one that the real-time lane sends, and its observer is told in order", async () => {
    await using api = await startFakeBatchApi({ respond: () => ({ text: "{}", usage: { inputTokens: 7, outputTokens: 3 } }) });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    const { call, observed } = fakeCall();
    const result = await model.doGenerate(call);
    const usage = { inputTokens: 7, outputTokens: 3, cachedInputTokens: null, reasoningTokens: null };
    expect(result).toEqual({ text: "{}", finishReason: "stop", refusal: null, usage, modelId: "gpt-4o-mini" } satisfies GenerateResult);
    expect(observed.events).toEqual(["dispatched", "usage", "text"]);
    expect(api.batches[0]?.requests[0]?.body).toEqual({
      model: "gpt-4o-mini",
      messages: call.messages,
      response_format: { type: "json_schema", json_schema: { name: "posting", strict: true, schema: call.schema.jsonSchema } },
      ...{ max_completion_tokens: 512, temperature: 0, top_p: 1, seed: 0 },
    });
    expect(model).toMatchObject({ lane: "batch", location: "cloud", provider: "openai", wireDialect: "openai-strict" });
  });

  test("an incomplete batch is handed over when no more requests come", async () => {
    await using api = await startFakeBatchApi({ respond: echo });
    const model = batchModelAt(api.baseURL, { flushAfterMs: 5 });
    expect((await model.doGenerate(asking(1).call)).text).toBe('{"title":"1"}');
  });

  test("the same question is handed over once, and charged once", async () => {
    await using api = await startFakeBatchApi({ respond: echo });
    const model = batchModelAt(api.baseURL);
    const [first, second, other] = [asking(1), asking(1), asking(2)];
    const answers = [first, second, other].map(({ call }) => model.doGenerate(call));
    await model.flush();
    const inputTokens = (await Promise.all(answers)).map(({ usage }) => usage.inputTokens);
    expect(inputTokens).toEqual([100, 0, 100]);
    expect(second.observed.usages).toEqual([{ inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 }]);
    const again = await model.doGenerate(asking(1).call);
    expect(again).toMatchObject({ text: '{"title":"1"}', usage: { inputTokens: 0 } });
    expect([...api.submissions().values()]).toEqual([1, 1]);
  });

  test("items that expired or are missing are handed over again alone, twice at most", async () => {
    const asked = new Map<string, number>();
    await using api = await startFakeBatchApi({
      respond(request) {
        const content = contentOf(request);
        const times = (asked.get(content) ?? 0) + 1;
        asked.set(content, times);
        if (content === "1" && times === 1) return "expired";
        if (content === "2" && times <= 2) return "missing";
        if (content === "3") return "expired";
        return { text: content };
      },
    });
    const model = batchModelAt(api.baseURL, { flushAfterMs: 20 });
    const answers = await Promise.allSettled([0, 1, 2, 3].map((number) => model.doGenerate(asking(number).call)));
    expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value.text : answer.reason.kind))).toEqual([
      ...["0", "1", "2", "total-timeout"],
    ]);
    expect(api.batches.map(({ status, requests }) => [status, requests.length])).toEqual([
      ["expired", 4],
      ["expired", 3],
      ["expired", 2],
    ]);
    expect(Object.fromEntries(asked)).toEqual({ 0: 1, 1: 2, 2: 3, 3: 3 });
  });

  test("errors of single requests are told apart, and harm no other", async () => {
    const errors = [
      { status: 400, code: "invalid_json_schema", kind: "bad-request" },
      { status: 400, code: "context_length_exceeded", kind: "overflow" },
      { status: 404, code: "model_not_found", kind: "not-found" },
      { status: 429, code: "rate_limit_exceeded", kind: "rate-limit" },
      { status: 500, code: "server_error", kind: "server" },
    ];
    await using api = await startFakeBatchApi({ respond: (request) => errors[Number(contentOf(request))] ?? { text: "fine" } });
    const model = batchModelAt(api.baseURL);
    const answers = Array.from({ length: 6 }, (_, number) => model.doGenerate(asking(number).call));
    await model.flush();
    const settled = await Promise.allSettled(answers);
    expect(settled.map((answer) => (answer.status === "fulfilled" ? answer.value.text : answer.reason.kind))).toEqual([
      ...errors.map(({ kind }) => kind),
      "fine",
    ]);
  });

  test("of a batch whose input is refused the blamed lines fail, and the others are handed over again", async () => {
    await using api = await startFakeBatchApi({
      respond: echo,
      refuse: (requests) =>
        requests.flatMap((request, index) => (contentOf(request) === "1" ? [{ code: "invalid_request", line: index + 1 }] : [])),
    });
    const model = batchModelAt(api.baseURL, { flushAfterMs: 20 });
    const answers = await Promise.allSettled([0, 1, 2].map((number) => model.doGenerate(asking(number).call)));
    expect(answers.map((answer) => (answer.status === "fulfilled" ? "answered" : answer.reason.kind))).toEqual([
      ...["answered", "bad-request", "answered"],
    ]);
    expect(api.batches.map(({ status }) => status)).toEqual(["failed", "completed"]);
  });

  test.each([
    ["billing_hard_limit_reached", "quota"],
    ["invalid_file_format", "bad-request"],
  ])("a batch that is refused as a whole for %s fails each of its requests with kind %s", async (code, kind) => {
    await using api = await startFakeBatchApi({ refuse: () => [{ code, line: null }] });
    const model = batchModelAt(api.baseURL);
    const answers = [0, 1].map((number) => model.doGenerate(asking(number).call));
    const settled = Promise.allSettled(answers);
    await model.flush();
    expect((await settled).map((answer) => answer.status === "rejected" && answer.reason.kind)).toEqual([kind, kind]);
    expect(api.batches).toHaveLength(1);
  });

  test("a full queue of the account is waited out", async () => {
    let refusals = 2;
    await using api = await startFakeBatchApi({
      respond: echo,
      refuse: () => (refusals-- > 0 ? [{ code: "token_limit_exceeded", line: null }] : []),
    });
    const model = batchModelAt(api.baseURL, { flushAfterMs: 5 });
    expect((await model.doGenerate(asking(1).call)).text).toBe('{"title":"1"}');
    expect(api.batches.map(({ status }) => status)).toEqual(["failed", "failed", "completed"]);
  });

  test("calls that fail in passing are sent again: uploads, creations, looks, files", async () => {
    const failing = new Set(["POST /files", "GET /batches/batch_1", "GET /files/file-output-batch_1/content"]);
    await using api = await startFakeBatchApi({
      respond: echo,
      fail: ({ method, path, number }) => {
        if (!failing.has(`${method} ${path}`) || number > 2) return null;
        return ([{ status: 500 }, { status: 429, headers: { "retry-after": "1" } }, "reset"] as const)[number] ?? null;
      },
    });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    expect((await model.doGenerate(asking(1).call)).text).toBe('{"title":"1"}');
    expect(api.batches).toHaveLength(1);
  });

  test("a batch is not lost when looks at it fail for long", async () => {
    await using api = await startFakeBatchApi({
      respond: echo,
      fail: ({ path, number }) => (path === "/batches/batch_1" && number < 15 ? { status: 503 } : null),
    });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    expect((await model.doGenerate(asking(1).call)).text).toBe('{"title":"1"}');
  });

  test("a provider that is down is left alone between tries, the state tells it, and the batch is collected when it is back", async () => {
    let isDown = false;
    await using api = await startFakeBatchApi({ respond: echo, advance: "manual", fail: () => (isDown ? { status: 503 } : null) });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    const told: string[] = [];
    model.watch?.(({ type }) => told.push(type));
    const answer = model.doGenerate(asking(1).call);
    await until(() => api.batches.length === 1);
    expect(model.state?.().servers[0]?.breaker).toBe("closed");
    isDown = true;
    await until(() => model.state?.().servers[0]?.breaker === "open");
    expect(model.state?.()).toMatchObject({ servers: [{ active: 1 }] });
    await until(() => told.filter((type) => type === "breaker-half-open").length >= 3);
    isDown = false;
    for (let step = 0; step < 3; step += 1) await api.advance();
    expect((await answer).text).toBe('{"title":"1"}');
    expect(model.state?.().servers[0]?.breaker).toBe("closed");
    expect(told.at(-1)).toBe("breaker-closed");
    expect(api.batches).toHaveLength(1);
  });

  test("a creation whose answer was lost is looked for before it is asked for again", async () => {
    await using api = await startFakeBatchApi({
      respond: echo,
      fail: ({ method, path, number }) => (method === "POST" && path === "/batches" && number === 0 ? "reset-after" : null),
    });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    expect((await model.doGenerate(asking(1).call)).text).toBe('{"title":"1"}');
    expect(api.batches).toHaveLength(1);
  });

  test("a wrong key fails the requests as such, and nothing is uploaded twice", async () => {
    await using api = await startFakeBatchApi({ fail: () => ({ status: 401, code: "invalid_api_key" }) });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    await expect(model.doGenerate(asking(1).call)).rejects.toMatchObject({
      kind: "auth",
      message: expect.stringContaining("cloud.apiKey"),
    });
    expect(api.calls).toHaveLength(1);
  });

  test("used-up credit at the creation pauses the lane, and other calls fail without traffic", async () => {
    await using api = await startFakeBatchApi({
      fail: ({ method, path }) => (method === "POST" && path === "/batches" ? { status: 429, code: "insufficient_quota" } : null),
    });
    const notes = memoryNotes();
    const model = batchModelAt(api.baseURL, { maxRequests: 1, notes });
    await expect(model.doGenerate(asking(1).call)).rejects.toMatchObject({ kind: "quota" });
    const calls = api.calls.length;
    await expect(model.doGenerate(asking(2).call)).rejects.toMatchObject({ kind: "quota" });
    expect(api.calls).toHaveLength(calls);
    expect(model.state?.().lane).toBe("paused-quota");
    expect(notes.list.map(({ type }) => type)).toEqual(["intent", "ended"]);
  });
});

const noteTypes: Readonly<Record<string, BatchNote["type"]>> = { i: "intent", s: "submitted", e: "ended" };

describe("callers of the batch lane who leave", () => {
  test("a caller who aborts leaves at once, and the others get their answers", async () => {
    await using api = await startFakeBatchApi({ respond: echo, advance: "manual" });
    const model = batchModelAt(api.baseURL, { maxRequests: 2 });
    const leaving = new AbortController();
    const left = asking(1, leaving.signal);
    const answers = [model.doGenerate(left.call), model.doGenerate(asking(2).call)] as const;
    await until(() => model.pending().some(({ batchId }) => batchId !== null));
    expect(model.pending()).toEqual([{ batchId: "batch_1", requests: 2 }]);
    leaving.abort("enough");
    await expect(answers[0]).rejects.toBe("enough");
    expect(left.observed.usages).toEqual([{ inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 }]);
    for (let step = 0; step < 3; step += 1) await api.advance();
    expect((await answers[1]).text).toBe('{"title":"2"}');
  });

  test("a request whose caller left before it was handed over is not sent", async () => {
    await using api = await startFakeBatchApi({ respond: echo });
    const model = batchModelAt(api.baseURL);
    const leaving = new AbortController();
    const answers = [model.doGenerate(asking(1, leaving.signal).call), model.doGenerate(asking(2).call)] as const;
    await until(() => model.pending()[0]?.requests === 2);
    leaving.abort("enough");
    await expect(answers[0]).rejects.toBe("enough");
    await model.flush();
    await answers[1];
    expect(api.batches.map(({ requests }) => requests.length)).toEqual([1]);
  });

  test("when all have aborted the batch goes on and is looked at no more; who asks again gets its answer", async () => {
    await using api = await startFakeBatchApi({ respond: echo, advance: "manual" });
    const model = batchModelAt(api.baseURL, { maxRequests: 1 });
    const leaving = new AbortController();
    const left = model.doGenerate(asking(1, leaving.signal).call);
    await until(() => api.calls.some(({ path }) => path === "/batches/batch_1"));
    leaving.abort("enough");
    await expect(left).rejects.toBe("enough");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const calls = api.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(api.calls).toHaveLength(calls);
    expect(api.calls.some(({ path }) => path.endsWith("/cancel"))).toBe(false);
    for (let step = 0; step < 3; step += 1) await api.advance();
    expect((await model.doGenerate(asking(1).call)).text).toBe('{"title":"1"}');
    expect(api.batches).toHaveLength(1);
  });

  test("with cancelOnAbort the batch is cancelled when the last one has left", async () => {
    await using api = await startFakeBatchApi({ respond: echo, advance: "manual" });
    const model = batchModelAt(api.baseURL, { maxRequests: 1, cancelOnAbort: true });
    const leaving = new AbortController();
    const left = model.doGenerate(asking(1, leaving.signal).call);
    await until(() => model.pending().some(({ batchId }) => batchId !== null));
    leaving.abort("enough");
    await expect(left).rejects.toBe("enough");
    await until(() => api.batches[0]?.status === "cancelling");
  });

  test("a close by force cancels what is waited for; a plain close waits for it", async () => {
    await using api = await startFakeBatchApi({ respond: echo, advance: "manual" });
    const forced = batchModelAt(api.baseURL, { maxRequests: 1 });
    const stopped = expect(forced.doGenerate(asking(1).call)).rejects.toBeInstanceOf(ExtractorClosedError);
    await until(() => forced.pending().some(({ batchId }) => batchId !== null));
    await forced.close({ abort: true });
    await stopped;
    expect(api.batches[0]?.status).toBe("cancelling");
    await expect(forced.doGenerate(asking(2).call)).rejects.toBeInstanceOf(ExtractorClosedError);

    const plain = batchModelAt(api.baseURL);
    const answer = plain.doGenerate(asking(3).call);
    await until(() => plain.pending().length > 0);
    const closed = plain.close();
    await until(() => api.batches.length === 2);
    for (let step = 0; step < 3; step += 1) await api.advance();
    await closed;
    expect((await answer).text).toBe('{"title":"3"}');
  });
});

describe("a batch lane that was killed", () => {
  const numbers = Array.from({ length: 20 }, (_, number) => number);

  async function collect(model: ReturnType<typeof batchModelAt>): Promise<readonly string[]> {
    const answers = numbers.map((number) => model.doGenerate(asking(number).call));
    await model.flush();
    return (await Promise.all(answers)).map(({ text }) => text);
  }
  const expected = numbers.map((number) => JSON.stringify({ title: `${number}` }));

  test.each([
    ["before it was noted that the batch was made", "submitted"],
    ["before it was noted that the batch was read", "ended"],
  ] as const)("%s, asks nothing twice", async (_when, type) => {
    await using api = await startFakeBatchApi({ respond: echo, advance: type === "submitted" ? "manual" : "auto" });
    const notes = memoryNotes((note) => note.type === type && isAlive);
    let isAlive = true;
    const killed = batchModelAt(api.baseURL, { notes });
    const lost = Promise.allSettled(numbers.map((number) => killed.doGenerate(asking(number).call)));
    await killed.flush();
    await lost;
    isAlive = false;
    const model = batchModelAt(api.baseURL, { notes });
    const collected = collect(model);
    if (type === "submitted") for (let step = 0; step < 3; step += 1) await api.advance();
    expect(await collected).toEqual(expected);
    expect([...api.submissions().values()].every((times) => times === 1)).toBe(true);
    expect(api.batches).toHaveLength(1);
  });

  test("between the upload and the making of the batch, makes it then", async () => {
    let isAlive = true;
    await using api = await startFakeBatchApi({
      respond: echo,
      fail: ({ method, path }) => (isAlive && method === "POST" && path === "/batches" ? "reset" : null),
    });
    const notes = memoryNotes();
    const killed = batchModelAt(api.baseURL, { notes });
    const lost = Promise.allSettled(numbers.map((number) => killed.doGenerate(asking(number).call)));
    await killed.flush();
    expect((await lost).every((answer) => answer.status === "rejected")).toBe(true);
    isAlive = false;
    expect(notes.list.map(({ type }) => type)).toEqual(["intent"]);
    expect(await collect(batchModelAt(api.baseURL, { notes }))).toEqual(expected);
    expect(api.batches).toHaveLength(1);
    expect(notes.list.map(({ type }) => type)).toEqual(["intent", "ended", "intent", "submitted", "ended"]);
  });

  test("while the batch was in work or after it was read, collects it: answers are read, not asked for again", async () => {
    await using api = await startFakeBatchApi({ respond: echo });
    const notes = memoryNotes();
    const first = batchModelAt(api.baseURL, { notes });
    expect(await collect(first)).toEqual(expected);
    const second = batchModelAt(api.baseURL, { notes });
    const answers: GenerateResult[] = [];
    for (const number of numbers) answers.push(await second.doGenerate(asking(number).call));
    expect(answers.map(({ text }) => text)).toEqual(expected);
    expect(answers.every(({ usage }) => usage.inputTokens === 100)).toBe(true);
    expect(api.batches).toHaveLength(1);
    const reads = api.calls.filter(({ path }) => path.startsWith("/files/file-output"));
    expect(reads).toHaveLength(2);
  });

  test("finds its batch among many others, page by page", async () => {
    await using api = await startFakeBatchApi({ respond: echo });
    const notes = memoryNotes((note) => note.type === "submitted" && isAlive);
    let isAlive = true;
    const killed = batchModelAt(api.baseURL, { notes });
    const lost = Promise.allSettled(numbers.map((number) => killed.doGenerate(asking(number).call)));
    await killed.flush();
    await lost;
    isAlive = false;
    const others = batchModelAt(api.baseURL, { maxRequests: 1 });
    await Promise.all(Array.from({ length: 120 }, (_, number) => others.doGenerate(asking(1_000 + number).call)));
    expect(await collect(batchModelAt(api.baseURL, { notes }))).toEqual(expected);
    expect([...api.submissions().values()].every((times) => times === 1)).toBe(true);
    expect(api.calls.filter(({ method, path }) => method === "GET" && path === "/batches")).toHaveLength(2);
  });
});
