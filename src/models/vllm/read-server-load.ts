import type { ServerLoad } from "../endpoint/concurrency-limit.ts";

/** A server's metrics are a few hundred kilobytes at most: longer text is nobody's metrics. */
const mostCharacters = 4 * 1024 * 1024;
/** Engines behind one address. */
const mostSamples = 4096;

/** One line of Prometheus text: `name{labels} value`. A label may hold braces and blanks, but no line end. */
const sampleLine =
  /^vllm:(num_requests_running|num_requests_waiting|(?:kv|gpu)_cache_usage_perc|num_preemptions_total)(?:\{.*\})?[ \t]+(\S+)/gm;

interface Sums {
  running: number | null;
  waiting: number | null;
  kvCacheUsage: number | null;
  preemptions: number | null;
}

/**
 * Reads the load out of vLLM's metrics: requests and preemptions summed over the engines, and the fullest KV cache.
 * Null when the text is not vLLM's metrics, or says what cannot be.
 */
export function readServerLoad(text: string): ServerLoad | null {
  if (text.length > mostCharacters) return null;
  const sums: Sums = { running: null, waiting: null, kvCacheUsage: null, preemptions: null };
  let samples = 0;
  for (const [, name = "", written = ""] of text.matchAll(sampleLine)) {
    const value = Number(written);
    samples += 1;
    if (samples > mostSamples || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return null;
    addSample(sums, { name, value });
  }
  const { running, waiting, kvCacheUsage, preemptions } = sums;
  return running === null || waiting === null ? null : { running, waiting, kvCacheUsage, preemptions };
}

function addSample(sums: Sums, { name, value }: { readonly name: string; readonly value: number }): void {
  if (name === "num_requests_running") sums.running = (sums.running ?? 0) + value;
  else if (name === "num_requests_waiting") sums.waiting = (sums.waiting ?? 0) + value;
  else if (name === "num_preemptions_total") sums.preemptions = (sums.preemptions ?? 0) + value;
  else sums.kvCacheUsage = Math.max(sums.kvCacheUsage ?? 0, Math.min(1, value));
}
