import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import {
  AdapterError,
  createExtractor,
  DeadlineExceededError,
  ExtractionFailedError,
  ExtractorClosedError,
  type ExtractorEventName,
  type ExtractorEvents,
  ModelCallError,
  type ModelCallErrorKind,
  NoCandidateError,
  OutputTruncatedError,
  OutputValidationError,
  UnreadableContentError,
} from "../../src/index.ts";
import { createFakeLanguageModel, type FakeLanguageModelOptions } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

const posting = "# Baker\n\nAcme Bakery, Lyon. Salary: 2,400 EUR a month. Apply by 2026-12-01.";
const schema = z.object({ title: z.string().nullable(), salary: z.number().nullable() });
const answer = '{"title":"Baker","salary":2400}';

const open: AsyncDisposable[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((extractor) => extractor[Symbol.asyncDispose]()));
});

/** An extractor over fake models that waits for nothing. */
function extractorOf(
  respond: FakeLanguageModelOptions["respond"],
  { cloud }: { readonly cloud?: FakeLanguageModelOptions["respond"] } = {},
) {
  const local = createFakeLanguageModel({ modelId: "small", respond });
  const remote = createFakeLanguageModel({ modelId: "gpt-4o-mini", location: "cloud", respond: cloud ?? [] });
  const models = [{ id: "local", model: local }, ...(cloud === undefined ? [] : [{ id: "cloud", model: remote }])];
  const extractor = createExtractor({ ...modelAlone, schema, models, sleep: async () => undefined });
  open.push(extractor);
  return { extractor, local, remote };
}

function failure(kind: ModelCallErrorKind): ModelCallError {
  return new ModelCallError({ kind, provider: "fake", endpoint: "http://127.0.0.1", message: `${kind} failed` });
}

