import { describe, expect, it } from "vitest";
import { createBatchingServerModel } from "../../../../bench/batching-server-model.ts";
import { createWorld, type Measurement, type World, type WorldClient } from "../../../../bench/concurrency-run.ts";
import { createSlotServerModel, type SlotServerModel } from "../../../../bench/slot-server-model.ts";
import { createAdaptiveLimit } from "../../../../src/models/endpoint/adaptive-limit.ts";

interface SlotWorldOptions {
  readonly slots: number;
  readonly hasMetrics: boolean;
  readonly seed: number;
  readonly serviceMs: number;
  /** @default 1 */
  readonly clients?: number;
}

interface SlotWorld extends World<SlotServerModel> {
  readonly clients: readonly WorldClient[];
}

const meanTokens = 200;

function slotWorld({ slots, hasMetrics, seed, serviceMs, clients = 1 }: SlotWorldOptions): SlotWorld {
  const prefill = { meanMs: Math.min(100, serviceMs / 10), spread: 0.3 };
  const world = createWorld(seed, (events) => createSlotServerModel({ events, slots, msPerToken: serviceMs / meanTokens }));
  return { ...world, clients: Array.from({ length: clients }, () => world.addClient({ hasMetrics, prefill })) };
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

/** What is asked of a limit that has had its time to find the capacity. */
function expectFilled(
  { share, meanQueue, limits }: Measurement,
  { slots, leastQueue = 1.05 }: { readonly slots: number; readonly leastQueue?: number },
): void {
  expect(share).toBeGreaterThanOrEqual(0.93);
  expect(meanQueue).toBeLessThanOrEqual(Math.max(leastQueue, 0.25 * slots));
  const middle = quantile(limits, 0.5);
  const margin = Math.max(1, 0.2 * middle);
  expect(quantile(limits, 0.03)).toBeGreaterThanOrEqual(middle - margin);
  expect(quantile(limits, 0.97)).toBeLessThanOrEqual(middle + margin);
}

const sources = [
  { source: "metrics", hasMetrics: true },
  { source: "latency alone", hasMetrics: false },
];
const sizes = [4, 32, 128];
const seeds = [1, 2, 3, 4, 5];
/** Of the short requests there are ten times as many to simulate. */
const services = [
  { serviceMs: 300, seeds: [6, 7] },
  { serviceMs: 3_000, seeds },
];

describe.each(sources)("an adaptive limit that learns from $source", ({ hasMetrics }) => {
  it.each(sizes)("fills %i slots it does not know of, and hardly more, 5 s after its start", (slots) => {
    for (const { serviceMs, seeds: own } of services) {
      for (const seed of own) {
        const world = slotWorld({ slots, hasMetrics, seed, serviceMs });
        world.run(5);
        expectFilled(world.run(65), { slots });
      }
    }
  });

  it.each([
    [4, 32],
    [32, 128],
    [32, 4],
    [128, 32],
  ])("follows a server that goes from %i slots to %i", (before, after) => {
    for (const seed of seeds) {
      const world = slotWorld({ slots: before, hasMetrics, seed, serviceMs: 1_000 });
      world.run(5);
      const first = world.run(60);
      world.server.setSlots(after);
      const change = world.run(120);
      expect(first.share).toBeGreaterThanOrEqual(0.93);
      expect(change.share).toBeGreaterThanOrEqual(0.93);
      expectFilled(world.run(180), { slots: after, leastQueue: 1.25 });
    }
  });

  it("shares a server with other clients without more of a queue than each one's slack", () => {
    const world = slotWorld({ slots: 64, hasMetrics, seed: 1, serviceMs: 1_000, clients: 4 });
    world.run(10);
    const { share, meanQueue } = world.run(70);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(meanQueue).toBeLessThanOrEqual(0.25 * 64);
    for (const { limit } of world.clients) expect(limit.current).toBeGreaterThanOrEqual(4);
  });

  it("stops rising where a server that batches gives hardly more for more", () => {
    // Tokens a second by requests at once, as measured on a CPU: 30, 186 at 8, 369 at 32, and no more above.
    const throughput = (level: number): number => (level >= 32 ? 369 : level >= 8 ? 186 * (level / 8) ** 0.494 : 30 * level ** 0.877);
    for (const seed of seeds) {
      const world = createWorld(seed, (events) => createBatchingServerModel({ events, throughput, bestThroughput: 369 }));
      const { limit } = world.addClient({ hasMetrics });
      const begin = world.run(100);
      expect(Math.max(...begin.limits)).toBeLessThanOrEqual(162);
      const { share, limits } = world.run(200);
      expect(share).toBeGreaterThanOrEqual(0.9);
      expect(quantile(limits, 0.5)).toBeLessThanOrEqual(80);
      expect(limit.current).toBeGreaterThanOrEqual(20);
    }
  });

  it("stops rising where a server's throughput grows ever more slowly", () => {
    const throughput = (level: number): number => (400 * level) / (level + 10);
    for (const seed of seeds) {
      const world = createWorld(seed, (events) => createBatchingServerModel({ events, throughput, bestThroughput: 400 }));
      world.addClient({ hasMetrics, tokens: { mean: 100, spread: 0.6 } });
      world.run(60);
      // 30 at once give 0.75 of what can be had, and half as many again 10 % more.
      const middle = quantile(world.run(180).limits, 0.5);
      expect(middle).toBeGreaterThanOrEqual(25);
      expect(middle).toBeLessThanOrEqual(100);
    }
  });

  it("does not rise when no call waits for a slot", () => {
    const world = slotWorld({ slots: 64, hasMetrics, seed: 1, serviceMs: 1_000, clients: 0 });
    const client = world.addClient({ hasMetrics, calls: 0 });
    for (let at = 100; at < 60_000; at += 500) world.events.at(at, () => client.call(1));
    world.run(60);
    expect(client.limit.current).toBe(4);
  });

  it("keeps what it has learned over a pause", () => {
    const world = slotWorld({ slots: 32, hasMetrics, seed: 1, serviceMs: 300, clients: 0 });
    const client = world.addClient({ hasMetrics, calls: 3_000 });
    world.run(60);
    const learned = client.limit.current;
    expect(learned).toBeGreaterThanOrEqual(28);
    world.run(120);
    expect(client.inFlight).toBe(0);
    client.call(Number.POSITIVE_INFINITY);
    const { share, meanQueue } = world.run(150);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(meanQueue).toBeLessThanOrEqual(0.25 * 32);
  });

  it("goes down to one request when all fail, and comes back when they do not", () => {
    let failureShare = 0;
    const world = slotWorld({ slots: 32, hasMetrics, seed: 1, serviceMs: 300, clients: 0 });
    const { limit } = world.addClient({ hasMetrics, failureShare: () => failureShare });
    world.run(20);
    failureShare = 1;
    world.run(21);
    failureShare = 1;
    const limits = world.run(22).limits;
    expect(Math.max(...limits)).toBeLessThan(30);
    world.run(40);
    expect(limit.current).toBe(1);
    failureShare = 0;
    world.run(80);
    expect(world.run(120).share).toBeGreaterThanOrEqual(0.93);
  });

  it("is not moved by a few pages that fail", () => {
    const world = slotWorld({ slots: 32, hasMetrics, seed: 1, serviceMs: 1_000, clients: 0 });
    world.addClient({ hasMetrics, failureShare: () => 0.03 });
    world.run(10);
    expectFilled(world.run(70), { slots: 32 });
  });
});

describe("an adaptive limit that reads metrics", () => {
  it("reads them about once a second once it has found the capacity", () => {
    for (const slots of sizes) {
      const world = slotWorld({ slots, hasMetrics: true, seed: 1, serviceMs: 1_000 });
      world.run(10);
      const [client] = world.clients;
      const before = client?.reads ?? 0;
      world.run(70);
      expect((client?.reads ?? 0) - before).toBeLessThanOrEqual(66);
    }
  });

  it("rises while its answers are not streamed and tell no tokens, too", () => {
    const world = slotWorld({ slots: 32, hasMetrics: true, seed: 1, serviceMs: 1_000, clients: 0 });
    world.addClient({ isStreaming: false, tellsTokens: false });
    world.run(10);
    expectFilled(world.run(70), { slots: 32 });
  });
});

function manualLimit(options: { readonly most?: number } = {}) {
  let now = 0;
  const limit = createAdaptiveLimit({ clock: { now: () => now, monotonic: () => now }, after: () => () => {}, ...options });
  const fill = (): void => {
    while (sent < limit.current) {
      sent += 1;
      limit.sent({ demand: 10 });
    }
  };
  let sent = 0;
  const pass = (ms: number): void => {
    now += ms;
  };
  return { limit, fill, pass };
}

describe("an adaptive limit told by hand", () => {
  const load = { running: 4, waiting: 0, kvCacheUsage: 0.5, preemptions: 0 };

  it("does not rise while the KV cache is nearly full", () => {
    const { limit, fill, pass } = manualLimit();
    fill();
    pass(200);
    limit.observe({ ...load, kvCacheUsage: 0.97 });
    expect(limit.current).toBe(4);
    pass(11_000);
    limit.observe(load);
    expect(limit.current).toBe(6);
  });

  it("goes down when the server throws requests out of its batch", () => {
    const { limit, fill, pass } = manualLimit();
    fill();
    for (let running = 4; limit.current < 30; running = limit.current) {
      pass(200);
      limit.observe({ ...load, running });
      fill();
    }
    const before = limit.current;
    pass(200);
    limit.observe({ ...load, running: before, preemptions: 3 });
    expect(limit.current).toBe(Math.floor(0.9 * before));
  });

  it("takes no metrics from before its latest requests for a sign that there is room", () => {
    const { limit, fill, pass } = manualLimit();
    fill();
    pass(200);
    limit.observe(load);
    fill();
    pass(200);
    limit.observe(load);
    expect(limit.current).toBe(6);
  });

  it("goes by latency when metrics do not show the requests that were sent for seconds, as those of a router may", () => {
    const { limit, pass } = manualLimit();
    for (let round = 0; round < 20; round += 1) {
      const traces = Array.from({ length: limit.current }, () => limit.sent({ demand: 10 }));
      pass(300);
      for (const { firstToken } of traces) firstToken();
      limit.observe({ ...load, running: 0 });
      pass(300);
      for (const { end } of traces) end({ isSuccess: true, outputTokens: 20 });
    }
    expect(limit.current).toBeGreaterThan(6);
  });

  it("never exceeds the most it is given", () => {
    const { limit, fill, pass } = manualLimit({ most: 5 });
    for (let round = 0; round < 10; round += 1) {
      fill();
      pass(200);
      limit.observe({ ...load, running: limit.current });
    }
    expect(limit.current).toBe(5);
  });

  it("asks for no metrics once they cannot be had", () => {
    const { limit } = manualLimit();
    expect(limit.nextReadMs).toBeGreaterThan(0);
    limit.withoutMetrics();
    expect(limit.nextReadMs).toBeNull();
  });

  it("counts a request that ends twice once", () => {
    const { limit, pass } = manualLimit();
    const traces = Array.from({ length: 4 }, () => limit.sent({ demand: 0 }));
    pass(100);
    for (const trace of traces) {
      trace.end({ isSuccess: false, outputTokens: null });
      trace.end({ isSuccess: false, outputTokens: null });
      trace.firstToken();
    }
    const cut = limit.current;
    for (let request = 0; request < cut; request += 1) limit.sent({ demand: 5 });
    pass(200);
    limit.observe({ ...load, running: cut });
    expect(limit.current).toBeLessThanOrEqual(4);
    expect(limit.current).toBeGreaterThanOrEqual(1);
  });
});
