import { describe, expect, it } from "vitest";
import { ExtractorClosedError } from "../../../../src/errors/extractor-closed-error.ts";
import { createEndpoint } from "../../../../src/models/endpoint/create-endpoint.ts";

const always = { signal: new AbortController().signal };
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function gate() {
  let open: () => void = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
}

describe("an endpoint", () => {
  it("runs so many at once, the others in the order they came", async () => {
    const endpoint = createEndpoint({ maxConcurrency: 3 });
    const order: number[] = [];
    let most = 0;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        endpoint.run(async () => {
          order.push(index);
          most = Math.max(most, endpoint.active);
          await tick();
        }, always),
      ),
    );
    expect(most).toBe(3);
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(endpoint).toMatchObject({ active: 0, waiting: 0 });
  });

  it("gives the slot on when a task fails, throws at once or is aborted", async () => {
    const endpoint = createEndpoint({ maxConcurrency: 1 });
    const bad = endpoint.run(() => {
      throw new Error("at once");
    }, always);
    await expect(bad).rejects.toThrow("at once");
    expect(await endpoint.run(async () => "next", always)).toBe("next");
  });

  it("admits more when the limit is raised, and lets the running ones end when it is lowered", async () => {
    const endpoint = createEndpoint({ maxConcurrency: 1 });
    const { open, passed } = gate();
    const all = Array.from({ length: 6 }, () => endpoint.run(() => passed, always));
    await tick();
    endpoint.setMaxConcurrency(4);
    await tick();
    expect(endpoint).toMatchObject({ active: 4, waiting: 2 });
    endpoint.setMaxConcurrency(1);
    expect(endpoint.active).toBe(4);
    open();
    await Promise.all(all);
  });

  it("lets 20,000 waiting calls of one signal go without a step that looks at all of them", async () => {
    const endpoint = createEndpoint({ maxConcurrency: 1 });
    const { open, passed } = gate();
    const first = endpoint.run(() => passed, always);
    const measure = async (count: number): Promise<number> => {
      const abort = new AbortController();
      const start = process.cpuUsage();
      const all = Promise.allSettled(Array.from({ length: count }, () => endpoint.run(async () => {}, { signal: abort.signal })));
      abort.abort("gone");
      expect((await all).every((result) => result.status === "rejected" && result.reason === "gone")).toBe(true);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    let small = 0;
    for (let round = 0; round < 20; round += 1) small += await measure(1_000);
    // As many calls, in processor time, which other processes do not lengthen. A scan for each call would take 20 times as long.
    expect((await measure(20_000)) / small).toBeLessThan(10);
    expect(endpoint.waiting).toBe(0);
    open();
    await first;
  });

  it("drains on close and refuses new calls", async () => {
    const endpoint = createEndpoint({ maxConcurrency: 1 });
    const results = Promise.all([1, 2, 3].map((value) => endpoint.run(async () => value, always)));
    await endpoint.close();
    expect(await results).toEqual([1, 2, 3]);
    await expect(endpoint.run(async () => 4, always)).rejects.toBeInstanceOf(ExtractorClosedError);
    await endpoint.close();
  });

  it("stops the running and the waiting on close with abort", async () => {
    const endpoint = createEndpoint({ maxConcurrency: 1 });
    const untilAborted = (call: AbortController): Promise<never> =>
      new Promise((_, reject) => call.signal.addEventListener("abort", () => reject(call.signal.reason)));
    const results = Promise.allSettled([1, 2, 3].map(() => endpoint.run(untilAborted, always)));
    await tick();
    await endpoint.close({ abort: true });
    expect((await results).every((result) => result.status === "rejected" && ExtractorClosedError.isInstance(result.reason))).toBe(true);
  });
});
