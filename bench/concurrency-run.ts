import { createAdaptiveLimit } from "../src/models/endpoint/adaptive-limit.ts";
import type { After } from "../src/models/endpoint/after.ts";
import type { ConcurrencyLimit } from "../src/models/endpoint/concurrency-limit.ts";
import { type SimulatedClient, type SimulatedClientOptions, startClient } from "./concurrency-client.ts";
import { createEventQueue, type EventQueue } from "./event-queue.ts";
import { createLateTurns, type Lateness, type Turns } from "./late-turns.ts";
import { createRandomSource, type RandomSource } from "./random-source.ts";
import type { ServerModel } from "./server-model.ts";

/** What a client of a simulated world may differ in. */
export type ClientOptions = Partial<Omit<SimulatedClientOptions, "events" | "random" | "server" | "metrics" | "turns">> & {
  /** Whether the server has metrics. @default true */
  readonly hasMetrics?: boolean;
  /** Null when the client is never late. @default null */
  readonly lateness?: Lateness | null;
};

/** A client with the limit that it obeys. */
export interface WorldClient extends SimulatedClient {
  readonly limit: ConcurrencyLimit;
}

/** What was measured from one moment to another. */
export interface Measurement {
  /** Work done as a share of what the server could have done. */
  readonly share: number;
  /** Requests in the server's queue, on average. */
  readonly meanQueue: number;
  /** The first client's limit, every 100 ms. */
  readonly limits: readonly number[];
  /** Longest queue, looked at every 100 ms. */
  readonly longestQueue: number;
}

/** A simulated server with its clients. */
export interface World<Server extends ServerModel> {
  readonly events: EventQueue;
  readonly server: Server;
  addClient(options?: ClientOptions): WorldClient;
  /** Lets time pass up to `seconds` and measures from now on. */
  run(seconds: number): Measurement;
}

const sampleMs = 100;
/** Metrics are this old when they arrive. */
const metrics = { leastDelayMs: 10, mostDelayMs: 150 };

/** Creates a world. Output lengths are log-normal, 200 tokens on average. */
export function createWorld<Server extends ServerModel>(seed: number, build: (events: EventQueue) => Server): World<Server> {
  const events = createEventQueue();
  const random: RandomSource = createRandomSource(seed);
  const clock = { now: () => events.now, monotonic: () => events.now };
  const server = build(events);
  const clients: WorldClient[] = [];
  return {
    events,
    server,
    addClient({ hasMetrics = true, lateness = null, ...options } = {}) {
      const turns = lateness === null ? events.after : createLateTurns(lateness, { events, random });
      const limit = options.limit ?? createAdaptiveLimit({ clock, after: afterIn(turns) });
      const parts = { events, random, server, limit, metrics: hasMetrics ? metrics : null, turns };
      const usual = { tokens: { mean: 200, spread: 0.6 }, prefill: { meanMs: 100, spread: 0.3 } };
      const client = Object.assign(startClient({ ...usual, ...options, ...parts }), { limit });
      clients.push(client);
      return client;
    },
    run(seconds) {
      const from = { at: events.now, ...server.totals() };
      const limits: number[] = [];
      let longestQueue = 0;
      while (events.now < seconds * 1000) {
        events.runUntil(Math.min(events.now + sampleMs, seconds * 1000));
        limits.push(clients[0]?.limit.current ?? 0);
        longestQueue = Math.max(longestQueue, server.load().waiting);
      }
      const { done, possible, waitingMs } = server.totals();
      const meanQueue = (waitingMs - from.waitingMs) / (events.now - from.at);
      return { share: (done - from.done) / (possible - from.possible), meanQueue, limits, longestQueue };
    },
  };
}

/** Timers of a client, which are as late as all that it sees. */
function afterIn(turns: Turns): After {
  return (ms, run) => {
    let isCalledOff = false;
    turns(ms, () => {
      if (!isCalledOff) run();
    });
    return () => {
      isCalledOff = true;
    };
  };
}
