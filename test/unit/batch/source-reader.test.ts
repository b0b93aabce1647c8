import { describe, expect, test, vi } from "vitest";
import { createSourceReader } from "../../../src/batch/source-reader.ts";

describe("a source is", () => {
  test("an array, a generator or an async generator", async () => {
    async function* later() {
      yield 1;
    }
    for (const source of [[1], new Set([1]), later()]) {
      const reader = createSourceReader(source);
      expect([await reader.next(), await reader.next(), await reader.next()]).toEqual([
        { isDone: false, value: 1 },
        { isDone: true },
        { isDone: true },
      ]);
    }
  });

  test("returned once when it is left, and not when it has ended or thrown", async () => {
    const given = (next: () => IteratorResult<number>) => {
      const back = vi.fn(() => ({ done: true as const, value: undefined }));
      return { back, reader: createSourceReader({ [Symbol.iterator]: () => ({ next, return: back }) }) };
    };
    const left = given(() => ({ done: false, value: 1 }));
    await left.reader.next();
    await left.reader.close();
    await left.reader.close();
    expect(left.back).toHaveBeenCalledTimes(1);
    const ended = given(() => ({ done: true, value: undefined }));
    await ended.reader.next();
    await ended.reader.close();
    expect(ended.back).not.toHaveBeenCalled();
    const broken = given(() => {
      throw new Error("broken");
    });
    await expect(broken.reader.next()).rejects.toThrow("broken");
    await broken.reader.close();
    expect(broken.back).not.toHaveBeenCalled();
    const unread = given(() => ({ done: false, value: 1 }));
    await unread.reader.close();
    expect(unread.back).not.toHaveBeenCalled();
  });

  test("not waited for when it hangs in the midst of a step", async () => {
    const reader = createSourceReader(
      (async function* () {
        yield await new Promise<never>(() => undefined);
      })(),
    );
    void reader.next();
    await reader.close();
    expect(await reader.next()).toEqual({ isDone: true });
  });
});
