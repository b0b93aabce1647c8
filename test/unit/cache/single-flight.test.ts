import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createSingleFlight, type Turn } from "../../../src/cache/single-flight.ts";

interface Value {
  readonly name: string;
}

function land(turn: Turn<Value>, value: Value | null): void {
  if (turn.role === "leader") turn.land(value);
  else throw new Error("is no leader");
}

const { signal } = new AbortController();

describe("a single flight", () => {
  test("lets the first find out, and gives its value to all who asked meanwhile", async () => {
    const flights = createSingleFlight<Value>();
    const leader = await flights.enter("key", { signal });
    const others = [flights.enter("key", { signal }), flights.enter("key", { signal })];
    land(leader, { name: "found" });
    expect(await Promise.all(others)).toEqual([
      { role: "follower", value: { name: "found" } },
      { role: "follower", value: { name: "found" } },
    ]);
    expect(flights.size).toBe(0);
  });

  test("other keys do not wait", async () => {
    const flights = createSingleFlight<Value>();
    const turns = await Promise.all([flights.enter("a", { signal }), flights.enter("b", { signal })]);
    expect(turns.map(({ role }) => role)).toEqual(["leader", "leader"]);
  });

  test("when the leader finds nothing the next one leads, in the order they came", async () => {
    const flights = createSingleFlight<Value>();
    const order: string[] = [];
    const ask = async (name: string, found: Value | null) => {
      const turn = await flights.enter("key", { signal });
      order.push(`${name} ${turn.role}`);
      if (turn.role === "leader") queueMicrotask(() => turn.land(found));
      return turn;
    };
    await Promise.all([ask("first", null), ask("second", null), ask("third", { name: "found" }), ask("fourth", null)]);
    expect(order).toEqual(["first leader", "second leader", "third leader", "fourth follower"]);
    expect(flights.size).toBe(0);
  });

  test("one who waits can give up, and leaves nothing behind", async () => {
    const flights = createSingleFlight<Value>();
    const leader = await flights.enter("key", { signal });
    const stop = new AbortController();
    const waiting = flights.enter("key", { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    await expect(flights.enter("key", { signal: stop.signal })).rejects.toThrow("enough");
    land(leader, { name: "found" });
    expect(flights.size).toBe(0);
  });

  test("only the first landing counts, and a late one does not disturb the next flight", async () => {
    const flights = createSingleFlight<Value>();
    const first = await flights.enter("key", { signal });
    land(first, null);
    const second = await flights.enter("key", { signal });
    land(first, { name: "late" });
    const third = flights.enter("key", { signal });
    land(second, { name: "found" });
    expect(await third).toEqual({ role: "follower", value: { name: "found" } });
  });
});

test("whoever waited leaves no listener behind on its signal", async () => {
  const flights = createSingleFlight<Value>();
  const { signal: long } = new AbortController();
  const leader = await flights.enter("key", { signal: long });
  const waiting = [flights.enter("key", { signal: long }), flights.enter("key", { signal: long })];
  land(leader, { name: "found" });
  expect((await Promise.all(waiting)).map(({ role }) => role)).toEqual(["follower", "follower"]);
  expect(getEventListeners(long, "abort")).toEqual([]);
});
