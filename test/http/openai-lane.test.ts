import { describe, expect, test } from "vitest";
import { ExtractorClosedError } from "../../src/errors/extractor-closed-error.ts";
import { createOpenAIModel } from "../../src/models/openai/create-openai-model.ts";
import type { ModelStateEvent } from "../../src/spec/model-state.ts";
import { timerSleep } from "../../src/system-time.ts";
import { type FakeAnswer, fakeErrors, startFakeOpenAI } from "../support/fake-openai.ts";
import { fakeCall, wordTokenizer } from "../support/fake-openai-call.ts";
import { type ManualTime, manualTime } from "../support/manual-time.ts";

function modelAt(baseURL: string, time: Pick<ManualTime, "clock" | "sleep">, maxConcurrency = 8) {
  return createOpenAIModel({
    ...{ apiKey: "sk-test", baseURL, tokenizer: wordTokenizer, maxConcurrency },
    ...{ clock: time.clock, sleep: time.sleep },
  });
}

function limited(headers: Readonly<Record<string, string>>): FakeAnswer {
  const message = { role: "assistant", content: "{}", refusal: null };
  const body = JSON.stringify({ id: "chatcmpl-fake", model: "gpt-4o-mini", choices: [{ index: 0, message, finish_reason: "stop" }] });
  return { kind: "raw", status: 200, headers: { "content-type": "application/json", ...headers }, body };
}

const emptied = {
  "x-ratelimit-limit-requests": "3",
  "x-ratelimit-remaining-requests": "0",
  "x-ratelimit-reset-requests": "1m0s",
};

describe("the limits of a cloud account", () => {
  test("a request waits as long as the headers of the last answer say", async () => {
    const time = manualTime();
    await using fake = await startFakeOpenAI(limited(emptied));
    const model = modelAt(fake.baseURL, time);
    await model.doGenerate(fakeCall().call);
    expect(time.slept).toEqual([]);
    await model.doGenerate(fakeCall().call);
    expect(time.slept.map(Math.round)).toEqual([20_000]);
  });

  test("a request waits until its tokens fit", async () => {
    const time = manualTime();
    const headers = { "x-ratelimit-limit-tokens": "10000", "x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "60s" };
    await using fake = await startFakeOpenAI(limited(headers));
    const model = modelAt(fake.baseURL, time);
    await model.doGenerate(fakeCall().call);
    await model.doGenerate(fakeCall({ maxOutputTokens: 2_000 }).call);
    const [waited = 0] = time.slept;
    expect(waited).toBeGreaterThan(12_000);
    expect(waited).toBeLessThan(13_000);
  });

  test("headers of a 429 count, and its Retry-After holds the whole lane", async () => {
    const time = manualTime();
    await using fake = await startFakeOpenAI(fakeErrors.rateLimit({ "retry-after": "9" }), limited({}));
    const model = modelAt(fake.baseURL, time);
    await expect(model.doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "rate-limit", retryAfterMs: 9_000 });
    await model.doGenerate(fakeCall().call);
    expect(time.slept).toEqual([9_000]);
  });

  test("without headers nothing but the number of slots limits", async () => {
    const time = manualTime();
    await using fake = await startFakeOpenAI(limited({ "x-ratelimit-remaining-requests": "soon" }));
    const model = modelAt(fake.baseURL, time);
    await Promise.all(Array.from({ length: 30 }, () => model.doGenerate(fakeCall().call)));
    expect(fake.requests).toHaveLength(30);
    expect(time.slept).toEqual([]);
  });

  test("an abort and a close by force end the wait for the limits", async () => {
    await using fake = await startFakeOpenAI(limited(emptied));
    const model = modelAt(fake.baseURL, { clock: manualTime().clock, sleep: timerSleep });
    await model.doGenerate(fakeCall().call);
    const controller = new AbortController();
    const aborted = model.doGenerate(fakeCall({ signal: controller.signal }).call);
    const closed = model.doGenerate(fakeCall().call);
    controller.abort("enough");
    await expect(aborted).rejects.toBe("enough");
    await Promise.all([model.close({ abort: true }), expect(closed).rejects.toBeInstanceOf(ExtractorClosedError)]);
    expect(fake.requests).toHaveLength(1);
  });
});

