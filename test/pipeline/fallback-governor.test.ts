import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, ModelCallError } from "../../src/index.ts";
import type { LanguageModel } from "../../src/spec/language-model.ts";
import type { FakeScript } from "../../src/testing/fake-answer.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";
import { allOf } from "../support/run-fake-batch.ts";

const schema = z.object({ title: z.string().nullable() });

function cloudModel() {
  return createFakeLanguageModel({ modelId: "gpt-4o-mini", location: "cloud", contextWindow: 128_000, respond: () => '{"title":"Baker"}' });
}

function deadModel() {
  const refused = new ModelCallError({ kind: "connect", provider: "fake", endpoint: "http://127.0.0.1", message: "refused" });
  return createFakeLanguageModel({ modelId: "small", respond: () => refused });
}

const postings = Array.from({ length: 100 }, (_, number) => ({ content: `# Baker ${number}`, id: `${number}` }));

describe("a batch whose local server is dead", () => {
  it("sends a fifth of a hundred postings to the cloud and defers the others", async () => {
    const cloud = cloudModel();
    const models = [
      { id: "local", model: deadModel() },
      { id: "cloud", model: cloud },
    ];
    await using extractor = createExtractor({ ...modelAlone, schema, models, retry: { attempts: 1 }, sleep: async () => undefined });
    const counts = { extracted: 0, deferred: 0, others: 0 };
    for await (const outcome of extractor.extractMany(postings, { concurrency: 40 })) {
      if (outcome.status === "extracted") counts.extracted += 1;
      else if (outcome.status === "deferred" && outcome.reason === "paused-failures") counts.deferred += 1;
      else counts.others += 1;
    }
    expect(counts).toEqual({ extracted: 20, deferred: 80, others: 0 });
    expect(cloud.calls).toHaveLength(20);
  });

  it("asks the local model again for those that were under way when it died and may not fall back", async () => {
    const cloud = cloudModel();
    const refused = new ModelCallError({ kind: "connect", provider: "fake", endpoint: "http://127.0.0.1", message: "refused" });
    const seen = new Set<string>();
    const respond: FakeScript = ({ messages }) => {
      const text = messages.map(({ content }) => content).join();
      if (seen.has(text) || seen.size >= 40) return '{"title":"Baker"}';
      seen.add(text);
      return refused;
    };
    const local = createFakeLanguageModel({ modelId: "small", respond });
    const models = [
      { id: "local", model: local },
      { id: "cloud", model: cloud },
    ];
    await using extractor = createExtractor({ ...modelAlone, schema, models, retry: { attempts: 1 }, sleep: async () => undefined });
    const outcomes = await allOf(extractor.extractMany(postings, { concurrency: 40, maxFailureFallbackShare: 0.1 }));
    expect(outcomes.map(({ status }) => status)).toEqual(postings.map(() => "extracted"));
    expect(cloud.calls).toHaveLength(10);
  });

  it("defers those that wait for a dead server until their deadline, whether they were under way or not", async () => {
    const cloud = cloudModel();
    const dead = deadModel();
    const local: LanguageModel = {
      ...dead,
      doGenerate: (call) => {
        if (call.whenDown !== "wait") return dead.doGenerate(call);
        return new Promise((_resolve, reject) => call.signal.addEventListener("abort", () => reject(call.signal.reason)));
      },
    };
    const models = [
      { id: "local", model: local },
      { id: "cloud", model: cloud },
    ];
    await using extractor = createExtractor({ ...modelAlone, schema, models, retry: { attempts: 1 } });
    const options = { concurrency: 50, maxFailureFallbackShare: 0.05, timeoutMs: 300 };
    const outcomes = await allOf(extractor.extractMany(postings, options));
    const told = outcomes.map((outcome) => (outcome.status === "deferred" ? outcome.reason : outcome.status));
    expect(told.filter((word) => word === "extracted")).toHaveLength(5);
    expect(told.filter((word) => word === "paused-failures")).toHaveLength(95);
  });

  it("is not opened to the cloud by pages that no model is asked about", async () => {
    const cloud = cloudModel();
    const models = [
      { id: "local", model: deadModel() },
      { id: "cloud", model: cloud },
    ];
    const both = z.object({ title: z.string().nullable(), mood: z.string().nullable() });
    await using extractor = createExtractor({
      schema: both,
      onVerdict: "extract",
      models,
      retry: { attempts: 1 },
      sleep: async () => undefined,
    });
    const walls = Array.from({ length: 300 }, (_, number) => ({ id: `w${number}`, content: "" }));
    const mixed = postings.flatMap((posting, index) => [posting, ...walls.slice(index * 3, index * 3 + 3)]);
    await allOf(extractor.extractMany(mixed, { concurrency: 4 }));
    expect(cloud.calls).toHaveLength(20);
  });

  it("does not hold back postings that are too long for the local model, nor answers that were no good", async () => {
    const cloud = cloudModel();
    const local = createFakeLanguageModel({ modelId: "small", respond: () => "no json" });
    const models = [
      { id: "local", model: local },
      { id: "cloud", model: cloud },
    ];
    await using extractor = createExtractor({ ...modelAlone, schema, models, threshold: 50, onOverflow: ["cloud"] });
    const long = Array.from({ length: 30 }, (_, number) => ({ content: `${"word ".repeat(90)}${number}`, id: `long ${number}` }));
    let extracted = 0;
    for await (const { status } of extractor.extractMany([...postings.slice(0, 30), ...long])) extracted += status === "extracted" ? 1 : 0;
    expect(extracted).toBe(60);
    expect(cloud.calls).toHaveLength(60);
  });

  it("a single call outside a batch always falls back", async () => {
    const cloud = cloudModel();
    const models = [
      { id: "local", model: deadModel() },
      { id: "cloud", model: cloud },
    ];
    const extractor = createExtractor({ ...modelAlone, schema, models, retry: { attempts: 1 } });
    await Promise.all(postings.map((posting) => extractor.extract(posting)));
    expect(cloud.calls).toHaveLength(100);
  });
});
