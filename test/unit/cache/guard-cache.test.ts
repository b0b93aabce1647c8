import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { guardCache } from "../../../src/cache/guard-cache.ts";
import type { CachedAnswer, ResultCache } from "../../../src/spec/result-cache.ts";
import type { Sleep } from "../../../src/spec/time.ts";

const { signal } = new AbortController();
const answer: CachedAnswer = { wire: { skills: ["a"] }, candidate: "local", model: "qwen", location: "local" };
const never: Sleep = (_ms, stop) => new Promise((_resolve, reject) => stop.addEventListener("abort", () => reject(stop.reason)));
const atOnce: Sleep = async () => undefined;

const itself: unknown[] = [];
itself.push(itself, itself);
const doubled = Array.from({ length: 50 }).reduce<unknown>((inner) => [inner, inner], 1);

function guarded(cache: Partial<ResultCache>, sleep: Sleep = never) {
  return guardCache({ get: async () => null, set: async () => undefined, ...cache }, { sleep });
}

describe("a guarded cache", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("secret text");
      },
    ],
    ["rejects", () => Promise.reject(new Error("secret text"))],
    ["hangs", () => new Promise<never>(() => undefined)],
  ])("that %s is a miss with a warning, which tells nothing of the error", async (name, fail) => {
    const cache = guarded({ get: fail, set: fail }, name === "hangs" ? atOnce : never);
    const { answer: found, warnings } = await cache.get("key", { signal });
    expect(found).toBeNull();
    for (const told of [warnings, await cache.set("key", answer, { signal })]) {
      expect(told).toMatchObject([{ code: "cache-failed" }]);
      expect(JSON.stringify(told)).not.toContain("secret");
    }
  });

  test("has two seconds, and its signal aborts when they are over", async () => {
    const waits: number[] = [];
    let stopped = false;
    const sleep: Sleep = async (ms) => {
      waits.push(ms);
    };
    const hanging = (_key: string, options: { readonly signal: AbortSignal }) => {
      options.signal.addEventListener("abort", () => {
        stopped = true;
      });
      return new Promise<never>(() => undefined);
    };
    await guarded({ get: hanging }, sleep).get("key", { signal });
    expect([waits, stopped]).toEqual([[2_000], true]);
  });

  test("leaves no listener behind on the signal of its caller, however a call ends", async () => {
    const { signal: long } = new AbortController();
    const failing = () => Promise.reject(new Error("broken"));
    for (const cache of [
      guarded({}),
      guarded({ get: failing, set: failing }),
      guarded({ get: () => new Promise<never>(() => undefined) }, atOnce),
    ]) {
      await cache.get("key", { signal: long });
      await cache.set("key", answer, { signal: long });
    }
    expect(getEventListeners(long, "abort")).toEqual([]);
  });

  test("an abort ends the wait at once with its reason, in both ways", async () => {
    const hang = () => new Promise<never>(() => undefined);
    const cache = guarded({ get: hang, set: hang });
    for (const call of [
      (stop: AbortSignal) => cache.get("key", { signal: stop }),
      (stop: AbortSignal) => cache.set("key", answer, { signal: stop }),
    ]) {
      const stop = new AbortController();
      const waiting = call(stop.signal);
      stop.abort(new Error("enough"));
      await expect(waiting).rejects.toThrow("enough");
      await expect(call(stop.signal)).rejects.toThrow("enough");
    }
  });

  test.each([
    ["a text", "{}"],
    ["a number", 3],
    ["a list", [answer]],
    ["an answer without a value", { ...answer, wire: undefined }],
    ["a value that is a list", { ...answer, wire: [] }],
    ["a value that is no JSON", { ...answer, wire: { at: new Map([[1, () => 2]]), f: () => 1 } }],
    ["a number that is none", { ...answer, wire: { n: Number.NaN } }],
    ["a value that holds itself", { ...answer, wire: { list: itself } }],
    ["a value of few lists that is more than can be copied", { ...answer, wire: { list: doubled } }],
    ["a value of more entries than a model writes", { ...answer, wire: { list: new Array(200_000).fill(1) } }],
    ["a place that does not exist", { ...answer, location: "mars" }],
    ["a name of many lines", { ...answer, model: "a\nb" }],
    ["a value without end", { ...answer, wire: nested(100) }],
  ])("takes %s for a miss", async (_name, found) => {
    const get = async () => found as never;
    expect(await guarded({ get }).get("key", { signal })).toMatchObject({ answer: null, warnings: [{ code: "cache-failed" }] });
  });

  test("nothing at all is a plain miss", async () => {
    for (const found of [null, undefined]) {
      expect(await guarded({ get: async () => found as never }).get("key", { signal })).toEqual({ answer: null, warnings: [] });
    }
  });

  test("copies answers on both ways", async () => {
    const held: CachedAnswer[] = [];
    const cache = guarded({
      get: async () => answer,
      set: async (_key, given) => {
        held.push(given);
      },
    });
    const { answer: found } = await cache.get("key", { signal });
    expect(found).toEqual(answer);
    expect(found?.wire).not.toBe(answer.wire);
    await cache.set("key", answer, { signal });
    expect(held).toEqual([answer]);
    expect(held[0]?.wire).not.toBe(answer.wire);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? "end" : { inner: nested(depth - 1) };
}