describe("extract", () => {
  it("gives the schema's output with the record of how it came to be", async () => {
    const { extractor } = extractorOf([answer]);
    const result = await extractor.extract(posting);
    expect(result.data).toEqual({ title: "Baker", salary: 2400 });
    expect(result.completeness).toBe("complete");
    expect(result.route).toMatchObject({
      kind: "model",
      candidate: "local",
      model: "small",
      location: "local",
      threshold: 8000,
      skipped: [],
    });
    expect(result.attempts).toMatchObject([{ candidate: "local", purpose: "first", status: "succeeded", error: null, cost: { usd: 0 } }]);
    expect(result.usage.inputTokens).toBeGreaterThan(0);
    expect(result.cost).toEqual({ usd: 0 });
  });

  it("runs refinements, transforms, defaults and async checks", async () => {
    const checked = z.object({
      title: z
        .string()
        .refine(async (title) => title.length > 2)
        .transform((title) => title.toUpperCase()),
      tags: z.array(z.string()).default(["none"]),
    });
    const model = createFakeLanguageModel({ respond: ['{"title":"Baker","tags":[]}'] });
    const extractor = createExtractor({ ...modelAlone, schema: checked, models: [{ id: "local", model }] });
    open.push(extractor);
    const { data } = await extractor.extract(posting);
    expect(data.title).toBe("BAKER");
  });

  it("asks again after a failure in passing and lists both requests", async () => {
    const { extractor } = extractorOf([failure("server"), answer]);
    const { attempts } = await extractor.extract(posting);
    expect(attempts.map(({ purpose, status, error }) => [purpose, status, error?.kind])).toEqual([
      ["first", "failed", "server"],
      ["retry", "succeeded", undefined],
    ]);
  });

  it("repairs an invalid answer with one request that asks only for the failing fields", async () => {
    const { extractor, local } = extractorOf(['{"title":"Baker","salary":"a lot"}', '{"salary":2400}']);
    const result = await extractor.extract(posting);
    expect(result.data).toEqual({ title: "Baker", salary: 2400 });
    expect(result.attempts.map(({ purpose }) => purpose)).toEqual(["first", "repair"]);
    expect(Object.keys(local.calls[1]?.schema.jsonSchema.properties ?? {})).toEqual(["salary"]);
    expect(result.warnings.map(({ code }) => code)).toContain("output-repaired");
  });

  it("stops after one repair, with the schema's paths and both requests", async () => {
    const { extractor } = extractorOf(['{"title":7,"salary":1}', '{"title":8}']);
    const error = await extractor.extract(posting).catch((reason: unknown) => reason);
    expect(ExtractionFailedError.isInstance(error) && error.attempts.length).toBe(2);
    const cause = error instanceof Error ? error.cause : null;
    expect(OutputValidationError.isInstance(cause) && cause.paths).toEqual(["title"]);
  });

  it("neither repairs nor pays the cloud for a field that no model is asked for", async () => {
    const short = z.object({ title: z.string().nullable(), text: z.string().max(5) });
    const local = createFakeLanguageModel({ respond: [answer] });
    const remote = createFakeLanguageModel({ location: "cloud", respond: [answer] });
    const models = [
      { id: "local", model: local },
      { id: "cloud", model: remote },
    ];
    const extractor = createExtractor({ ...modelAlone, schema: short, fields: { text: { verbatim: true } }, models });
    open.push(extractor);
    const error = await extractor.extract(posting).catch((reason: unknown) => reason);
    const cause = error instanceof Error ? error.cause : null;
    expect(OutputValidationError.isInstance(cause) && [cause.reason, cause.paths]).toEqual(["not-asked", ["text"]]);
    expect([local.calls.length, remote.calls.length]).toEqual([1, 0]);
  });

  it("asks once more with smaller caps after a truncated answer, and never mends it", async () => {
    const cut = { text: answer, finishReason: "length" } as const;
    const { extractor } = extractorOf([cut, cut]);
    const error = await extractor.extract(posting).catch((reason: unknown) => reason);
    expect(ExtractionFailedError.isInstance(error) && error.attempts.map(({ purpose }) => purpose)).toEqual(["first", "tighten"]);
    expect(OutputTruncatedError.isInstance(error instanceof Error ? error.cause : null)).toBe(true);
  });

  it("goes to the next model when the first one has failed for good, and says so", async () => {
    const { extractor } = extractorOf([failure("server"), failure("server"), failure("server")], { cloud: [answer] });
    const result = await extractor.extract(posting);
    expect(result.route).toMatchObject({ candidate: "cloud", location: "cloud", reason: "local failed, so cloud answered" });
    expect(result.attempts.map(({ candidate }) => candidate)).toEqual(["local", "local", "local", "cloud"]);
    expect(result.cost.usd).toBeGreaterThan(0);
    expect(result.warnings.map(({ code }) => code)).toContain("fallback-used");
  });

  it("throws a wrong setting instead of paying the cloud for it", async () => {
    const { extractor, remote } = extractorOf([failure("auth")], { cloud: [answer] });
    const error = await extractor.extract(posting).catch((reason: unknown) => reason);
    expect(ModelCallError.isInstance(error) && error.kind).toBe("auth");
    expect(remote.calls).toHaveLength(0);
  });

  it("shakes hands before the first request and routes again by the window it was told", async () => {
    const model = createFakeLanguageModel({ contextWindow: null, handshake: { contextWindow: 300 }, respond: [answer] });
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "local", model }] });
    open.push(extractor);
    const error = await extractor.extract("word ".repeat(400)).catch((reason: unknown) => reason);
    expect(NoCandidateError.isInstance(error) && error.option).toBe("cloud");
    expect(model.calls).toHaveLength(0);
  });

  it("asks no model about a page that shows no text", async () => {
    const { extractor, local } = extractorOf([answer]);
    const page = '<script type="application/ld+json">{"@type":"JobPosting","title":"Baker"}</script><div id="root"></div>';
    await expect(extractor.extract(page)).rejects.toMatchObject({ code: "unreadable-content", reason: "empty" });
    await expect(extractor.explainRoute(page)).rejects.toMatchObject({ code: "unreadable-content", reason: "empty" });
    expect(local.calls).toHaveLength(0);
  });

  it("gives an unreadable posting's error as a value in safeExtract", async () => {
    const { extractor } = extractorOf([]);
    const outcome = await extractor.safeExtract({ content: "   " });
    expect(outcome.status === "failed" && UnreadableContentError.isInstance(outcome.error)).toBe(true);
  });
});

