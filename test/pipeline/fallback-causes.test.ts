import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, type ExtractorOptions, ModelCallError } from "../../src/index.ts";
import { createFakeLanguageModel, type FakeLanguageModelOptions } from "../../src/testing/fake-language-model.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string().nullable() });
const answer = '{"title":"Baker"}';

type Script = FakeLanguageModelOptions["respond"];

function setUp({
  local = () => answer,
  cloud = () => answer,
  ...options
}: { readonly local?: Script; readonly cloud?: Script } & Pick<ExtractorOptions<typeof schema>, "fallbackOn">) {
  const localModel = createFakeLanguageModel({ modelId: "small", respond: local });
  const cloudModel = createFakeLanguageModel({ modelId: "gpt-4o-mini", location: "cloud", respond: cloud });
  const models = [
    { id: "local", model: localModel, weight: 1, maxInputTokens: 8000 },
    { id: "cloud", model: cloudModel, weight: 1, maxInputTokens: 8000 },
  ];
  return {
    extractor: createExtractor({ ...modelAlone, schema, models, sleep: async () => undefined, ...options }),
    localModel,
    cloudModel,
  };
}

describe("fallbackOn without too-long", () => {
  it("leaves a split between a local and a cloud model alone: nothing there is too long", async () => {
    const { extractor } = setUp({ fallbackOn: ["failure"] });
    const arms = new Set<string | null>();
    for (let index = 0; index < 60; index += 1) arms.add((await extractor.extract({ content: "# Baker", id: `${index}` })).route.candidate);
    expect(arms).toEqual(new Set(["local", "cloud"]));
  });

  it("keeps a posting that is too long for the local model from the cloud", async () => {
    const models = [
      { id: "local", model: createFakeLanguageModel({ respond: () => answer }) },
      { id: "cloud", model: createFakeLanguageModel({ location: "cloud", contextWindow: 128_000, respond: () => answer }) },
    ];
    const extractor = createExtractor({ ...modelAlone, schema, models, threshold: 10, fallbackOn: ["failure"] });
    await expect(extractor.extract("word ".repeat(50))).rejects.toMatchObject({ code: "no-candidate", option: "fallbackOn" });
  });
});

describe("a window of the second model that is too small", () => {
  it("is told with the requests that were paid for before", async () => {
    const first = createFakeLanguageModel({ modelId: "first", respond: () => "no json" });
    const second = createFakeLanguageModel({ contextWindow: null, handshake: { contextWindow: 300 }, respond: () => answer });
    const models = [
      { id: "first", model: first },
      { id: "second", model: second },
    ];
    const extractor = createExtractor({ ...modelAlone, schema, models });
    const outcome = await extractor.safeExtract("word ".repeat(400));
    expect(outcome).toMatchObject({ status: "failed", error: { code: "extraction-failed" } });
    expect(outcome).toMatchObject({ error: { attempts: [{ candidate: "first" }, { candidate: "first", purpose: "repair" }] } });
    expect(second.calls).toHaveLength(0);
  });
});

describe("a wrong setting of the second model", () => {
  it("is told with the requests that were paid for before", async () => {
    const auth = new ModelCallError({ kind: "auth", provider: "fake", endpoint: "http://127.0.0.1", message: "no" });
    const { extractor } = setUp({ local: () => "no json", cloud: () => auth });
    let index = 0;
    // The arm is drawn by the id; the first one that goes to the local model is taken.
    while ((await extractor.explainRoute({ content: "# Baker", id: `${index}` })).candidate !== "local") index += 1;
    const error = await extractor.extract({ content: "# Baker", id: `${index}` }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "extraction-failed", cause: { kind: "auth" } });
    expect(error).toMatchObject({ attempts: [{ candidate: "local" }, { candidate: "local", purpose: "repair" }, { candidate: "cloud" }] });
  });
});
