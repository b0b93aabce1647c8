import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startFaultServer } from "../support/fault-server.ts";
import { faults } from "../support/fault-server-faults.ts";
import { leftSince, openResources, untilIdle } from "./support/resources.ts";
import { runBatch } from "./support/run-batch.ts";

const situations = [
  ["answers well", null, 100],
  ["fails every request", faults["500"], 10],
  ["answers nothing", faults["headers that never come"], 0],
  ["stalls in every stream", faults["a stream that stalls"], 0],
  ["resets every connection", faults["reset before an answer"], 10],
] as const;

describe("an abort in the middle of a batch", () => {
  it.each(situations)("while the server %s: nothing more is sent, and nothing is left open", async (_name, fault, abortAfter) => {
    const before = openResources();
    const abort = new AbortController();
    const reason = { enough: true };
    const whenBusy = Promise.withResolvers<void>();
    const server = await startFaultServer({
      faultOf({ total }) {
        if (total >= 31) whenBusy.resolve();
        return fault;
      },
    });
    const run = runBatch({
      url: server.url,
      abort,
      onOutcome: (outcomes) => {
        if (outcomes === abortAfter) abort.abort(reason);
      },
    });
    if (abortAfter === 0) {
      await whenBusy.promise;
      abort.abort(reason);
    }
    const { rejection, outcomes } = await run;
    expect(rejection).toBe(reason);
    expect(outcomes.size).toBeGreaterThanOrEqual(abortAfter);
    expect(outcomes.size).toBeLessThan(500);
    expect(await untilIdle(server)).toBe(0);
    const received = server.received.length;
    await wait(50);
    expect(server.received.length).toBe(received);
    await server.close();
    expect(await leftSince(before)).toEqual({});
  });
});
