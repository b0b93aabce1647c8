import { afterEach, expect, it } from "vitest";
import type * as z from "zod/v4";
import {
  createExtractor,
  ExtractionFailedError,
  type ExtractorOptions,
  ModelCallError,
  OutputTruncatedError,
  RunawayOutputError,
} from "../../src/index.ts";
import { modelAlone } from "../support/model-alone.ts";
import { createObservedModel } from "./support/observed-model.ts";
import { createRecordingDispatcher } from "./support/recording-dispatcher.ts";
import { loopOf } from "./support/repeating-tail.ts";
import { metricsAtRest } from "./support/server-state.ts";
import { choicesSchema, patientTimeouts, proseSchema, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, tinyServer } from "./support/vllm-servers.ts";

const open: AsyncDisposable[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((extractor) => extractor[Symbol.asyncDispose]()));
});

/** An extractor on the server with random weights that keeps what is sent and answered. */
async function observedExtractor<Schema extends z.ZodObject>(schema: Schema, options: ExtractorOptions<Schema> = {}) {
  const { baseURL } = await tinyServer();
  const recording = createRecordingDispatcher();
  const observed = createObservedModel({ baseURL, dispatcher: recording.dispatcher, handshakeTimeoutMs: 240_000 });
  const extractor = createExtractor({
    ...modelAlone,
    schema,
    models: [{ id: "local", model: observed.model }],
    timeouts: patientTimeouts,
    ...options,
  });
  open.push(extractor);
  return { extractor, recording, observed, baseURL };
}

async function failureOf(promise: Promise<unknown>): Promise<ExtractionFailedError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!ExtractionFailedError.isInstance(error)) throw new Error("an ExtractionFailedError was expected", { cause: error });
  return error;
}

describeVllm("a window that is smaller than the client believes", () => {
  it("is learned from the server's refusal of the prompt, and nothing else is sent", async () => {
    const { baseURL } = await tinyServer();
    const recording = createRecordingDispatcher();
    const { model } = createObservedModel({ baseURL, dispatcher: recording.dispatcher, handshakeTimeoutMs: 240_000 });
    // As behind a router that tells no window.
    const blind = {
      ...model,
      connection: () => withoutWindow(model.connection()),
      connect: async (options: { readonly signal: AbortSignal }) => ({ ...(await model.connect(options)), contextWindow: null }),
    };
    const models = [{ id: "local", model: blind, maxInputTokens: 50_000 }];
    const extractor = createExtractor({ ...modelAlone, schema: choicesSchema(1), models, timeouts: patientTimeouts });
    open.push(extractor);
    const failure = await failureOf(extractor.extract("word ".repeat(12_000)));
    expect(failure.cause).toMatchObject({ kind: "overflow", status: 400, contextWindow: 10_240 });
    expect(failure.attempts.map(({ error }) => error?.kind)).toEqual(["overflow"]);
    expect(recording.completions()).toHaveLength(1);
    const again = await extractor.extract("word ".repeat(12_000)).catch((reason: unknown) => reason);
    expect(again).toMatchObject({ code: "no-candidate" });
    expect(recording.completions()).toHaveLength(1);
    expect((await extractor.extract(shortPosting)).route.window).toBe(10_240);
  });

  it("is learned from its refusal of max_tokens", async () => {
    const { baseURL } = await tinyServer();
    const { model } = createObservedModel({ baseURL, handshakeTimeoutMs: 240_000 });
    const signal = AbortSignal.timeout(patientTimeouts.totalMs);
    await model.connect({ signal });
    const jsonSchema = { type: "object", properties: {}, required: [], additionalProperties: false };
    const error = await model
      .doGenerate({
        messages: [{ role: "user", content: "Hello" }],
        schema: { dialect: "xgrammar", name: "nothing", jsonSchema, maxTokens: 20_000, lowerings: [] },
        maxOutputTokens: 20_000,
        sampling: { temperature: 0, topP: 1, seed: 0 },
        timeouts: { connectMs: 5_000, ...patientTimeouts },
        signal,
        observer: { onDispatched: () => {}, onText: () => {}, onUsage: () => {} },
      })
      .catch((reason: unknown) => reason);
    await model.close({ abort: true });
    if (!ModelCallError.isInstance(error)) throw error;
    expect(error).toMatchObject({ kind: "overflow", contextWindow: 10_240 });
  });
});

describeVllm("an answer that is cut at the cap", () => {
  it("is an OutputTruncatedError with cap and usage, once more with smaller caps and never complete", async () => {
    const { extractor, observed } = await observedExtractor(choicesSchema(20), { maxOutputTokens: 32 });
    const failure = await failureOf(extractor.extract(shortPosting));
    const { cause } = failure;
    if (!OutputTruncatedError.isInstance(cause)) throw cause;
    expect(cause.maxOutputTokens).toBe(32);
    expect(cause.usage.outputTokens).toBe(32);
    expect(() => JSON.parse(cause.content)).toThrow();
    expect(failure.attempts.map(({ purpose, finishReason, error }) => [purpose, finishReason, error?.code])).toEqual([
      ["first", "length", "output-truncated"],
      ["tighten", "length", "output-truncated"],
    ]);
    expect(failure.usage.outputTokens).toBe(64);
    expect(observed.answers).toHaveLength(2);
  });
});

describeVllm("random weights that go round in circles under a grammar", () => {
  it("are stopped within 64 tokens of the loop's start, and the server stops too", async () => {
    const { extractor, observed, baseURL } = await observedExtractor(proseSchema);
    const before = await metricsAtRest(baseURL);
    const failure = await failureOf(extractor.extract(shortPosting));
    const { cause } = failure;
    if (!RunawayOutputError.isInstance(cause)) throw cause;
    expect(failure.attempts.map(({ purpose, error }) => [purpose, error?.code])).toEqual([
      ["first", "runaway-output"],
      ["tighten", "runaway-output"],
    ]);
    expect(observed.answers).toHaveLength(2);
    for (const { deltas, text } of observed.answers) {
      expect(text).toBeNull();
      const { start, unit } = loopOf(deltas);
      expect(unit).toBeLessThanOrEqual(12);
      expect(deltas.length - start).toBeLessThanOrEqual(64);
    }
    expect(failure.usage.outputTokens).toBe(observed.answers.reduce((sum, { deltas }) => sum + deltas.length, 0));
    const after = await metricsAtRest(baseURL);
    expect(after.requestsRunning).toBe(0);
    // vLLM counts no aborted request as finished; what it generated tells that it did not go on to the caps.
    const caps = observed.answers.reduce((sum, { call }) => sum + call.maxOutputTokens, 0);
    expect(after.generationTokens - before.generationTokens).toBeLessThan(caps);
  });
});

function withoutWindow<Connection extends object>(connection: Connection | null) {
  return connection === null ? null : { ...connection, contextWindow: null };
}
