/** A server's `/metrics` at one moment. */
export interface ServerMetrics {
  readonly requestsRunning: number;
  readonly requestsWaiting: number;
  /** Tokens looked up in the prefix cache since the start. */
  readonly prefixCacheQueries: number;
  /** Tokens found there. */
  readonly prefixCacheHits: number;
  readonly promptTokens: number;
  readonly generationTokens: number;
  /** Requests that ended, by finish reason: `stop`, `length`, `abort`, … */
  readonly finished: Readonly<Record<string, number>>;
  /** The sum of every sample of a metric, by its full name such as `vllm:num_preemptions_total`. */
  sum(name: string): number;
}

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads the metrics of a server, given with or without `/v1`. */
export async function readMetrics(baseURL: string): Promise<ServerMetrics> {
  const response = await fetch(`${baseURL.replace(/\/v1\/?$/, "")}/metrics`);
  if (!response.ok) throw new Error(`/metrics answered ${response.status}`);
  return parseMetrics(await response.text());
}

/** Parses the Prometheus text format. */
export function parseMetrics(text: string): ServerMetrics {
  const samples = text.split("\n").flatMap((line) => parseSample(line) ?? []);
  const named = (name: string) => samples.filter((sample) => sample.name === name);
  const sum = (name: string) => named(name).reduce((total, { value }) => total + value, 0);
  const finished: Record<string, number> = {};
  for (const { labels, value } of named("vllm:request_success_total")) {
    const { finished_reason: reason = "" } = labels;
    finished[reason] = (finished[reason] ?? 0) + value;
  }
  return {
    requestsRunning: sum("vllm:num_requests_running"),
    requestsWaiting: sum("vllm:num_requests_waiting"),
    prefixCacheQueries: sum("vllm:prefix_cache_queries_total"),
    prefixCacheHits: sum("vllm:prefix_cache_hits_total"),
    promptTokens: sum("vllm:prompt_tokens_total"),
    generationTokens: sum("vllm:generation_tokens_total"),
    finished,
    sum,
  };
}

function parseSample(line: string): Sample | null {
  const match = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+\d+)?$/.exec(line);
  if (match === null) return null;
  const [, name = "", labelText = "", value = ""] = match;
  const labels = Object.fromEntries([...labelText.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = "", label = ""]) => [key, label]));
  return { name, labels, value: Number(value) };
}
