import { setImmediate } from "node:timers/promises";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod/v4";
import type { Batch } from "../../src/batch/batch.ts";
import type { BatchProgress } from "../../src/batch/batch-options.ts";
import { createExtractor, ExtractorClosedError, InvalidOptionsError, type JobPosting, ModelCallError } from "../../src/index.ts";
import type { PostingInput } from "../../src/spec/posting.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { allOf } from "../support/run-fake-batch.ts";
import { statedPage } from "../support/stated-page.ts";

const withMood = z.object({ title: z.string().nullable(), mood: z.string().nullable() });
const mood = JSON.stringify({ mood: null });
const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}`, content: statedPage(index) }));
const loginWall = "<html><head><title>Sign in</title></head><body><h1>Sign in</h1><form><input type=password></form></body></html>";

const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 20_000 && !isSo(); turn += 1) await setImmediate();
  expect(isSo()).toBe(true);
};

describe("pages that state everything themselves", () => {
  test("are all extracted, without a model", async () => {
    await using extractor = createExtractor({ local: false });
    const batch = extractor.extractMany(pages(60), { order: "source", total: 60 });
    expectTypeOf(batch).toEqualTypeOf<Batch<JobPosting>>();
    const outcomes = await allOf(batch);
    const titles = outcomes.map((outcome) => (outcome.status === "extracted" ? outcome.result.data.title : outcome.status));
    expect(titles).toEqual(pages(60).map((_, index) => `Baker ${index}`));
    expect(batch.progress()).toMatchObject({ read: 60, extracted: 60, inFlight: 0, isSourceRead: true, etaMs: 0, costUsd: 0 });
  });

  test("give one outcome for each posting of a page on request", async () => {
    const titled = z.object({ title: z.string().nullable() });
    await using extractor = createExtractor({ local: false, schema: titled });
    const blocks = [1, 2, 3].map((n) => `<h2>Baker ${n}</h2><p>Nights in Oslo</p><h3>Requirements</h3><p>A diploma</p>`).join("");
    const board = `<!doctype html><html lang="en"><head><title>Jobs at Acme</title></head><body><h1>Jobs at Acme</h1>${blocks}</body></html>`;
    const source = [{ id: "board", content: board }, { id: "wall", content: loginWall }, ...pages(1)];
    const outcomes = await allOf(extractor.extractMany(source, { postingsPerPage: "all", order: "source" }));
    const told = outcomes.map(({ key, part, ...outcome }) => [
      key,
      part,
      outcome.status === "extracted" ? outcome.result.data.title : outcome.status,
    ]);
    expect(told).toEqual([
      ["board", 0, "Baker 1"],
      ["board", 1, "Baker 2"],
      ["board", 2, "Baker 3"],
      ["wall", 0, "skipped"],
      ["p0", 0, "Baker 0"],
    ]);
  });
});

describe("every posting has one outcome", () => {
  test("of the kind that befits it", async () => {
    const model = createFakeLanguageModel({
      respond: (call) => {
        const text = call.messages.map(({ content }) => content).join();
        if (text.includes("Baker 2")) return new ModelCallError({ kind: "auth", provider: "fake", endpoint: "fake", message: "wrong key" });
        if (text.includes("Baker 3")) return new ModelCallError({ kind: "quota", provider: "fake", endpoint: "fake", message: "used up" });
        return mood;
      },
    });
    await using extractor = createExtractor({ schema: withMood, models: [{ id: "fake", model }] });
    const source = [
      ...pages(5),
      { id: "wall", content: loginWall },
      { id: "empty", content: "" },
      null,
      7,
      { content: 5 },
      { id: "x", url: 3 },
    ];
    const outcomes = await allOf(extractor.extractMany(source as unknown as readonly PostingInput[], { order: "source" }));
    const told = outcomes.map((outcome) => {
      if (outcome.status === "failed") return outcome.error.code;
      return outcome.status === "extracted" ? outcome.status : outcome.reason;
    });
    expect(told).toEqual([
      ...["extracted", "extracted", "model-call", "paused-quota", "extracted"],
      ...["not-a-posting", "unreadable-content", "invalid-options", "invalid-options"],
      ...["unreadable-content", "invalid-options"],
    ]);
    expect(outcomes.map(({ index }) => index)).toEqual(source.map((_, index) => index));
  });

  test("also of those for which the run's budget is too small, while code goes on answering", async () => {
    const model = createFakeLanguageModel({ respond: () => mood, location: "cloud", modelId: "gpt-4o-mini" });
    await using extractor = createExtractor({ schema: withMood, models: [{ id: "cloud", model }] });
    const outcomes = await allOf(extractor.extractMany(pages(20), { budget: { maxUsd: 0.000_01 } }));
    expect(outcomes).toHaveLength(20);
    expect(outcomes.every((outcome) => outcome.status === "skipped" && outcome.reason === "budget")).toBe(true);
    expect(model.calls).toHaveLength(0);
  });

  test("with a deadline of its own from when its work starts", async () => {
    const model = createFakeLanguageModel({ respond: (_call, index) => (index === 0 ? new Promise(() => undefined) : mood) });
    await using extractor = createExtractor({ schema: withMood, models: [{ id: "fake", model }] });
    const outcomes = await allOf(extractor.extractMany(pages(3), { concurrency: 1, timeoutMs: 2000, order: "source" }));
    expect(outcomes.map((outcome) => (outcome.status === "failed" ? outcome.error.code : outcome.status))).toEqual([
      "deadline-exceeded",
      "extracted",
      "extracted",
    ]);
  });
});

describe("a batch that is ended", () => {
  const hanging = () => createFakeLanguageModel({ respond: (_call, index) => (index < 2 ? mood : new Promise(() => undefined)) });

  test("by its signal rejects with the reason and stops the requests", async () => {
    const model = hanging();
    await using extractor = createExtractor({ schema: withMood, models: [{ id: "fake", model }] });
    const controller = new AbortController();
    const taken: string[] = [];
    const run = async () => {
      for await (const { key } of extractor.extractMany(pages(50), { signal: controller.signal })) {
        taken.push(key);
        if (taken.length === 2) controller.abort("enough");
      }
    };
    await expect(run()).rejects.toBe("enough");
    expect(model.calls.slice(2).every(({ signal }) => signal.aborted)).toBe(true);
    expect(taken).toHaveLength(2);
  });

  test("by its signal before it starts reads nothing", async () => {
    await using extractor = createExtractor({ local: false });
    let isRead = false;
    function* source() {
      isRead = true;
      yield statedPage(1);
    }
    const batch = extractor.extractMany(source(), { signal: AbortSignal.abort("no") });
    await expect(allOf(batch)).rejects.toBe("no");
    expect(isRead).toBe(false);
  });

  test("by leaving the loop lets the extractor close", async () => {
    const model = hanging();
    const extractor = createExtractor({ schema: withMood, models: [{ id: "fake", model }] });
    for await (const _outcome of extractor.extractMany(pages(50))) break;
    await extractor.close();
    expect(model.calls.slice(2).every(({ signal }) => signal.aborted)).toBe(true);
  });

  test("by closing the extractor by force rejects with ExtractorClosedError", async () => {
    const model = hanging();
    const extractor = createExtractor({ schema: withMood, models: [{ id: "fake", model }] });
    const taken = allOf(extractor.extractMany(pages(50)));
    await until(() => model.calls.length > 5);
    await Promise.all([extractor.close({ abort: true }), expect(taken).rejects.toBeInstanceOf(ExtractorClosedError)]);
  });

  test("by nobody is waited for by close, which lets no new one in", async () => {
    const finish: (() => void)[] = [];
    const model = createFakeLanguageModel({ respond: () => new Promise((resolve) => finish.push(() => resolve(mood))) });
    const extractor = createExtractor({ schema: withMood, models: [{ id: "fake", model }] });
    const later = extractor.extractMany(pages(1));
    const taken = allOf(extractor.extractMany(pages(3)));
    await until(() => finish.length === 3);
    let isClosed = false;
    const closing = extractor.close().then(() => {
      isClosed = true;
    });
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    expect(isClosed).toBe(false);
    for (const answer of finish) answer();
    expect((await taken).every(({ status }) => status === "extracted")).toBe(true);
    await closing;
    await expect(allOf(later)).rejects.toBeInstanceOf(ExtractorClosedError);
  });
});

describe("progress", () => {
  test("is told to the caller and as an event, whatever either throws", async () => {
    await using extractor = createExtractor({ local: false });
    const told: BatchProgress[] = [];
    const heard: BatchProgress[] = [];
    extractor.on("batch-progress", (progress) => {
      heard.push(progress);
      throw new Error("a listener's own");
    });
    const onProgress = async (progress: BatchProgress) => {
      told.push(progress);
      throw new Error("a listener's own");
    };
    const batch = extractor.extractMany(pages(30), { onProgress });
    await allOf(batch);
    expect(told).toEqual(heard);
    expect(told.at(-1)).toMatchObject({ batchId: batch.batchId, extracted: 30, inFlight: 0, isSourceRead: true });
  });
});

test("wrong options and sources are refused at the call", () => {
  const extractor = createExtractor({ local: false });
  expect(() => extractor.extractMany("<html></html>" as never)).toThrow(InvalidOptionsError);
  expect(() => extractor.extractMany([], { concurrency: -1 })).toThrow(InvalidOptionsError);
});
