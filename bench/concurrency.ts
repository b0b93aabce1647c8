/**
 * Suite: share of a server's capacity, and the latency that it costs, by how a client decides how many requests to send at once.
 *
 *   node bench/concurrency.ts [--late | --http]
 *
 * Runs in simulated time; `--late` with clients whose programs stand still again and again; `--http` runs the real client
 * against a simulated server in real time instead. Prints markdown.
 */
import { parseArgs } from "node:util";
import { runOverHttp } from "./concurrency-http.ts";
import { createWorld } from "./concurrency-run.ts";
import { type ConcurrencyWay, concurrencyWays } from "./concurrency-ways.ts";
import { formatSection, type Section } from "./section.ts";
import { createSlotServerModel } from "./slot-server-model.ts";

const slotCounts = [4, 32, 128];
const usualServiceMs = 3_000;
/** Of `--late`: what a client is late by is a good part of it. */
const shortServiceMs = 1_000;
const meanTokens = 200;
const warmSeconds = 5;
const seconds = 65;

interface WayResult {
  readonly share: number;
  readonly meanQueue: number;
  readonly p50: number;
  readonly p99: number;
}

/** Of `--late`, from the moment that counts: what a client has learned in time is put to the test. */
const lateness = { leastMs: 50, mostMs: 400, fromMs: warmSeconds * 1000 };

function simulate(way: ConcurrencyWay, { slots, isLate }: { readonly slots: number; readonly isLate: boolean }): WayResult {
  const serviceMs = isLate ? shortServiceMs : usualServiceMs;
  const world = createWorld(1, (events) => createSlotServerModel({ events, slots, msPerToken: serviceMs / meanTokens }));
  const limit = way.limitFor(slots);
  const client = world.addClient({ hasMetrics: way.hasMetrics, lateness: isLate ? lateness : null, ...(limit === null ? {} : { limit }) });
  world.run(warmSeconds);
  const { share, meanQueue } = world.run(seconds);
  const latencies = client.latencies.filter(({ at }) => at > warmSeconds * 1000).map(({ ms }) => ms);
  latencies.sort((one, other) => one - other);
  const quantile = (part: number): number => latencies[Math.floor(part * (latencies.length - 1))] ?? Number.NaN;
  return { share, meanQueue, p50: quantile(0.5), p99: quantile(0.99) };
}

function compareWays(isLate: boolean): Section {
  const rows = slotCounts.flatMap((slots) => {
    const results = concurrencyWays.map((way) => ({ way, result: simulate(way, { slots, isLate }) }));
    const base = results[0]?.result;
    return results.map(({ way, result }) => {
      const times = (value: number, own: number | undefined): string => `${(value / (own ?? Number.NaN)).toFixed(2)}×`;
      const { share, meanQueue } = result;
      return [String(slots), way.name, share.toFixed(3), times(result.p50, base?.p50), times(result.p99, base?.p99), meanQueue.toFixed(1)];
    });
  });
  return {
    title: "Filling a server of N slots, in simulated time",
    columns: ["N", "client", "share of capacity", "p50 latency", "p99 latency", "mean queue"],
    rows,
    notes: [
      `Requests keep a slot for ${(isLate ? shortServiceMs : usualServiceMs) / 1000} s on average (log-normal); ${seconds} s, of which the first ${warmSeconds} do not count.`,
      ...(isLate
        ? [`After the first ${warmSeconds} s the clients stand still for ${lateness.leastMs} to ${lateness.mostMs} ms, again and again.`]
        : []),
      "Latencies, from sending to the end, are relative to the pool of N, which knows what the adaptive clients have to find out.",
    ],
  };
}

const { values } = parseArgs({ options: { http: { type: "boolean", default: false }, late: { type: "boolean", default: false } } });
console.log(formatSection(values.http ? await runOverHttp() : compareWays(values.late)));
