import { expect, it } from "vitest";
import { parseMetrics } from "../../../vllm/support/read-metrics.ts";

const text = `# HELP vllm:num_requests_running Number of requests in model execution batches.
# TYPE vllm:num_requests_running gauge
vllm:num_requests_running{engine="0",model_name="a \\"quoted\\" name"} 3.0
vllm:num_requests_waiting{engine="0",model_name="m"} 1.0
vllm:prefix_cache_queries_total{engine="0",model_name="m"} 1.2345e+04
vllm:prefix_cache_hits_total{engine="0",model_name="m"} 4096.0
vllm:request_success_total{engine="0",finished_reason="stop",model_name="m"} 5.0
vllm:request_success_total{engine="1",finished_reason="stop",model_name="m"} 2.0
vllm:request_success_total{engine="0",finished_reason="abort",model_name="m"} 1.0
process_start_time_seconds 1.78e+09
`;

it("reads gauges, counters and finish reasons of every engine", () => {
  const metrics = parseMetrics(text);
  expect(metrics).toMatchObject({ requestsRunning: 3, requestsWaiting: 1, prefixCacheQueries: 12_345, prefixCacheHits: 4_096 });
  expect(metrics.finished).toEqual({ stop: 7, abort: 1 });
});

it("sums any metric by name, and an absent one to 0", () => {
  expect(parseMetrics(text).sum("process_start_time_seconds")).toBe(1_780_000_000);
  expect(parseMetrics(text).sum("vllm:num_preemptions_total")).toBe(0);
});
