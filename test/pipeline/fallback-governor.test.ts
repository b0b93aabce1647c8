import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, ModelCallError } from "../../src/index.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

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