describe("parts of the user's own", () => {
  it("takes an error that a model of the user's throws for a failure, of unknown cost", async () => {
    const model = createFakeLanguageModel({ location: "cloud", modelId: "gpt-4o-mini", respond: [new TypeError("mine")] });
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "own", model }] });
    open.push(extractor);
    const error = await extractor.extract(posting).catch((reason: unknown) => reason);
    expect(ExtractionFailedError.isInstance(error) && [error.attempts.length, error.cost.usd]).toEqual([1, null]);
  });

  it("does not call it free when a model of the user's breaks without having told that it sent something", async () => {
    const model = createFakeLanguageModel({ location: "cloud", modelId: "gpt-4o-mini", respond: [] });
    const broken = { ...model, doGenerate: () => Promise.reject(new TypeError("mine")) };
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "own", model: broken }] });
    open.push(extractor);
    await expect(extractor.extract(posting)).rejects.toMatchObject({ code: "extraction-failed", cost: { usd: null } });
  });

  it("tells a router's error as an AdapterError, also in safeExtract, and asks no model", async () => {
    const model = createFakeLanguageModel({ respond: [answer] });
    const router = { route: () => Promise.reject(new TypeError("mine")) };
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "own", model }], router });
    open.push(extractor);
    const outcome = await extractor.safeExtract(posting);
    expect(outcome.status === "failed" && AdapterError.isInstance(outcome.error) && outcome.error.cause).toBeInstanceOf(TypeError);
    expect(model.calls).toHaveLength(0);
  });

  it("prices what a model reported although it never said that the request was sent", async () => {
    const model = createFakeLanguageModel({ location: "cloud", modelId: "gpt-4o-mini", respond: [] });
    const used = { inputTokens: 1_000_000, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
    const silent = {
      ...model,
      doGenerate: async () => ({ text: answer, finishReason: "stop" as const, refusal: null, usage: used, modelId: "served" }),
    };
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "own", model: silent }] });
    open.push(extractor);
    const { cost, attempts } = await extractor.extract(posting);
    expect(cost.usd).toBe(0.15);
    expect(attempts[0]?.model).toBe("gpt-4o-mini");
    expect(Object.keys(extractor.stats().byModel)).toEqual(["gpt-4o-mini"]);
  });

  it("takes a whole answer that repeats itself, because there is nothing left to stop", async () => {
    const places = z.object({ places: z.array(z.object({ city: z.string(), country: z.string() })) });
    const same = { city: "a city with a rather long name", country: "a country with a rather long name as well" };
    const text = JSON.stringify({ places: Array.from({ length: 6 }, () => same) });
    const model = createFakeLanguageModel({ respond: [text] });
    const extractor = createExtractor({ ...modelAlone, schema: places, models: [{ id: "own", model }] });
    open.push(extractor);
    await expect(extractor.extract(posting)).resolves.toMatchObject({ completeness: "complete" });
  });
});

