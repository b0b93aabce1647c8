import { describe, expect, it } from "vitest";
import { createOpenAIBatchModel, createOpenAIModel, createVllmModel } from "../../src/create-models.ts";
import { InvalidOptionsError } from "../../src/errors/invalid-options-error.ts";

describe("the public model factories", () => {
  it.each<readonly [string, () => unknown]>([
    // @ts-expect-error no object
    ["createVllmModel", () => createVllmModel(null)],
    // @ts-expect-error not an option
    ["createVllmModel.baseUrl", () => createVllmModel({ baseUrl: "http://hunter2/v1" })],
    // @ts-expect-error options are required
    ["createOpenAIModel", () => createOpenAIModel()],
    // @ts-expect-error not an option, and no key
    ["createOpenAIModel.foo", () => createOpenAIModel({ foo: "hunter2" })],
    // @ts-expect-error no key
    ["createOpenAIModel.apiKey", () => createOpenAIModel({})],
    [
      "createOpenAIBatchModel.waitForAnswers",
      () => createOpenAIBatchModel({ apiKey: "sk-test", waitForAnswers: Number("hunter2") as never }),
    ],
    // @ts-expect-error not an option of the batch lane
    ["createOpenAIBatchModel.maxConcurrency", () => createOpenAIBatchModel({ apiKey: "sk-test", maxConcurrency: 8 })],
    // @ts-expect-error not an option
    ["createOpenAIModel.batchSize", () => createOpenAIModel({ apiKey: "sk-test" }).batchModel({ batchSize: 1 })],
    // @ts-expect-error no object
    ["createOpenAIModel", () => createOpenAIModel({ apiKey: "sk-test" }).batchModel(null)],
  ])("name %s in what they refuse", (option, create) => {
    const error = thrownBy(create);
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe(option);
    expect(String(error)).not.toContain("hunter2");
  });

  it("need nothing but a key, and take a missing value as not given", () => {
    expect(createVllmModel().location).toBe("local");
    expect(createVllmModel({ tokenizer: undefined, clock: undefined, model: undefined }).tokenizer.id).toBe("qwen3");
    expect(createOpenAIModel({ apiKey: "sk-test", tokenizer: undefined }).tokenizer.id).toBe("o200k_base");
  });

  it("give the batch lane each of its settings", async () => {
    const notes = { all: async () => [], add: async () => undefined };
    const polling = { pollMinMs: 1, pollMaxMs: 2, requestTimeoutMs: 3 };
    const lane = createOpenAIBatchModel({
      ...{ apiKey: "sk-test", notes, maxRequests: 7, flushAfterMs: 4, ...polling, waitForAnswers: false, cancelOnAbort: true },
    });
    expect(lane).toMatchObject({ lane: "batch", modelId: "gpt-4o-mini" });
    await lane.close({ abort: true });
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
