import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { ExtractorClosedError } from "../../src/errors/extractor-closed-error.ts";
import { ModelCallError, type ModelCallErrorKind } from "../../src/errors/model-call-error.ts";
import { createOpenAIModel } from "../../src/models/openai/create-openai-model.ts";
import type { OpenAIModelOptions } from "../../src/models/openai/openai-options.ts";
import { timerSleep } from "../../src/system-time.ts";
import { type FakeAnswer, fakeErrors, startFakeOpenAI } from "../support/fake-openai.ts";
import { fakeCall, fixedClock, wordTokenizer } from "../support/fake-openai-call.ts";

const clock = fixedClock("2026-11-21T00:00:00Z");

function modelAt(baseURL: string, options: Partial<OpenAIModelOptions> = {}) {
  return createOpenAIModel({ apiKey: "sk-test", baseURL, tokenizer: wordTokenizer, clock, sleep: timerSleep, ...options });
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("the call should fail"),
    (error: unknown) => error,
  );
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("the cloud model over a real socket", () => {
  test("asks for a strict schema and sends nothing but what it needs", async () => {
    await using fake = await startFakeOpenAI({ kind: "json", value: { title: "Welder" } });
    const { call } = fakeCall();
    await modelAt(fake.baseURL).doGenerate(call);
    const [request] = fake.requests;
    expect(request?.path).toBe("/v1/chat/completions");
    expect(request?.body).toEqual({
      model: "gpt-4o-mini",
      messages: call.messages,
      response_format: { type: "json_schema", json_schema: { name: "posting", strict: true, schema: call.schema.jsonSchema } },
      max_completion_tokens: 512,
      temperature: 0,
      top_p: 1,
      seed: 0,
    });
    const transportHeaders = ["accept-encoding", "accept-language", "connection", "content-length", "host", "sec-fetch-mode"];
    expect(
      Object.keys(request?.headers ?? {})
        .filter((name) => !transportHeaders.includes(name))
        .sort(),
    ).toEqual(["accept", "authorization", "content-type", "user-agent"]);
    expect(request?.headers.authorization).toBe("Bearer sk-test");
  });

  test("sends the caller's headers, organization and project", async () => {
    await using fake = await startFakeOpenAI({ kind: "json", value: {} });
    await modelAt(fake.baseURL, { headers: { "x-team": "jobs" }, organization: "org-1", project: "proj-1" }).doGenerate(fakeCall().call);
    expect(fake.requests[0]?.headers).toMatchObject({ "x-team": "jobs", "openai-organization": "org-1", "openai-project": "proj-1" });
  });

  test("gives text, usage and the model the server named, and tells the observer in order", async () => {
    const usage = {
      prompt_tokens: 1_000,
      completion_tokens: 50,
      prompt_tokens_details: { cached_tokens: 900 },
      completion_tokens_details: { reasoning_tokens: 7 },
    };
    await using fake = await startFakeOpenAI({ kind: "json", value: { title: "Welder" }, usage });
    const { call, observed } = fakeCall();
    const result = await modelAt(fake.baseURL).doGenerate(call);
    const tokens = { inputTokens: 1_000, outputTokens: 50, cachedInputTokens: 900, reasoningTokens: 7 };
    expect(result).toEqual({
      text: '{"title":"Welder"}',
      finishReason: "stop",
      refusal: null,
      usage: tokens,
      modelId: "gpt-4o-mini-2024-07-18",
    });
    expect(observed.events).toEqual(["dispatched", "usage", "text"]);
    expect(observed.usages).toEqual([tokens]);
  });

  test("refuses an answer that is longer than what it asked for can be", async () => {
    await using fake = await startFakeOpenAI({ kind: "json", value: { title: "x".repeat(2_000_000) } });
    await expect(modelAt(fake.baseURL).doGenerate(fakeCall().call)).rejects.toMatchObject({
      ...{ name: "ModelCallError", kind: "protocol", status: 200 },
      message: expect.stringContaining("more than 1310720 bytes"),
    });
    const long = fakeCall({ maxOutputTokens: 2_048 });
    expect((await modelAt(fake.baseURL).doGenerate(long.call)).text).toHaveLength(2_000_012);
  });

  test("leaves usage unknown when the server does not tell it", async () => {
    await using fake = await startFakeOpenAI({ kind: "json", value: {}, usage: null });
    const { usage } = await modelAt(fake.baseURL).doGenerate(fakeCall().call);
    expect(usage).toEqual({ inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null });
  });

  test.each([
    [{ kind: "refusal", text: "I cannot help with that." }, "refusal", "I cannot help with that."],
    [{ kind: "length", text: '{"title":"We' }, "length", null],
    [{ kind: "content-filter" }, "content-filter", null],
    [{ kind: "error", status: 400, code: "content_filter" }, "content-filter", null],
  ] satisfies readonly [FakeAnswer, string, string | null][])("gives %j as finish reason %s", async (answer, finishReason, refusal) => {
    await using fake = await startFakeOpenAI(answer);
    expect(await modelAt(fake.baseURL).doGenerate(fakeCall().call)).toMatchObject({ finishReason, refusal });
  });

  const errors: readonly [name: string, answer: FakeAnswer, kind: ModelCallErrorKind, message: RegExp][] = [
    ["a rate limit", fakeErrors.rateLimit(), "rate-limit", /cloud\.maxConcurrency/],
    ["a used-up quota", fakeErrors.quota(), "quota", /credit/],
    ["an exhausted balance", fakeErrors.quota("credit_balance_exhausted"), "quota", /credit/],
    ["an organization's spending limit", fakeErrors.quota("organization_spend_limit_exceeded"), "quota", /spending limit/],
    ["a project's spending limit", fakeErrors.quota("project_spend_limit_exceeded"), "quota", /spending limit/],
    ["a quota told by type only", { ...fakeErrors.quota(), code: null }, "quota", /credit/],
    ["a wrong key", fakeErrors.invalidKey(), "auth", /cloud\.apiKey/],
    ["a forbidden region", { kind: "error", status: 403, code: "unsupported_country_region_territory" }, "auth", /region/],
    ["a model that was shut down", fakeErrors.unknownModel(), "not-found", /2027-01-14: set cloud\.model to "gpt-6-luna"/],
    ["a retired model told as 400", { kind: "error", status: 400, code: "model_decommissioned" }, "not-found", /cloud\.model/],
    ["an overflow", fakeErrors.overflow(), "overflow", /context window of "gpt-4o-mini"/],
    [
      "a request above a minute's allowance",
      { kind: "error", status: 429, code: "rate_limit_exceeded", message: "Request too large for gpt-4o-mini on tokens per min (TPM)." },
      "overflow",
      /in a minute/,
    ],
    [
      "a refused schema",
      { kind: "error", status: 400, code: "invalid_json_schema", param: "response_format" },
      "bad-request",
      /response_format/,
    ],
    ["a request timeout", { kind: "error", status: 408 }, "server", /later/],
    ["a server error", fakeErrors.server(500), "server", /status 500/],
    ["an overloaded server", fakeErrors.server(503), "server", /status 503/],
    ["a gateway's HTML error", { kind: "html", status: 502 }, "server", /status 502/],
    ["an HTML page", { kind: "html" }, "protocol", /cloud\.baseURL/],
    [
      "broken JSON",
      { kind: "raw", status: 200, headers: { "content-type": "application/json" }, body: '{"choices":[' },
      "protocol",
      /cloud\.baseURL/,
    ],
    [
      "an answer without choices",
      { kind: "raw", status: 200, headers: { "content-type": "application/json" }, body: "{}" },
      "protocol",
      /cloud\.baseURL/,
    ],
    ["a closed socket", { kind: "reset" }, "server", /closed the connection/],
  ];
  test.each(errors)("tells %s apart", async (_name, answer, kind, message) => {
    await using fake = await startFakeOpenAI(answer);
    const error = await failure(modelAt(fake.baseURL).doGenerate(fakeCall().call));
    expect(ModelCallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ kind, provider: "openai", endpoint: new URL(fake.baseURL).origin });
    expect(String(error)).toMatch(message);
    expect(fake.requests).toHaveLength(1);
  });

  test("learns the window that an overflow tells", async () => {
    await using fake = await startFakeOpenAI(fakeErrors.overflow(16_385));
    expect(await failure(modelAt(fake.baseURL).doGenerate(fakeCall().call))).toMatchObject({ kind: "overflow", contextWindow: 16_385 });
  });

  test.each([
    [{ "retry-after": "20" }, 20_000],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after": "Sat, 21 Nov 2026 00:00:07 GMT" }, 7_000],
    [{ "retry-after-ms": "250", "retry-after": "1" }, 250],
    [{}, null],
  ])("honours the wait asked for in %j", async (headers, retryAfterMs) => {
    await using fake = await startFakeOpenAI(fakeErrors.rateLimit(headers));
    expect(await failure(modelAt(fake.baseURL).doGenerate(fakeCall().call))).toMatchObject({ kind: "rate-limit", retryAfterMs });
  });

  test("names the origin when nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const error = await failure(modelAt(`http://127.0.0.1:${port}/v1`).doGenerate(fakeCall().call));
    expect(error).toMatchObject({ kind: "connect", status: null });
    expect(String(error)).toContain(`No connection to the cloud at http://127.0.0.1:${port}.`);
  });

  test("does not follow a redirect with the posting", async () => {
    await using elsewhere = await startFakeOpenAI({ kind: "json", value: {} });
    const location = `${elsewhere.baseURL}/chat/completions`;
    await using fake = await startFakeOpenAI({ kind: "raw", status: 307, headers: { location }, body: "" });
    expect(await failure(modelAt(fake.baseURL).doGenerate(fakeCall().call))).toMatchObject({ kind: "protocol", status: 307 });
    expect(elsewhere.requests).toHaveLength(0);
  });

  test.each([{ kind: "hang" }, { kind: "hang-in-body" }] satisfies readonly FakeAnswer[])(
    "an abort during $kind rejects with the untouched reason and closes the socket",
    async (answer) => {
      await using fake = await startFakeOpenAI(answer);
      const controller = new AbortController();
      const reason = { why: "the caller's own reason" };
      const pending = failure(modelAt(fake.baseURL).doGenerate(fakeCall({ signal: controller.signal }).call));
      await until(() => fake.requests.length === 1);
      controller.abort(reason);
      expect(await pending).toBe(reason);
      await until(() => fake.inFlight() === 0 && fake.openSockets() === 0);
    },
  );

  test.each([{ kind: "hang" }, { kind: "hang-in-body" }] satisfies readonly FakeAnswer[])(
    "a timeout during $kind names the option and closes the socket",
    async (answer) => {
      await using fake = await startFakeOpenAI(answer);
      const timeouts = { connectMs: 5_000, firstTokenMs: 5_000, idleMs: 5_000, totalMs: 60 };
      const error = await failure(modelAt(fake.baseURL).doGenerate(fakeCall({ timeouts }).call));
      expect(error).toMatchObject({ kind: "total-timeout", isRetryable: true });
      expect(String(error)).toContain("timeouts.totalMs");
      await until(() => fake.openSockets() === 0);
    },
  );

  test("a fetch that ignores its signal does not hold up an abort", async () => {
    const controller = new AbortController();
    const model = modelAt("http://127.0.0.1:9/v1", { fetch: () => new Promise(() => {}) });
    const { call, observed } = fakeCall({ signal: controller.signal });
    const pending = failure(model.doGenerate(call));
    await until(() => observed.events.length === 1);
    controller.abort("enough");
    expect(await pending).toBe("enough");
  });

  test("rethrows what an observer throws", async () => {
    await using fake = await startFakeOpenAI({ kind: "json", value: {} });
    const thrown = new Error("from the watchdog");
    const { call } = fakeCall();
    const observer = {
      ...call.observer,
      onText() {
        throw thrown;
      },
    };
    expect(await failure(modelAt(fake.baseURL).doGenerate({ ...call, observer }))).toBe(thrown);
  });

  test("keeps to its concurrency, and an abort leaves the queue", async () => {
    await using fake = await startFakeOpenAI({ kind: "hang" }, { kind: "hang" }, { kind: "json", value: {} });
    const model = modelAt(fake.baseURL, { maxConcurrency: 2 });
    const stop = new AbortController();
    const stopQueued = new AbortController();
    const running = [1, 2].map(() => failure(model.doGenerate(fakeCall({ signal: stop.signal }).call)));
    const queued = fakeCall({ signal: stopQueued.signal });
    const queuedFailure = failure(model.doGenerate(queued.call));
    const last = model.doGenerate(fakeCall().call);
    await until(() => fake.requests.length === 2);
    stopQueued.abort("left the queue");
    expect(await queuedFailure).toBe("left the queue");
    expect(queued.observed.events).toEqual([]);
    expect(fake.requests).toHaveLength(2);
    stop.abort("done");
    expect(await Promise.all(running)).toEqual(["done", "done"]);
    expect((await last).finishReason).toBe("stop");
  });

  test("close with abort stops what is in flight, and no call is taken afterwards", async () => {
    await using fake = await startFakeOpenAI({ kind: "hang" });
    const model = modelAt(fake.baseURL);
    const pending = failure(model.doGenerate(fakeCall().call));
    await until(() => fake.requests.length === 1);
    await model.close({ abort: true });
    expect(ExtractorClosedError.isInstance(await pending)).toBe(true);
    expect(ExtractorClosedError.isInstance(await failure(model.doGenerate(fakeCall().call)))).toBe(true);
    await expect(model.close()).resolves.toBeUndefined();
    await expect(model.close({ abort: true })).resolves.toBeUndefined();
  });

  test("a signal that has aborted already sends nothing", async () => {
    await using fake = await startFakeOpenAI({ kind: "json", value: {} });
    expect(await failure(modelAt(fake.baseURL).doGenerate(fakeCall({ signal: AbortSignal.abort("early") }).call))).toBe("early");
    expect(fake.requests).toHaveLength(0);
  });
});
