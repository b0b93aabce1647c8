import { describe, expect, test } from "vitest";
import { createMemoryCache, type MemoryCacheOptions } from "../../../src/cache/create-memory-cache.ts";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import type { CachedAnswer } from "../../../src/spec/result-cache.ts";

const signal = new AbortController().signal;

function answer(text: string): CachedAnswer {
  return { wire: { text }, candidate: "local", model: "qwen", location: "local" };
}

function atHand(options: MemoryCacheOptions = {}) {
  const time = { ms: 0 };
  const cache = createMemoryCache({ ...options, clock: { monotonic: () => time.ms } });
  const put = (...keys: readonly string[]) => Promise.all(keys.map((key) => cache.set(key, answer(key), { signal })));
  const has = async (key: string) => (await cache.get(key, { signal })) !== null;
  return { time, cache, put, has };
}

describe("the memory cache", () => {
  test("drops what was not used for the longest time", async () => {
    const { cache, put, has } = atHand({ maxEntries: 3 });
    await put("a", "b", "c");
    await has("a");
    await put("b");
    await put("d");
    expect([await has("a"), await has("b"), await has("c"), await has("d")]).toEqual([true, true, false, true]);
    expect(cache.entries).toBe(3);
  });

  test("keeps an answer for its time from when it was kept, however often it is used, and then lets go of it", async () => {
    const { time, cache, put, has } = atHand({ ttlMs: 1_000 });
    await put("a");
    time.ms = 999;
    expect(await has("a")).toBe(true);
    time.ms = 1_000;
    expect(await has("a")).toBe(false);
    expect([cache.entries, cache.bytes]).toEqual([0, 0]);
  });

  test("holds no more bytes than it may, and knows how many it holds", async () => {
    const { cache, put, has } = atHand({ maxBytes: 300 });
    await put("a", "b", "c", "d", "e", "f");
    expect(cache.bytes).toBeLessThanOrEqual(300);
    expect(cache.entries).toBeGreaterThan(1);
    expect([await has("a"), await has("f")]).toEqual([false, true]);
    cache.clear();
    expect([cache.entries, cache.bytes]).toEqual([0, 0]);
  });

  test("one that is too large by itself is not kept and drives no other out", async () => {
    const { cache, put, has } = atHand({ maxBytes: 300 });
    await put("a");
    await cache.set("big", answer("ü".repeat(300)), { signal });
    await cache.set("a-too-big-one-replaces-its-older-self", answer("x"), { signal });
    expect([await has("a"), await has("big")]).toEqual([true, false]);
  });

  test("costs the same for each use, however many it holds", async () => {
    const cpuOf = async (size: number): Promise<number> => {
      const { put, has } = atHand({ maxEntries: size });
      const keys = Array.from({ length: size }, (_, number) => `key ${number}`);
      await put(...keys);
      const before = process.cpuUsage();
      for (let round = 0; round < 20_000; round += 1) {
        await has(keys[(round * 7_919) % size] ?? "");
        if (round % 4 === 0) await put(`new ${round}`);
      }
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await cpuOf(100);
    const [small, large] = [await cpuOf(100), await cpuOf(20_000)];
    expect(large).toBeLessThan(small * 8);
  });

  test.each([
    ["maxEntries", { maxEntries: 0 }],
    ["maxBytes", { maxBytes: Number.NaN }],
    ["ttlMs", { ttlMs: "1h" }],
    ["maxEntry", { maxEntry: 5 }],
    ["clock", { clock: null }],
    ["clock", { clock: {} }],
  ])("refuses a wrong %s", (name, options) => {
    const create = () => Reflect.apply(createMemoryCache, null, [options]);
    expect(create).toThrow(InvalidOptionsError);
    expect(create).toThrow(`"createMemoryCache.${name}"`);
  });

  test("takes the smallest that is allowed", async () => {
    const { cache, put, has } = atHand({ maxEntries: 1, ttlMs: 1 });
    await put("a", "b");
    expect([await has("a"), await has("b"), cache.entries]).toEqual([false, true, 1]);
    expect(createMemoryCache({ maxBytes: 1 }).entries).toBe(0);
  });

  test.each([null, [], "1h", 5])("refuses %j for options", (options) => {
    const create = () => Reflect.apply(createMemoryCache, null, [options]);
    expect(create).toThrow(InvalidOptionsError);
    expect(create).toThrow('"createMemoryCache options"');
  });
});
