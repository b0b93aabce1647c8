import { describe, expect, test } from "vitest";
import type { CachedAnswer, ResultCache } from "../../src/spec/result-cache.ts";

const signal = new AbortController().signal;
const key = (number: number) => number.toString(16).padStart(64, "0");

function answer(wire: CachedAnswer["wire"]): CachedAnswer {
  return { wire, candidate: "local", model: "Qwen/Qwen3-4B", location: "local" };
}

/** What every cache of answers must do, whatever keeps them. `create` gives an empty one. */
export function describeResultCache(name: string, create: () => ResultCache | Promise<ResultCache>): void {
  describe(`${name} keeps answers`, () => {
    test("has nothing under a key that was never set", async () => {
      expect(await (await create()).get(key(1), { signal })).toBeNull();
    });

    test("gives back what was set, every kind of value, to the last character", async () => {
      const cache = await create();
      const wire = {
        title: "Bäcker (m/w/d) 👩‍🍳",
        text: "\u0000\u2028\\\"'\n",
        numbers: [0, -1.5, 1e21, 9_007_199_254_740_991],
        nested: { list: [[], {}, null, true, false], "": "empty key", "a.b": 1 },
        long: "x".repeat(100_000),
      };
      await cache.set(key(1), answer(wire), { signal });
      expect(await cache.get(key(1), { signal })).toEqual(answer(wire));
    });

    test("keeps keys apart, and the last of several answers under one", async () => {
      const cache = await create();
      await cache.set(key(1), answer({ title: "one" }), { signal });
      await cache.set(key(2), answer({ title: "two" }), { signal });
      await cache.set(key(1), answer({ title: "three" }), { signal });
      expect((await cache.get(key(1), { signal }))?.wire).toEqual({ title: "three" });
      expect((await cache.get(key(2), { signal }))?.wire).toEqual({ title: "two" });
    });

    test("cannot be changed through what was put in or taken out", async () => {
      const cache = await create();
      const wire = { skills: ["TypeScript"] };
      await cache.set(key(1), answer(wire), { signal });
      wire.skills.push("put in");
      const taken = await cache.get(key(1), { signal });
      if (taken !== null) Object.assign(Object(taken.wire), { skills: "taken out" });
      expect((await cache.get(key(1), { signal }))?.wire).toEqual({ skills: ["TypeScript"] });
    });

    test("a key of the data is data, whatever its name", async () => {
      const cache = await create();
      const wire: CachedAnswer["wire"] = JSON.parse('{"__proto__":{"polluted":true},"constructor":"x"}');
      await cache.set(key(1), answer(wire), { signal });
      const taken = await cache.get(key(1), { signal });
      expect(JSON.stringify(taken?.wire)).toBe(JSON.stringify(wire));
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    });

    test("serves many at once", async () => {
      const cache = await create();
      const numbers = Array.from({ length: 100 }, (_, number) => number);
      await Promise.all(numbers.map((number) => cache.set(key(number), answer({ number }), { signal })));
      const taken = await Promise.all(numbers.map((number) => cache.get(key(number), { signal })));
      expect(taken.map((each) => each?.wire)).toEqual(numbers.map((number) => ({ number })));
    });
  });
}
