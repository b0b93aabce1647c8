import { describe, expect, it } from "vitest";
import { ExtractorClosedError } from "../../../src/errors/extractor-closed-error.ts";
import type { GenerateCall, GenerateObserver } from "../../../src/spec/language-model.ts";
import { createFakeLanguageModel } from "../../../src/testing/fake-language-model.ts";

function callOf(parts: Partial<GenerateCall> = {}, seen: unknown[] = []): GenerateCall {
  const observer: GenerateObserver = {
    onDispatched: () => void seen.push("dispatched"),
    onText: (delta) => void seen.push(delta),
    onUsage: ({ inputTokens, outputTokens }) => void seen.push([inputTokens, outputTokens]),
  };
  return {
    messages: [{ role: "user", content: "three word prompt" }],
    schema: { dialect: "xgrammar", name: "posting", jsonSchema: {}, maxTokens: 10, lowerings: [] },
    ...{ maxOutputTokens: 10, sampling: { temperature: 0, topP: 1, seed: 0 } },
    timeouts: { connectMs: 1, firstTokenMs: 1, idleMs: 1, totalMs: 1 },
    ...{ signal: new AbortController().signal, observer, ...parts },
  };
}

describe("createFakeLanguageModel", () => {
  it("answers in the order of its script and keeps what it was asked", async () => {
    const model = createFakeLanguageModel({ respond: ["one", new Error("boom"), { text: "th", finishReason: "length" }] });
    const first = callOf();
    expect(await model.doGenerate(first)).toMatchObject({ text: "one", finishReason: "stop", refusal: null, modelId: "fake-model" });
    await expect(model.doGenerate(callOf())).rejects.toThrow("boom");
    expect(await model.doGenerate(callOf())).toMatchObject({ text: "th", finishReason: "length" });
    await expect(model.doGenerate(callOf())).rejects.toThrow("no answer for call 4");
    expect(model.calls).toHaveLength(4);
    expect(model.calls[0]).toBe(first);
  });

  it("tells the observer what a real model would, in that order", async () => {
    const seen: unknown[] = [];
    await createFakeLanguageModel({ respond: () => ({ deltas: ["a ", "b"] }) }).doGenerate(callOf({}, seen));
    expect(seen).toEqual(["dispatched", "a ", "b", [3, 2]]);
  });

  it("breaks a stream after its text, with the usage so far", async () => {
    const seen: unknown[] = [];
    const model = createFakeLanguageModel({ respond: [{ text: "half", error: new Error("reset") }] });
    await expect(model.doGenerate(callOf({}, seen))).rejects.toThrow("reset");
    expect(seen).toEqual(["dispatched", "half", [3, 1]]);
  });

  it("stops when onText throws, and rethrows what it threw", async () => {
    const seen: unknown[] = [];
    const reason = new Error("enough");
    const model = createFakeLanguageModel({ respond: [{ deltas: ["a ", "b ", "c"] }] });
    const { observer } = callOf({}, seen);
    const onText = (delta: string) => {
      seen.push(delta);
      if (delta === "b ") throw reason;
    };
    await expect(model.doGenerate(callOf({ observer: { ...observer, onText } }))).rejects.toBe(reason);
    expect(seen).toEqual(["dispatched", "a ", "b ", [3, 2]]);
  });

  it("rejects with the signal's reason before, during and between pieces of an answer", async () => {
    const reason = { why: "caller left" };
    const model = createFakeLanguageModel({ respond: () => new Promise<never>(() => undefined) });
    await expect(model.doGenerate(callOf({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(model.calls).toHaveLength(0);
    const controller = new AbortController();
    const waiting = model.doGenerate(callOf({ signal: controller.signal }));
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it("shakes hands once, and finds what it is told to find", async () => {
    const { signal } = new AbortController();
    const model = createFakeLanguageModel({ respond: [], contextWindow: null, handshake: { contextWindow: 8192, server: "fake 1" } });
    expect([model.connection(), model.contextWindow]).toEqual([null, null]);
    const [one, two] = await Promise.all([model.connect({ signal }), model.connect({ signal })]);
    expect(one).toBe(two);
    expect(model.connection()).toMatchObject({ contextWindow: 8192, server: "fake 1", modelId: "fake-model" });
    expect(model.handshakes).toBe(1);
  });

  it("fails as many handshakes as it is told to", async () => {
    const { signal } = new AbortController();
    const model = createFakeLanguageModel({ respond: [], handshake: [new Error("away"), {}] });
    await expect(model.connect({ signal })).rejects.toThrow("away");
    expect(model.connection()).toBeNull();
    expect(await model.connect({ signal })).toMatchObject({ modelId: "fake-model" });
  });

  it("waits for what is in flight when it is closed, and then refuses", async () => {
    let release = (_text: string): void => undefined;
    const model = createFakeLanguageModel({ respond: () => new Promise<string>((resolve) => (release = resolve)) });
    const running = model.doGenerate(callOf());
    const closing = model.close();
    release("done");
    await closing;
    expect(await running).toMatchObject({ text: "done" });
    expect(ExtractorClosedError.isInstance(await model.doGenerate(callOf()).catch((error: unknown) => error))).toBe(true);
  });

  it("stops what is in flight when it is closed by force", async () => {
    const model = createFakeLanguageModel({ respond: () => new Promise<never>(() => undefined) });
    const running = model.doGenerate(callOf()).catch((error: unknown) => error);
    await model.close({ abort: true });
    expect(ExtractorClosedError.isInstance(await running)).toBe(true);
  });
});
