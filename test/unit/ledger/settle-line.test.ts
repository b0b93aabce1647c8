import { expect, test } from "vitest";
import { createSettleLine } from "../../../src/ledger/settle-line.ts";

test("all who wait go on at once, and those who come later wait for the next time", async () => {
  const line = createSettleLine();
  const { signal } = new AbortController();
  const order: string[] = [];
  const wait = (name: string) => line.wait(signal).then(() => order.push(name));
  const waiting = [wait("first"), wait("second")];
  line.wakeAll();
  const later = wait("later");
  await Promise.all(waiting);
  expect(order).toEqual(["first", "second"]);
  line.wakeAll();
  await later;
});

test("whoever gives up is told why, at once", async () => {
  const line = createSettleLine();
  const stop = new AbortController();
  const waiting = line.wait(stop.signal);
  stop.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await expect(line.wait(stop.signal)).rejects.toThrow("enough");
  line.wakeAll();
});
