import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createServerTime } from "../../../src/ledger/server-time.ts";

function atHand() {
  const time = { ms: 0 };
  return { time, shares: createServerTime({ monotonic: () => time.ms }) };
}

describe("a server's time", () => {
  test("is one request's alone while it is the only one, and shared while there are more", () => {
    const { time, shares } = atHand();
    const [first, second] = [shares.start("local"), shares.start("local")];
    first.dispatched("http://gpu");
    time.ms = 100;
    second.dispatched("http://gpu");
    time.ms = 150;
    expect(first.stop()).toBe(125);
    time.ms = 160;
    expect(second.stop()).toBe(35);
    expect(shares.busyMs("http://gpu")).toBe(160);
  });

  test("an idle server's time is nobody's", () => {
    const { time, shares } = atHand();
    for (const startedAt of [0, 1_000]) {
      time.ms = startedAt;
      const request = shares.start("local");
      request.dispatched("http://gpu");
      time.ms = startedAt + 10;
      expect(request.stop()).toBe(10);
    }
    expect(shares.busyMs("http://gpu")).toBe(20);
  });

  test("a request that was never sent has no share, and one that moves has one of each server", () => {
    const { time, shares } = atHand();
    const [waiting, moving] = [shares.start("local"), shares.start("local")];
    moving.dispatched("http://a");
    time.ms = 5;
    moving.dispatched("http://b");
    time.ms = 12;
    expect(moving.stop()).toBe(12);
    expect(waiting.stop()).toBeNull();
    expect([shares.busyMs("http://a"), shares.busyMs("http://b"), shares.busyMs("http://c")]).toEqual([5, 7, 0]);
  });

  test("a request ends once, and bears no more when it is said again", () => {
    const { time, shares } = atHand();
    const [first, second] = [shares.start("local"), shares.start("local")];
    first.dispatched("http://gpu");
    second.dispatched("http://gpu");
    time.ms = 10;
    expect([first.stop(), first.stop()]).toEqual([5, 5]);
    time.ms = 20;
    expect(second.stop()).toBe(15);
    expect(shares.busyMs("http://gpu")).toBe(20);
  });

  test("knows the largest share of each candidate", () => {
    const { time, shares } = atHand();
    expect(shares.largestMs("local")).toBe(0);
    for (const ms of [7, 3]) {
      const request = shares.start("local");
      request.dispatched("http://gpu");
      time.ms += ms;
      request.stop();
    }
    expect([shares.largestMs("local"), shares.largestMs("other")]).toEqual([7, 0]);
  });

  test("the shares of all requests add up to exactly the time that the servers were busy, however requests come and go", () => {
    const step = fc.record({
      afterMs: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 50, noNaN: true })),
      request: fc.nat(12),
      server: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const { time, shares } = atHand();
        const open = new Map<number, ReturnType<typeof shares.start>>();
        let sum = 0;
        const stop = (number: number): void => {
          const share = open.get(number)?.stop() ?? 0;
          expect(share).toBeGreaterThanOrEqual(0);
          sum += Math.round(share * 1e6);
          open.delete(number);
        };
        for (const { afterMs, request, server } of steps) {
          time.ms += afterMs;
          if (open.has(request)) stop(request);
          else {
            const timer = shares.start("local");
            timer.dispatched(String(server));
            open.set(request, timer);
          }
        }
        for (const number of [...open.keys()]) {
          time.ms += 1;
          stop(number);
        }
        expect(sum).toBe([0, 1, 2].reduce((total, server) => total + Math.round(shares.busyMs(String(server)) * 1e6), 0));
      }),
    );
  });
});
