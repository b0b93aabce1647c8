import { describe, expect, it } from "vitest";
import { createWorld, type World, type WorldClient } from "../../../../bench/concurrency-run.ts";
import type { Lateness } from "../../../../bench/late-turns.ts";
import { createSlotServerModel, type SlotServerModel } from "../../../../bench/slot-server-model.ts";
import { createLateness, tickMs } from "../../../../src/models/endpoint/adaptive-lateness.ts";
import { createAdaptiveLimit } from "../../../../src/models/endpoint/adaptive-limit.ts";

describe("the lateness of an event loop", () => {
  it("is nothing while the loop turns in time", () => {
    const lateness = createLateness();
    lateness.begin(0);
    for (let at = tickMs; at < 10_000; at += tickMs + 1) lateness.tick(at);
    expect(lateness.mean(10_000)).toBe(0);
    expect(lateness.most(10_000)).toBe(0);
  });

  it("is half of the gaps between turns on average, as events come at any time", () => {
    const lateness = createLateness();
    lateness.begin(0);
    for (let at = 300; at <= 9_000; at += 300) lateness.tick(at);
    expect(lateness.mean(9_000)).toBeCloseTo(150);
  });

  it("is at most the gap that has just ended, for what is seen together", () => {
    const lateness = createLateness();
    lateness.begin(0);
    lateness.tick(400);
    expect(lateness.most(401)).toBe(400);
    expect(lateness.most(440)).toBe(0);
  });

  it("counts a gap that has not ended", () => {
    const lateness = createLateness();
    lateness.begin(0);
    lateness.tick(50);
    expect(lateness.most(1_050)).toBe(1_000);
    expect(lateness.mean(1_050)).toBeGreaterThan(400);
  });

  it("fades when the loop turns in time again, also after a machine has slept", () => {
    const lateness = createLateness();
    lateness.begin(0);
    lateness.tick(3_600_000);
    for (let at = tickMs; at < 20_000; at += tickMs) lateness.tick(3_600_000 + at);
    expect(lateness.mean(3_620_000)).toBeLessThan(20);
  });

  it("does not count the time in which the loop was not watched", () => {
    const lateness = createLateness();
    lateness.begin(0);
    lateness.tick(50);
    lateness.begin(60_000);
    lateness.tick(60_050);
    expect(lateness.mean(60_050)).toBe(0);
  });
});

interface LateWorldOptions {
  readonly slots: number;
  readonly seed: number;
  readonly serviceMs: number;
  readonly hasMetrics: boolean;
  readonly lateness: Lateness;
}

interface LateWorld extends World<SlotServerModel> {
  readonly client: WorldClient;
}

const meanTokens = 200;

function lateWorld({ slots, seed, serviceMs, ...options }: LateWorldOptions): LateWorld {
  const prefill = { meanMs: Math.min(100, serviceMs / 10), spread: 0.3 };
  const world = createWorld(seed, (events) => createSlotServerModel({ events, slots, msPerToken: serviceMs / meanTokens }));
  return { ...world, client: world.addClient({ ...options, prefill }) };
}

describe.each([
  { source: "metrics", hasMetrics: true },
  { source: "latency alone", hasMetrics: false },
])("a limit that learns from $source in a program that is late", ({ hasMetrics }) => {
  const services = [{ serviceMs: 1_000 }, { serviceMs: 3_000 }];
  const busy = { leastMs: 50, mostMs: 400 };

  it.each([4, 32, 128])("fills %i slots when the program is late from the start", (slots) => {
    for (const { serviceMs } of services) {
      for (const seed of [1, 2, 3]) {
        const world = lateWorld({ slots, seed, serviceMs, hasMetrics, lateness: busy });
        world.run(5);
        const { share, meanQueue } = world.run(65);
        expect(share).toBeGreaterThanOrEqual(0.9);
        expect(meanQueue).toBeLessThanOrEqual(Math.max(4, 0.5 * slots));
      }
    }
  });

  it.each([4, 32, 128])("does not take its own lateness for a queue of a server of %i slots that it knows", (slots) => {
    for (const { serviceMs } of services) {
      for (const seed of [1, 2, 3]) {
        const world = lateWorld({ slots, seed, serviceMs, hasMetrics, lateness: { ...busy, fromMs: 20_000 } });
        world.run(20);
        const { share, meanQueue } = world.run(80);
        expect(share).toBeGreaterThanOrEqual(0.93);
        expect(meanQueue).toBeLessThanOrEqual(Math.max(4, 0.5 * slots));
      }
    }
  });

  it("keeps on when it is late by as much as a request takes", () => {
    for (const seed of [1, 2, 3]) {
      const lateness = { leastMs: 50, mostMs: 1_000, fromMs: 20_000 };
      const world = lateWorld({ slots: 32, seed, serviceMs: 1_000, hasMetrics, lateness });
      world.run(20);
      expect(world.run(80).share).toBeGreaterThanOrEqual(0.87);
    }
  });

  it("does not let a server's queue grow when it is in time again", () => {
    const world = lateWorld({ slots: 32, seed: 1, serviceMs: 1_000, hasMetrics, lateness: { ...busy, fromMs: 20_000, toMs: 50_000 } });
    world.run(60);
    const { share, meanQueue } = world.run(120);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(meanQueue).toBeLessThanOrEqual(0.25 * 32);
  });
});

describe("the watch over lateness", () => {
  it("has a timer while requests are in flight, one, and none afterwards", () => {
    let now = 0;
    const timers = new Set<() => void>();
    const after = (_ms: number, run: () => void): (() => void) => {
      timers.add(run);
      return () => timers.delete(run);
    };
    const limit = createAdaptiveLimit({ clock: { now: () => now, monotonic: () => now }, after });
    expect(timers.size).toBe(0);
    const traces = [limit.sent({ demand: 0 }), limit.sent({ demand: 0 })];
    for (let round = 0; round < 3; round += 1) {
      expect(timers.size).toBe(1);
      for (const run of [...timers]) {
        now += tickMs;
        timers.delete(run);
        run();
      }
    }
    for (const trace of traces) trace.end({ isSuccess: true, outputTokens: 1 });
    expect(timers.size).toBe(0);
  });
});
