import { afterEach, describe, expect, it } from "vitest";
import { ExtractorClosedError } from "../../src/errors/extractor-closed-error.ts";
import { ModelCallError } from "../../src/errors/model-call-error.ts";
import { type FakeVllm, type FakeVllmOptions, fakeModelId, startFakeVllm } from "../support/fake-vllm.ts";
import { recordedCall, testModel } from "../support/fake-vllm-call.ts";

const servers: FakeVllm[] = [];
const models: { close(options: { abort: boolean }): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(models.splice(0).map((model) => model.close({ abort: true })));
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: FakeVllmOptions = {}, modelOptions: Parameters<typeof testModel>[0] = {}) {
  const server = await startFakeVllm(options);
  servers.push(server);
  const model = testModel({ baseURL: server.url, ...modelOptions });
  models.push(model);
  return { server, model };
}

const failure = async (promise: Promise<unknown>): Promise<ModelCallError> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!ModelCallError.isInstance(error)) throw new Error(`expected a ModelCallError, got ${String(error)}`);
  return error;
};

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("a vLLM model over a real socket", () => {
  it("streams an answer, tells each piece and the last usage", async () => {
    const { model } = await start({ respond: () => ({ tokens: ['{"ti', 'tle":', '"Köchin 👩‍🍳"}'] }) });
    const { call, deltas, usages, dispatched } = recordedCall();
    const result = await model.doGenerate(call);
    expect(result.text).toBe('{"title":"Köchin 👩‍🍳"}');
    expect(deltas).toEqual(['{"ti', 'tle":', '"Köchin 👩‍🍳"}']);
    expect(result).toMatchObject({
      finishReason: "stop",
      refusal: null,
      modelId: fakeModelId,
      usage: { inputTokens: 100, outputTokens: 3, cachedInputTokens: null },
    });
    expect(usages.at(-1)).toEqual(result.usage);
    expect(dispatched()).toBe(1);
  });

  it("sends the constraint, the sampling and the cap, never guided_*, and the user's own members last", async () => {
    const { server, model } = await start(
      {},
      { requestBody: { priority: 3, temperature: 0.5 }, headers: { "X-Session-ID": "s1" }, apiKey: "sk-test" },
    );
    await model.doGenerate(recordedCall({ maxOutputTokens: 77 }).call);
    const [request] = server.completions;
    expect(request?.body).toMatchObject({
      model: fakeModelId,
      max_tokens: 77,
      temperature: 0.5,
      top_p: 1,
      seed: 0,
      stream: true,
      stream_options: { include_usage: true, continuous_usage_stats: true },
      priority: 3,
      response_format: { type: "json_schema", json_schema: { name: "test", strict: true, schema: { type: "object" } } },
    });
    expect(Object.keys(request?.body ?? {}).filter((key) => key.startsWith("guided_"))).toEqual([]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(server.requests.map(() => "Bearer sk-test"));
    expect(request?.headers["x-session-id"]).toBe("s1");
    expect(request?.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
  });

  it("answers without a stream when it is turned off", async () => {
    const { server, model } = await start({ respond: () => ({ value: { title: null } }) }, { stream: false });
    const { call, deltas } = recordedCall();
    const result = await model.doGenerate(call);
    expect(result.text).toBe('{"title":null}');
    expect(deltas).toEqual(['{"title":null}']);
    expect(server.completions[0]?.body).not.toHaveProperty("stream_options");
  });

  it("reads events with CRLF and skips keep-alive comments", async () => {
    const { model } = await start({ respond: () => ({ tokens: ["{", "}"], keepAlive: true, crlf: true }) });
    expect((await model.doGenerate(recordedCall().call)).text).toBe("{}");
  });

  it.each([
    ["length", "length"],
    ["content_filter", "content-filter"],
    ["repetition", "repetition"],
    ["abort", "abort"],
    ["tool_calls", "other"],
  ])("maps the finish reason %s to %s", async (finishReason, expected) => {
    const { model } = await start({ respond: () => ({ text: "{}", finishReason }) });
    expect((await model.doGenerate(recordedCall().call)).finishReason).toBe(expected);
  });

  it("tells cached and reasoning tokens when the server does", async () => {
    const usage = {
      prompt_tokens: 10,
      completion_tokens: 5,
      prompt_tokens_details: { cached_tokens: 8 },
      completion_tokens_details: { reasoning_tokens: 2 },
    };
    const { model } = await start({ respond: () => ({ text: "{}", usage }) });
    const { usage: told } = await model.doGenerate(recordedCall().call);
    expect(told).toEqual({ inputTokens: 10, outputTokens: 5, cachedInputTokens: 8, reasoningTokens: 2 });
  });

  it("serves many requests over few sockets", async () => {
    const { server, model } = await start({}, { maxConcurrency: 2 });
    for (let round = 0; round < 10; round += 1) await model.doGenerate(recordedCall().call);
    expect(server.sockets.opened).toBeLessThanOrEqual(3);
  });
});

describe("faults of a server", () => {
  it.each([
    [
      400,
      {
        error: {
          message: "This model's maximum context length is 8192 tokens. However, your prompt contains at least 8193 input tokens",
          type: "BadRequestError",
          param: "input_tokens",
          code: 400,
        },
      },
      "overflow",
    ],
    [
      400,
      { error: { message: "The provided JSON schema contains features not supported by xgrammar.", type: "BadRequestError", code: 400 } },
      "bad-request",
    ],
    [401, { error: "Unauthorized" }, "auth"],
    [403, { error: "Forbidden" }, "auth"],
    [
      404,
      { error: { message: "The model `x` does not exist. Valid aliases: a, b.", type: "NotFoundError", param: "model", code: 404 } },
      "not-found",
    ],
    [408, {}, "server"],
    [422, { object: "error", message: "bad", type: "UnprocessableEntityError", code: 422 }, "bad-request"],
    [429, { error: { message: "slow down", type: "rate_limit" } }, "rate-limit"],
    [429, { error: { message: "no money", code: "insufficient_quota" } }, "quota"],
    [500, { error: { message: "No output received from the engine.", type: "InternalServerError", code: 500 } }, "server"],
    [503, { error: "The model is currently scaling. Please try again later." }, "server"],
    [302, {}, "protocol"],
    [204, undefined, "protocol"],
  ] as const)("status %i is told apart by its kind", async (status, json, kind) => {
    const headers: Readonly<Record<string, string>> = status === 302 ? { location: "http://elsewhere.test/" } : {};
    const { model } = await start({ respond: () => ({ status, json, headers }) });
    const error = await failure(model.doGenerate(recordedCall().call));
    expect(error).toMatchObject({ kind, status, provider: "vllm" });
    expect(error.message).not.toContain("the prompt");
    expect(error.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("never repeats what a validation error echoes", async () => {
    const message = "1 validation error:\n {'msg': 'bad', 'input': 'the prompt that nobody may see, maximum context length is 5 tokens'}";
    const { model } = await start({
      respond: () => ({ status: 400, json: { error: { message, type: "Bad Request", param: "body.messages", code: 400 } } }),
    });
    const error = await failure(model.doGenerate(recordedCall().call));
    expect(error.kind).toBe("bad-request");
    expect(JSON.stringify(error) + error.message + String(error.cause)).not.toContain("nobody may see");
    expect(error.message).toContain('"body.messages"');
  });

  it("learns the window from an overflow", async () => {
    const { model } = await start({
      respond: () => ({
        status: 400,
        json: {
          error: {
            message: "max_tokens=9000 cannot be greater than max_model_len=max_total_tokens=4096.",
            type: "BadRequestError",
            code: 400,
          },
        },
      }),
    });
    await model.connect({ signal: new AbortController().signal });
    expect(model.connection()?.contextWindow).toBe(10_240);
    expect((await failure(model.doGenerate(recordedCall().call))).contextWindow).toBe(4096);
    expect(model.connection()?.contextWindow).toBe(4096);
  });

  it.each([
    ["2", 2_000],
    ["Sat, 21 Nov 2026 00:00:05 GMT", 5_000],
    ["nonsense", null],
  ])("reads Retry-After: %s", async (header, expected) => {
    const clock = { now: () => Date.parse("2026-11-21T00:00:00Z"), monotonic: () => 0 };
    const { model } = await start({ respond: () => ({ status: 429, json: {}, headers: { "retry-after": header } }) }, { clock });
    expect((await failure(model.doGenerate(recordedCall().call))).retryAfterMs).toBe(expected);
  });

  it.each([
    ["html", "protocol"],
    ["garbage-event", "protocol"],
    ["error-event", "server"],
    ["reset", "server"],
    ["end", "server"],
    ["reset-before-headers", "connect"],
  ] as const)("the fault %s gives %s", async (fault, kind) => {
    const { model, server } = await start({ respond: () => ({ tokens: ["{", "}", " "], fault, faultAfter: 1 }) });
    const { call, usages } = recordedCall();
    expect((await failure(model.doGenerate(call))).kind).toBe(kind);
    await until(() => server.inFlight === 0);
    if (fault === "reset") expect(usages.at(-1)).toMatchObject({ inputTokens: 100, outputTokens: 1 });
  });

  it("an overflow told inside a stream is an overflow", async () => {
    const error = { message: "This model's maximum context length is 8192 tokens.", type: "BadRequestError", code: 400 };
    const { model } = await start({ respond: () => ({ tokens: ["{"], fault: "error-event", error }) });
    expect(await failure(model.doGenerate(recordedCall().call))).toMatchObject({ kind: "overflow", contextWindow: 8192 });
  });

  it("does not wait for the end of a body that has said [DONE]", async () => {
    const { model, server } = await start({ respond: () => ({ text: "{}", fault: "no-end", faultAfter: 9 }) });
    expect((await model.doGenerate(recordedCall().call)).text).toBe("{}");
    await until(() => server.inFlight === 0);
  });

  it.each([
    ["first-token-timeout", { firstTokenMs: 60 }, { firstTokenMs: 3_000 }, "timeouts.firstTokenMs (60 ms)"],
    ["first-token-timeout", { firstTokenMs: 60 }, { delayMs: 3_000 }, "timeouts.firstTokenMs (60 ms)"],
    ["idle-timeout", { idleMs: 60 }, { fault: "stall", faultAfter: 1 }, "timeouts.idleMs (60 ms)"],
    [
      "total-timeout",
      { totalMs: 150, idleMs: 100 },
      { tokens: Array.from({ length: 500 }, () => "x"), tokenMs: 10 },
      "timeouts.totalMs (150 ms)",
    ],
  ] as const)("a server that is too slow gives %s and loses its socket", async (kind, timeouts, script, words) => {
    const { model, server } = await start({ respond: () => ({ tokens: ["{", "}"], ...script }) });
    await model.connect({ signal: new AbortController().signal });
    const error = await failure(model.doGenerate(recordedCall({ timeouts }).call));
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(words);
    expect(error.isRetryable).toBe(true);
    await until(() => server.inFlight === 0);
    expect(server.abandoned).toBe(1);
  });

  it("keep-alive comments are no tokens", async () => {
    const { model } = await start({
      respond: () => ({
        status: 200,
        headers: { "content-type": "text/event-stream" },
        text: `${": keep-alive\n\n".repeat(50)}data: [DONE]\n\n`,
      }),
    });
    expect((await failure(model.doGenerate(recordedCall().call))).kind).toBe("server");
  });

  it("a dead server is named with what to do, by its origin alone", async () => {
    const { model, server } = await start();
    await server.close();
    const error = await failure(model.doGenerate(recordedCall().call));
    expect(error.kind).toBe("connect");
    expect(error.message).toContain(`http://127.0.0.1:${server.port}`);
    expect(error.message).toContain("vllm serve");
  });

  it("a stale kept-alive socket is replaced, not failed", async () => {
    const { model, server } = await start();
    for (let round = 0; round < 5; round += 1) {
      await model.doGenerate(recordedCall().call);
      server.dropIdleSockets();
      await model.doGenerate(recordedCall().call);
    }
    expect(server.completions).toHaveLength(10);
  });

  it("a socket that is reset instead of answered is tried once more only when it had served before", async () => {
    let resets = 0;
    const { model, server } = await start({
      respond: () => {
        resets += 1;
        return { text: "{}", fault: "reset-before-headers" };
      },
    });
    await model.connect({ signal: new AbortController().signal });
    expect((await failure(model.doGenerate(recordedCall().call))).kind).toBe("connect");
    expect(resets).toBe(2);
    expect(server.completions).toHaveLength(2);
  });
});

describe("abort and close", () => {
  it("an abort closes the socket and rejects with the signal's own reason", async () => {
    const { model, server } = await start({ respond: () => ({ tokens: Array.from({ length: 1_000 }, () => "x"), tokenMs: 5 }) });
    const abort = new AbortController();
    const reason = { mine: true };
    const { call, usages } = recordedCall({ signal: abort.signal, onText: () => abort.abort(reason) });
    await expect(model.doGenerate(call)).rejects.toBe(reason);
    await until(() => server.inFlight === 0);
    expect(server.abandoned).toBe(1);
    expect(usages.at(-1)?.inputTokens).toBe(100);
  });

  it("an error of onText stops the request, is rethrown untouched and closes the socket", async () => {
    const { model, server } = await start({ respond: () => ({ tokens: Array.from({ length: 1_000 }, () => "x"), tokenMs: 2 }) });
    const mine = new Error("enough");
    const { call, deltas } = recordedCall({
      onText: () => {
        throw mine;
      },
    });
    await expect(model.doGenerate(call)).rejects.toBe(mine);
    expect(deltas).toHaveLength(1);
    await until(() => server.inFlight === 0);
    expect(server.abandoned).toBe(1);
  });

  it("a thousand calls at once never exceed the limit, and all are answered in order of arrival", async () => {
    const { model, server } = await start({}, { maxConcurrency: 8 });
    const signal = new AbortController().signal;
    const calls = Array.from({ length: 1_000 }, (_, index) =>
      recordedCall({ signal, messages: [{ role: "user", content: String(index) }] }),
    );
    await Promise.all(calls.map(({ call }) => model.doGenerate(call)));
    expect(server.mostInFlight).toBeLessThanOrEqual(8);
    const order = server.completions.map(({ body }) => Number(body?.messages?.[0]?.content));
    expect(order).toHaveLength(1_000);
    expect(Math.max(...order.map((value, index) => Math.abs(value - index)))).toBeLessThan(16);
    expect(server.requests.filter(({ isCanary }) => isCanary)).toHaveLength(1);
  });

  it("calls in the queue leave at once when aborted", async () => {
    const { model, server } = await start(
      { respond: () => ({ tokens: Array.from({ length: 1_000 }, () => "x"), tokenMs: 20 }) },
      { maxConcurrency: 1 },
    );
    const busy = new AbortController();
    const first = model.doGenerate(recordedCall({ signal: busy.signal }).call).catch((reason: unknown) => reason);
    await until(() => server.inFlight === 1);
    const waiting = new AbortController();
    const calls = Array.from({ length: 500 }, () => recordedCall({ signal: waiting.signal }));
    const results = Promise.allSettled(calls.map(({ call }) => model.doGenerate(call)));
    expect(model.endpoint.waiting).toBe(500);
    waiting.abort("changed my mind");
    expect((await results).every((result) => result.status === "rejected" && result.reason === "changed my mind")).toBe(true);
    expect(calls.every(({ dispatched }) => dispatched() === 0)).toBe(true);
    expect(server.completions).toHaveLength(1);
    busy.abort();
    await first;
  });

  it("close waits for what was taken and refuses what comes after", async () => {
    const { model } = await start({ respond: () => ({ text: "{}", delayMs: 20 }) }, { maxConcurrency: 2 });
    const taken = Array.from({ length: 6 }, () => model.doGenerate(recordedCall().call));
    await model.close();
    expect((await Promise.all(taken)).map(({ text }) => text)).toEqual(taken.map(() => "{}"));
    await expect(model.doGenerate(recordedCall().call)).rejects.toBeInstanceOf(ExtractorClosedError);
    await expect(model.connect({ signal: new AbortController().signal })).rejects.toBeInstanceOf(ExtractorClosedError);
  });

  it("close with abort stops everything with ExtractorClosedError", async () => {
    const { model, server } = await start({ respond: () => ({ text: "{}", fault: "stall" }) }, { maxConcurrency: 2 });
    const taken = Promise.allSettled(Array.from({ length: 6 }, () => model.doGenerate(recordedCall().call)));
    await until(() => server.inFlight === 2);
    await model.close({ abort: true });
    expect((await taken).every((result) => result.status === "rejected" && ExtractorClosedError.isInstance(result.reason))).toBe(true);
    await until(() => server.sockets.open === 0);
  });

  it("a fetch that ignores its signal holds up neither an abort, nor a timeout, nor closing", async () => {
    const fetch = (): Promise<never> => new Promise(() => {});
    const stuck = testModel({ fetch });
    const abort = new AbortController();
    const aborted = expect(stuck.doGenerate(recordedCall({ signal: abort.signal }).call)).rejects.toBe("enough");
    const closed = expect(stuck.doGenerate(recordedCall().call)).rejects.toBeInstanceOf(ExtractorClosedError);
    abort.abort("enough");
    await aborted;
    await stuck.close({ abort: true });
    await closed;
    const impatient = testModel({ fetch, handshakeTimeoutMs: 20 });
    expect((await failure(impatient.doGenerate(recordedCall().call))).kind).toBe("total-timeout");
    await impatient.close();
  });

  it.each([
    ["abort, then gracefully", true, false],
    ["gracefully, then abort", false, true],
    ["gracefully twice", false, false],
    ["abort twice", true, true],
  ])("can be closed again and again: %s", async (_order, first, second) => {
    const { model, server } = await start({ respond: () => ({ text: "{}", delayMs: 30 }) });
    const taken = Promise.allSettled([model.doGenerate(recordedCall().call)]);
    await until(() => server.inFlight === 1);
    const ends = await Promise.allSettled([model.close({ abort: first }), model.close({ abort: second })]);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    await expect(model.close({ abort: first })).resolves.toBeUndefined();
    await taken;
    await until(() => server.sockets.open === 0);
  });
});
