import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createMemoryCache } from "../../src/cache/create-memory-cache.ts";
import { createExtractor, type ExtractorOptions, ModelCallError } from "../../src/index.ts";
import type { CachedAnswer, ResultCache } from "../../src/spec/result-cache.ts";
import type { FakeScript } from "../../src/testing/fake-answer.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string(), company: z.string().nullable() });
const posting = "# Baker\n\nAcme Bread Ltd. looks for a baker in Leeds.";
const answer = '{"title":"Baker","company":"Acme Bread Ltd."}';

function modelOf(respond: FakeScript) {
  return createFakeLanguageModel({ modelId: "qwen", respond });
}

/** A model whose answers wait until they are let go. */
function slowModel(respond: (index: number) => string | Error) {
  const waiting: (() => void)[] = [];
  const model = modelOf(async (_call, index) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return respond(index);
  });
  return { model, waiting, asked: (count: number) => expect.poll(() => waiting.length).toBe(count) };
}

type Options = ExtractorOptions<typeof schema>;

function extractorOf(model: ReturnType<typeof modelOf>, options: Options = {}) {
  const models = [{ id: "local", model }];
  return createExtractor({ ...modelAlone, schema, models, retry: { attempts: 1 }, cache: createMemoryCache(), ...options });
}

/** A cache that tells what it was asked. */
function watchedCache() {
  const inner = createMemoryCache();
  const keys: string[] = [];
  const kept: CachedAnswer[] = [];
  const cache: ResultCache = {
    get: (key, options) => inner.get(key, options),
    set: (key, given, options) => {
      keys.push(key);
      kept.push(given);
      return inner.set(key, given, options);
    },
  };
  return { cache, keys, kept };
}

describe("a cache", () => {
  it("asks the same text once, wherever it stands, and tells so", async () => {
    const model = modelOf(() => answer);
    const extractor = extractorOf(model);
    const first = await extractor.extract({ content: posting, url: "https://a.example/1" });
    const second = await extractor.extract({ content: posting, url: "https://b.example/2", id: "other" });
    expect(model.calls.length).toBe(1);
    expect(second.data).toEqual(first.data);
    expect([second.attempts, second.usage.inputTokens, second.cost]).toEqual([[], 0, { usd: 0 }]);
    expect(second.route).toMatchObject({ kind: "cache", candidate: null, model: null, location: null, order: [] });
    expect(second.route.reason).toBe("local (qwen) had answered the same question about the same text");
    expect(extractor.stats()).toMatchObject({ cacheHits: 1, requests: 1, answers: { cache: 1, local: 1 }, extractions: { extracted: 2 } });
  });

  it("proves a kept answer on the new page: evidence leads to where the words stand there", async () => {
    const extractor = extractorOf(modelOf(() => answer));
    await extractor.extract({ content: posting, contentType: "text/markdown" });
    const content =
      "<html><head><title>x</title><script>var noise = 1;</script></head><body><h1>Baker</h1><p>Acme Bread Ltd. looks for a baker in Leeds.</p></body></html>";
    const again = await extractor.extract({ content, contentType: "text/html" });
    expect(again.route.kind).toBe("cache");
    for (const path of ["title", "company"]) {
      const { start, end, quote } = again.evidence[path] ?? {};
      expect(content.slice(start ?? 0, end ?? 0)).toBe(quote);
    }
  });

  it("is left for the models by whatever changes the question", async () => {
    const { cache } = watchedCache();
    const calls = async (options: Options, call = {}, content = posting) => {
      const model = modelOf(() => answer);
      await extractorOf(model, { cache, ...options }).extract({ content, referenceDate: "2026-11-20", ...call });
      await extractorOf(model, { cache, ...options }).extract({ content, referenceDate: "2026-11-20", ...call });
      return model.calls.length;
    };
    expect([await calls({}), await calls({})]).toEqual([1, 0]);
    expect(await calls({ instructions: "Be brief." })).toBe(1);
    expect(await calls({ threshold: 7_000 })).toBe(1);
    expect(await calls({ maxOutputTokens: 500 })).toBe(1);
    expect(await calls({ sampling: { seed: 3 } })).toBe(1);
    expect(await calls({ onOverflow: ["cloud"] })).toBe(1);
    expect(await calls({}, { referenceDate: "2026-11-21" })).toBe(1);
    expect(await calls({}, {}, `${posting}.`)).toBe(1);
    expect(await calls({}, { url: "https://elsewhere.example" })).toBe(0);
  });

  it("a call's own instructions are another question", async () => {
    const model = modelOf(() => answer);
    const extractor = extractorOf(model);
    for (const instructions of [undefined, "Be brief.", "Be brief.", undefined]) await extractor.extract(posting, { instructions });
    expect(model.calls.length).toBe(2);
  });

  it("serves several extractors and later ones, once a handshake has told which model it is", async () => {
    const { cache, keys } = watchedCache();
    const model = modelOf(() => answer);
    await extractorOf(model, { cache }).extract(posting);
    const other = modelOf(() => answer);
    const extractor = extractorOf(other, { cache });
    await extractor.check();
    expect((await extractor.extract(posting)).route.kind).toBe("cache");
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(other.calls.length).toBe(0);
  });

  it("keeps a copy of the model's own answer, which no user can change", async () => {
    const open = z.object({ title: z.string(), skills: z.array(z.string()) });
    const { cache, kept } = watchedCache();
    const model = modelOf(() => '{"title":"Baker","skills":["baking"]}');
    const extractor = createExtractor({ ...modelAlone, schema: open, models: [{ id: "local", model }], cache });
    const text = `${posting} Baking is your skill.`;
    const first = await extractor.extract(text);
    first.data.skills.push("changed");
    expect(kept).toEqual([{ wire: { title: "Baker", skills: ["baking"] }, candidate: "local", model: "qwen", location: "local" }]);
    Object.assign(Object(kept[0]?.wire), { title: "changed" });
    const second = await extractor.extract(text);
    expect(second.data).toEqual({ title: "Baker", skills: ["baking"] });
  });

  it("keeps nothing that failed", async () => {
    const { cache, kept } = watchedCache();
    const model = modelOf(['{"title":null,"company":null}', "no", "no", answer]);
    const extractor = extractorOf(model, { cache });
    expect((await extractor.safeExtract(posting)).status).toBe("failed");
    expect(kept).toEqual([]);
  });

  it("runs the user's schema on a kept answer again, and asks where it does not pass", async () => {
    const { cache } = watchedCache();
    await extractorOf(
      modelOf(() => answer),
      { cache },
    ).extract(posting);
    let isStrict = false;
    const strict = schema.refine(() => !isStrict, { path: ["title"], message: "not today" });
    const model = modelOf(() => answer);
    const extractor = createExtractor({ ...modelAlone, schema: strict, models: [{ id: "local", model }], cache });
    await extractor.check();
    expect((await extractor.extract(posting)).route.kind).toBe("cache");
    isStrict = true;
    expect((await extractor.safeExtract(posting)).status).toBe("failed");
    expect(model.calls.length).toBeGreaterThan(0);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("marker"))],
    ["gives something that is no answer", async () => ({ wire: 3 }) as never],
    [
      "gives a value that the page does not prove and the schema refuses",
      async () => ({ wire: { title: [{}], company: 3 }, candidate: "a", model: "b", location: "local" }) as never,
    ],
    ["hangs", () => new Promise<never>(() => undefined)],
  ])("that %s does no harm", async (_name, get) => {
    const model = modelOf(() => answer);
    const cache = { get, set: () => new Promise<never>(() => undefined) };
    const result = await extractorOf(model, { cache, sleep: async () => undefined }).extract(posting);
    expect([result.data.title, result.route.kind, model.calls.length]).toEqual(["Baker", "model", 1]);
    expect(result.warnings.map(({ code }) => code)).toContain("cache-failed");
    expect(JSON.stringify(result.warnings)).not.toContain("marker");
  });
});

