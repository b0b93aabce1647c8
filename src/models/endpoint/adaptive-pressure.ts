import type { ServerLoad } from "./concurrency-limit.ts";

const fullCache = 0.95;

/** Tells from one reading of the metrics to the next whether the server's KV cache is too small for what it was sent. */
export function createPressureGauge(): (load: ServerLoad) => "none" | "hold" | "lower" {
  let before: number | null = null;
  return ({ kvCacheUsage, preemptions }) => {
    const grew = preemptions !== null && before !== null && preemptions > before;
    before = preemptions;
    if (grew) return "lower";
    return kvCacheUsage !== null && kvCacheUsage > fullCache ? "hold" : "none";
  };
}