describe("abort and close", () => {
  const never = () => new Promise<string>(() => undefined);

  const deaf = {
    tokenizer: { id: "deaf", count: () => new Promise<number>(() => undefined), countUpTo: () => new Promise<never>(() => undefined) },
  };

  it("end a call within moments although a tokenizer, a router or a model does not listen", async () => {
    const silent = createFakeLanguageModel({ respond: [] });
    const hanging = () => new Promise<never>(() => undefined);
    const setups = [
      createExtractor({ ...modelAlone, schema, models: [{ id: "a", model: createFakeLanguageModel({ ...deaf, respond: [answer] }) }] }),
      createExtractor({ ...modelAlone, schema, models: [{ id: "a", model: { ...silent, doGenerate: hanging } }] }),
      createExtractor({ ...modelAlone, schema, models: [{ id: "a", model: { ...silent, connection: () => null, connect: hanging } }] }),
      createExtractor({ ...modelAlone, schema, models: [{ id: "a", model: silent }], router: { route: hanging } }),
    ];
    for (const extractor of setups) {
      const controller = new AbortController();
      const calls = [extractor.extract(posting, { signal: controller.signal }), extractor.extract(posting, { timeoutMs: 10 })];
      const outcomes = Promise.allSettled([...calls, extractor.extract(posting)]);
      setTimeout(() => controller.abort("enough"), 10);
      await expect(calls[0]).rejects.toBe("enough");
      await expect(calls[1]).rejects.toMatchObject({ code: "deadline-exceeded" });
      await extractor.close({ abort: true });
      expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    }
  });

  it("takes an abort for an abort even when its reason is an error of the library", async () => {
    const { extractor } = extractorOf(never);
    const reason = new ExtractorClosedError();
    await expect(extractor.safeExtract(posting, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("rejects with the signal's reason untouched, also in safeExtract", async () => {
    const { extractor } = extractorOf(never);
    const controller = new AbortController();
    const reason = { mine: true };
    const calls = [
      extractor.extract(posting, { signal: controller.signal }),
      extractor.safeExtract(posting, { signal: controller.signal }),
    ];
    setTimeout(() => controller.abort(reason), 10);
    await expect(calls[0]).rejects.toBe(reason);
    await expect(calls[1]).rejects.toBe(reason);
    expect(extractor.stats().extractions.aborted).toBe(2);
  });

  it("rejects before anything is prepared when the signal has aborted already", async () => {
    const { extractor, local } = extractorOf([answer]);
    await expect(extractor.extract(posting, { signal: AbortSignal.abort("early") })).rejects.toBe("early");
    expect(local.calls).toHaveLength(0);
  });

  it("ends at its own deadline with an error that lists the stopped request", async () => {
    const { extractor } = extractorOf(never);
    const error = await extractor.extract(posting, { timeoutMs: 20 }).catch((reason: unknown) => reason);
    expect(DeadlineExceededError.isInstance(error) && error.attempts.map(({ status }) => status)).toEqual(["aborted"]);
  });

  it("waits for calls in flight when it is closed, and refuses new ones", async () => {
    const { extractor } = extractorOf(() => new Promise<string>((resolve) => setTimeout(() => resolve(answer), 30)));
    const running = extractor.extract(posting);
    await extractor.close();
    await expect(running).resolves.toMatchObject({ data: { title: "Baker" } });
    await expect(extractor.extract(posting)).rejects.toBeInstanceOf(ExtractorClosedError);
  });

  it("stops calls in flight when it is closed by force", async () => {
    const { extractor } = extractorOf(never);
    const running = extractor.extract(posting);
    running.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 10));
    await extractor.close({ abort: true });
    await expect(running).rejects.toBeInstanceOf(ExtractorClosedError);
  });
});

describe("events", () => {
  it("come in the order of the stages, with one extraction id, and hold no content", async () => {
    const { extractor } = extractorOf([failure("server"), answer]);
    const seen: [ExtractorEventName, ExtractorEvents[ExtractorEventName]][] = [];
    const names: ExtractorEventName[] = [
      ...(["extraction-start", "document-prepared", "document-counted", "route-selected", "attempt-start"] as const),
      ...(["attempt-retry", "attempt-end", "fallback-selected", "extraction-end", "extraction-error"] as const),
    ];
    for (const name of names) extractor.on(name, (event: ExtractorEvents[ExtractorEventName]) => seen.push([name, event]));
    await extractor.extract({ content: posting, id: "p-1", url: "https://example.com/secret-path" });
    expect(seen.map(([name]) => name)).toEqual([
      ...["extraction-start", "document-prepared", "document-counted", "route-selected"],
      ...["attempt-start", "attempt-end", "attempt-retry", "attempt-start", "attempt-end", "extraction-end"],
    ]);
    expect(new Set(seen.map(([, event]) => "extractionId" in event && event.extractionId)).size).toBe(1);
    expect(JSON.stringify(seen)).not.toMatch(/Baker|Lyon|2,400|secret-path/);
  });

  it("refuse a name that is no event and a listener that is no function", () => {
    const { extractor } = extractorOf([]);
    expect(() => extractor.on("done" as ExtractorEventName, () => undefined)).toThrow(/"event"/);
    expect(() => extractor.on("attempt-end", "log" as never)).toThrow(/"listener"/);
  });

  it("cannot be harmed by a listener that throws", async () => {
    const { extractor } = extractorOf([answer]);
    extractor.on("attempt-start", () => {
      throw new Error("listener");
    });
    await expect(extractor.extract(posting)).resolves.toMatchObject({ completeness: "complete" });
  });
});

describe("explainRoute, explainSchema and check", () => {
  it("decides as extract would, and asks no model", async () => {
    const { extractor, local } = extractorOf([answer]);
    const explained = await extractor.explainRoute(posting);
    expect(local.calls).toHaveLength(0);
    expect(local.handshakes).toBe(0);
    const { route } = await extractor.extract(posting);
    expect(explained).toEqual(route);
  });

  it("lists what was lowered, and warns when an answer may not fit its reserve", () => {
    const lists = z.object({ tags: z.array(z.string().max(5000)).max(200) });
    const model = createFakeLanguageModel({ respond: [] });
    const explanation = createExtractor({ ...modelAlone, schema: lists, models: [{ id: "local", model }] }).explainSchema();
    expect(explanation.wireSchemas[0]?.lowerings.map(({ keyword }) => keyword)).toContain("maxLength");
    expect(explanation.warnings.map(({ code }) => code)).toEqual(["output-bound-exceeds-reserve"]);
  });

  it("reports a model that fails its handshake beside one that does not", async () => {
    const dead = createFakeLanguageModel({ respond: [], handshake: failure("connect") });
    const alive = createFakeLanguageModel({ respond: [] });
    const extractor = createExtractor({
      ...modelAlone,
      models: [
        { id: "dead", model: dead },
        { id: "alive", model: alive },
      ],
    });
    open.push(extractor);
    expect(await extractor.check()).toMatchObject([
      { candidate: "dead", status: "failed", error: { kind: "connect" } },
      { candidate: "alive", status: "ready", contextWindow: 10_240, error: null },
    ]);
  });
});

describe("stats", () => {
  it("are the sum of all results and failures", async () => {
    const { extractor } = extractorOf([failure("server"), answer, answer, { text: "no", finishReason: "stop" }, "no"]);
    const results = [await extractor.extract(posting), await extractor.extract(posting)];
    const failed = await extractor.extract(posting).catch((reason: unknown) => reason);
    const attempts = [
      ...results.flatMap((result) => result.attempts),
      ...(ExtractionFailedError.isInstance(failed) ? failed.attempts : []),
    ];
    const stats = extractor.stats();
    expect(stats.requests).toBe(attempts.length);
    expect(stats.extractions).toEqual({ total: 3, extracted: 2, failed: 1, aborted: 0 });
    expect(stats.usage.outputTokens).toBe(attempts.reduce((sum, { usage }) => sum + (usage.outputTokens ?? 0), 0));
  });
});