describe("many who ask the same at once", () => {
  it("ask once", async () => {
    const { model, waiting, asked } = slowModel(() => answer);
    const extractor = extractorOf(model);
    const all = Promise.all(Array.from({ length: 20 }, (_, number) => extractor.extract({ content: posting, id: String(number) })));
    await asked(1);
    waiting[0]?.();
    const results = await all;
    expect(results.map(({ route }) => route.kind).sort()).toEqual([...Array.from({ length: 19 }, () => "cache"), "model"]);
    expect(new Set(results.map(({ data }) => data)).size).toBe(20);
    expect([model.calls.length, extractor.stats().cacheHits]).toEqual([1, 19]);
  });

  it("without a cache each asks for itself", async () => {
    const model = modelOf(() => answer);
    const extractor = extractorOf(model, { cache: undefined });
    await Promise.all([extractor.extract(posting), extractor.extract(posting)]);
    expect(model.calls.length).toBe(2);
  });

  it("when the first is aborted or fails, the next one asks", async () => {
    const broken = new ModelCallError({ kind: "server", provider: "fake", endpoint: "http://gpu", message: "broken" });
    const { model, waiting, asked } = slowModel((index) => (index === 1 ? broken : answer));
    const extractor = extractorOf(model);
    const stop = new AbortController();
    const first = extractor.extract(posting, { signal: stop.signal });
    await asked(1);
    const second = extractor.safeExtract(posting);
    const third = extractor.extract(posting);
    const fourth = extractor.extract(posting);
    stop.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    await asked(2);
    waiting[1]?.();
    expect((await second).status).toBe("failed");
    await asked(3);
    waiting[2]?.();
    expect([(await third).route.kind, (await fourth).route.kind]).toEqual(["model", "cache"]);
    expect(model.calls.length).toBe(3);
  });

  it("one who waits keeps its own deadline and signal", async () => {
    const { model, waiting, asked } = slowModel(() => answer);
    const extractor = extractorOf(model);
    const first = extractor.extract(posting);
    await asked(1);
    const stop = new AbortController();
    const [late, stopped] = [extractor.safeExtract(posting, { timeoutMs: 20 }), extractor.extract(posting, { signal: stop.signal })];
    stop.abort(new Error("enough"));
    await expect(stopped).rejects.toThrow("enough");
    expect(await late).toMatchObject({ status: "failed", error: { code: "deadline-exceeded" } });
    waiting[0]?.();
    expect((await first).data.title).toBe("Baker");
    expect(model.calls.length).toBe(1);
  });

  it("a model that does not listen to an abort holds nobody up", async () => {
    let isFirst = true;
    const deaf = Object.assign(
      modelOf(() => answer),
      { provider: "deaf" },
    );
    const { doGenerate } = deaf;
    const model = {
      ...deaf,
      doGenerate: (call: Parameters<typeof doGenerate>[0]) => {
        if (!isFirst) return doGenerate(call);
        isFirst = false;
        return new Promise<never>(() => undefined);
      },
    };
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "local", model }], cache: createMemoryCache() });
    const stop = new AbortController();
    const first = extractor.extract(posting, { signal: stop.signal });
    await expect.poll(() => isFirst).toBe(false);
    const second = extractor.extract(posting);
    stop.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    expect((await second).data.title).toBe("Baker");
  });
});
