import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BatchProgress } from "../../../src/batch/batch-options.ts";
import { createProgressMeter } from "../../../src/batch/progress-meter.ts";
import { fakeAttempt } from "../../support/fake-batch-worker.ts";

const clock = { now: () => Date.now(), monotonic: () => performance.now() };
const done = { outcomes: [{ status: "extracted", replayed: false }], attempts: [fakeAttempt] } as const;

function meter(total: number | null = null) {
  const told: { readonly at: number; readonly progress: BatchProgress }[] = [];
  const tell = (progress: BatchProgress) => told.push({ at: performance.now(), progress });
  return { told, meter: createProgressMeter({ batchId: "b", total, clock, tell }) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("progress is told", () => {
  test("at most ten times a second, and never later than 100 ms after the fact", async () => {
    const { told, meter: running } = meter();
    const facts: number[] = [];
    for (let step = 0; step < 500; step += 1) {
      facts.push(performance.now());
      running.pageRead();
      running.pageEnded(done);
      await vi.advanceTimersByTimeAsync(step % 7);
    }
    await vi.advanceTimersByTimeAsync(100);
    for (const fact of facts) expect(told.some(({ at }) => at >= fact && at <= fact + 100)).toBe(true);
    for (const { at } of told) expect(told.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(10);
    expect(told.at(-1)?.progress).toMatchObject({ read: 500, extracted: 500, inFlight: 0 });
  });

  test("at once, and not at all while nothing happens", async () => {
    const { told, meter: running } = meter();
    running.pageRead();
    expect(told).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toHaveLength(1);
  });

  test("one last time at the end, and never after it", async () => {
    const { told, meter: running } = meter();
    running.pageRead();
    running.pageEnded(done);
    running.sourceRead();
    running.end();
    running.end();
    running.pageRead();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toHaveLength(2);
    expect(told[1]?.progress).toMatchObject({ isSourceRead: true, extracted: 1 });
  });
});

describe("progress says", () => {
  test("what was done by what became of it, with tokens and cost of this call", () => {
    const { meter: running } = meter();
    for (let page = 0; page < 3; page += 1) running.pageRead();
    const replayed = { outcomes: [{ status: "failed", replayed: true }], attempts: [] } as const;
    running.pageEnded(done);
    running.pageEnded(replayed);
    const { read, extracted, failed, replayed: again, inFlight, inputTokens, outputTokens, costUsd } = running.snapshot();
    expect({ read, extracted, failed, again, inFlight }).toEqual({ read: 3, extracted: 1, failed: 1, again: 1, inFlight: 1 });
    expect({ inputTokens, outputTokens, costUsd }).toEqual({ inputTokens: 10, outputTokens: 5, costUsd: 1 });
    running.pageEnded({ ...done, attempts: [{ ...fakeAttempt, cost: { usd: null } }] });
    expect(running.snapshot().costUsd).toBeNull();
  });

  test("the rate of the last ten seconds without what is replayed, and the time that is left", async () => {
    const { meter: running } = meter(1000);
    expect(running.snapshot()).toMatchObject({ ratePerSecond: null, etaMs: null });
    for (let page = 0; page < 100; page += 1) {
      running.pageRead();
      running.pageEnded({ outcomes: [{ status: "extracted", replayed: true }], attempts: [] });
    }
    expect(running.snapshot().ratePerSecond).toBeNull();
    for (let second = 0; second < 20; second += 1) {
      const perSecond = second < 10 ? 50 : 20;
      for (let page = 0; page < perSecond; page += 1) {
        running.pageRead();
        running.pageEnded(done);
        await vi.advanceTimersByTimeAsync(1000 / perSecond);
      }
    }
    const { ratePerSecond, etaMs } = running.snapshot();
    expect(ratePerSecond).toBeGreaterThan(18);
    expect(ratePerSecond).toBeLessThan(24);
    expect(etaMs).toBeCloseTo((200 * 1000) / (ratePerSecond ?? 1), 3);
  });
});
