import { setTimeout as wait } from "node:timers/promises";
import { readMetrics, type ServerMetrics } from "./read-metrics.ts";

const polls = 600;
const pauseMs = 50;

/** Reads the metrics until they are as wanted, a bounded number of times; returns the last ones either way. */
export async function pollMetrics(baseURL: string, isWanted: (metrics: ServerMetrics) => boolean): Promise<ServerMetrics> {
  let metrics = await readMetrics(baseURL);
  for (let poll = 1; poll < polls && !isWanted(metrics); poll += 1) {
    await wait(pauseMs);
    metrics = await readMetrics(baseURL);
  }
  return metrics;
}

/** The metrics of a server that has nothing left to do; it may take a moment to see that a client went away. */
export function metricsAtRest(baseURL: string): Promise<ServerMetrics> {
  return pollMetrics(baseURL, ({ requestsRunning, requestsWaiting }) => requestsRunning === 0 && requestsWaiting === 0);
}