describe("a cloud account without credit", () => {
  test("the lane is paused: calls fail at once without traffic, and resume when a trial succeeds", async () => {
    const time = manualTime();
    await using fake = await startFakeOpenAI(fakeErrors.quota());
    const model = modelAt(fake.baseURL, time);
    const events: ModelStateEvent["type"][] = [];
    const stop = model.watch?.(({ type }) => events.push(type));
    await expect(model.doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "quota", status: 429 });
    expect(model.state?.()).toMatchObject({ lane: "paused-quota", servers: [{ endpoint: new URL(fake.baseURL).origin, active: 0 }] });
    for (let call = 0; call < 5; call += 1) {
      await expect(model.doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "quota", message: expect.stringContaining("paused") });
    }
    expect(fake.requests).toHaveLength(1);
    time.pass(60_000);
    fake.answer({ kind: "json", value: {} });
    await model.doGenerate(fakeCall().call);
    expect(model.state?.().lane).toBe("open");
    expect(events).toEqual(["lane-paused", "lane-resumed"]);
    stop?.();
  });

  test("what waits for a slot when the credit runs out is not sent", async () => {
    await using fake = await startFakeOpenAI(fakeErrors.quota());
    const model = modelAt(fake.baseURL, manualTime(), 1);
    const calls = await Promise.allSettled(Array.from({ length: 10 }, () => model.doGenerate(fakeCall().call)));
    expect(calls.every((call) => call.status === "rejected" && call.reason.kind === "quota")).toBe(true);
    expect(fake.requests).toHaveLength(1);
  });
});

describe("a cloud that is down", () => {
  const broken: FakeAnswer = { kind: "raw", status: 500, headers: {}, body: "{}" };

  test("five failures in a row open its breaker: nothing is sent until a cool-down is over, then one request tries", async () => {
    const time = manualTime();
    await using fake = await startFakeOpenAI(broken);
    const model = modelAt(fake.baseURL, time);
    const events: ModelStateEvent["type"][] = [];
    model.watch?.(({ type }) => events.push(type));
    const call = (parts: Parameters<typeof fakeCall>[0] = {}) => model.doGenerate(fakeCall(parts).call);
    for (let failure = 0; failure < 5; failure += 1) await expect(call()).rejects.toMatchObject({ kind: "server" });
    expect(model.state?.().servers).toMatchObject([{ breaker: "open", active: 0 }]);
    await expect(call()).rejects.toMatchObject({ kind: "connect", retry: "after-a-wait", cause: { kind: "server" } });
    await expect(call({ whenDown: "fail" })).rejects.toMatchObject({ kind: "connect", retry: "not-now" });
    expect(fake.requests).toHaveLength(5);
    time.pass(1_000);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => call()));
    expect(tries.filter(({ status }) => status === "rejected")).toHaveLength(8);
    expect(fake.requests).toHaveLength(6);
    time.pass(1_000);
    await expect(call()).rejects.toMatchObject({ message: expect.stringContaining("1000 ms") });
    time.pass(1_000);
    fake.answer({ kind: "json", value: {} });
    await call();
    expect(model.state?.().servers).toMatchObject([{ breaker: "closed" }]);
    await Promise.all(Array.from({ length: 8 }, () => call()));
    expect(events).toEqual(["breaker-open", "breaker-half-open", "breaker-open", "breaker-half-open", "breaker-closed"]);
  });

  test("an answer of any kind, also one that is an error of the posting's, says that it is there", async () => {
    await using fake = await startFakeOpenAI(broken, broken, broken, broken, fakeErrors.rateLimit(), broken, broken, broken, broken);
    const model = modelAt(fake.baseURL, manualTime());
    for (let failure = 0; failure < 9; failure += 1) await model.doGenerate(fakeCall().call).catch(() => undefined);
    expect(fake.requests).toHaveLength(9);
    expect(model.state?.().servers).toMatchObject([{ breaker: "closed" }]);
  });

  test("a trial whose caller leaves keeps it open, and another one tries after the next cool-down", async () => {
    const time = manualTime();
    await using fake = await startFakeOpenAI(broken);
    const model = modelAt(fake.baseURL, time);
    for (let failure = 0; failure < 5; failure += 1) await model.doGenerate(fakeCall().call).catch(() => undefined);
    time.pass(1_000);
    fake.answer({ kind: "hang" });
    const controller = new AbortController();
    const left = model.doGenerate(fakeCall({ signal: controller.signal }).call);
    while (fake.requests.length < 6) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort("enough");
    await expect(left).rejects.toBe("enough");
    expect(model.state?.().servers).toMatchObject([{ breaker: "open" }]);
    time.pass(2_000);
    fake.answer({ kind: "json", value: {} });
    await model.doGenerate(fakeCall().call);
    expect(model.state?.().servers).toMatchObject([{ breaker: "closed" }]);
  });

  test("a 503 that asks for a pause holds the lane and does not count against it", async () => {
    const time = manualTime();
    const busy: FakeAnswer = { kind: "raw", status: 503, headers: { "retry-after": "7" }, body: "{}" };
    await using fake = await startFakeOpenAI(busy, { kind: "json", value: {} });
    const model = modelAt(fake.baseURL, time);
    await expect(model.doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "server", retryAfterMs: 7_000 });
    await model.doGenerate(fakeCall().call);
    expect(time.slept).toEqual([7_000]);
  });
});
