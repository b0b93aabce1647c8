import { describe, expect, it } from "vitest";
import { readServerLoad } from "../../../../src/models/vllm/read-server-load.ts";

const metrics = (engine: number, [running, waiting, usage, preemptions]: readonly [string, string, string, string]): string =>
  `# HELP vllm:num_requests_running Number of requests in model execution batches.
# TYPE vllm:num_requests_running gauge
vllm:num_requests_running{engine="${engine}",model_name="Qwen/Qwen3-4B"} ${running}
vllm:num_requests_waiting{engine="${engine}",model_name="Qwen/Qwen3-4B"} ${waiting}
vllm:num_requests_waiting_by_reason{engine="${engine}",model_name="Qwen/Qwen3-4B",reason="capacity"} 77.0
vllm:kv_cache_usage_perc{engine="${engine}",model_name="Qwen/Qwen3-4B"} ${usage}
vllm:num_preemptions_total{engine="${engine}",model_name="Qwen/Qwen3-4B"} ${preemptions}
vllm:num_preemptions_created{engine="${engine}",model_name="Qwen/Qwen3-4B"} 1.7e+09
http_requests_total{handler="/metrics"} 12.0
`;

describe("readServerLoad", () => {
  it("reads one engine", () => {
    expect(readServerLoad(metrics(0, ["3.0", "1.0", "0.25", "2.0"]))).toEqual({
      running: 3,
      waiting: 1,
      kvCacheUsage: 0.25,
      preemptions: 2,
    });
  });

  it("sums requests and preemptions over engines and takes the fullest cache", () => {
    const text = metrics(0, ["3.0", "1.0", "0.25", "2.0"]) + metrics(1, ["4.0", "0.0", "0.5", "1.0"]);
    expect(readServerLoad(text)).toEqual({ running: 7, waiting: 1, kvCacheUsage: 0.5, preemptions: 3 });
  });

  it("reads numbers in any form that Prometheus writes, with a time after them and with CRLF", () => {
    const text = 'vllm:num_requests_running{a="} 9 {"} 1.2e+01 1700000000000\r\nvllm:num_requests_waiting\t0\r\n';
    expect(readServerLoad(text)).toEqual({ running: 12, waiting: 0, kvCacheUsage: null, preemptions: null });
  });

  it("says nothing of caches and preemptions that are not told", () => {
    const load = readServerLoad("vllm:num_requests_running 1\nvllm:num_requests_waiting 0\n");
    expect(load).toEqual({ running: 1, waiting: 0, kvCacheUsage: null, preemptions: null });
  });

  it.each([
    ["nothing", ""],
    ["a web page", "<html><body>vllm:num_requests_running 3</body></html>"],
    ["another server's metrics", "sglang:num_running_reqs 3\nsglang:num_queue_reqs 0\n"],
    ["half of them", "vllm:num_requests_running 3\n"],
    ["a negative number", "vllm:num_requests_running -3\nvllm:num_requests_waiting 0\n"],
    ["no number", "vllm:num_requests_running NaN\nvllm:num_requests_waiting 0\n"],
    ["infinitely many", "vllm:num_requests_running +Inf\nvllm:num_requests_waiting 0\n"],
    ["words", "vllm:num_requests_running lots\nvllm:num_requests_waiting 0\n"],
    ["only comments", "# vllm:num_requests_running 3\n# vllm:num_requests_waiting 3\n"],
  ])("takes %s for no load", (_, text) => {
    expect(readServerLoad(text)).toBeNull();
  });

  it("does not read text that is too long, or has more engines than any server", () => {
    const line = "vllm:num_requests_running 1\nvllm:num_requests_waiting 0\n";
    expect(readServerLoad(line + " ".repeat(5_000_000))).toBeNull();
    expect(readServerLoad(line.repeat(3_000))).toBeNull();
  });

  it("reads hostile lines without going over them again and again", () => {
    const good = "vllm:num_requests_running 1\nvllm:num_requests_waiting 0\n";
    for (const piece of ["}", "} ", "{", 'vllm:num_requests_running{a="', "vllm:num_requests_running ", "\n", "\t"]) {
      const hostile = `vllm:num_requests_running{${piece.repeat(Math.floor(3_000_000 / piece.length))}`;
      expect([null, 1]).toContain(readServerLoad(`${hostile}\n${good}`)?.running ?? null);
    }
  });
});
