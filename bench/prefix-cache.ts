import { runAsCommand } from "../scripts/vllm/run-as-command.ts";
import { startVllm } from "../scripts/vllm/start-vllm.ts";
import { type PrefixCacheRun, runPrefixCache } from "./prefix-cache-run.ts";

/** `node bench/prefix-cache.ts` prints how much of 20 postings a vLLM server's prefix cache held. It starts a CPU server of its own. */
await runAsCommand(async ({ signal }) => {
  const server = await startVllm({ model: "tiny", signal });
  try {
    const run = await runPrefixCache({ baseURL: server.baseURL, modelId: server.servedModelName });
    console.log(formatRun(run));
  } finally {
    await server.stop();
  }
});

function formatRun({ postings, requests, constantTokens, blockTokens, first, queriedTokens, hitTokens }: PrefixCacheRun): string {
  const input = first.reduce((total, { inputTokens }) => total + inputTokens, 0);
  const cached = first.reduce((total, { cachedTokens }) => total + cachedTokens, 0);
  const atBlock = (size: number) => (postings - 1) * Math.floor(constantTokens / size) * size;
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const rows = [
    ["postings, and tokens of their prompts", `${postings}, ${input}`],
    ["constant beginning of a prompt", `${constantTokens} tokens`],
    ["block of the server's cache", `${blockTokens} tokens`],
    ["first requests: taken from the cache", `${cached} tokens, ${share(cached, input)}`],
    ["the same with the blocks of a GPU (16 tokens), computed", `${atBlock(16)} tokens, ${share(atBlock(16), input)}`],
    [`all ${requests} requests, by /metrics`, `${hitTokens} of ${queriedTokens} tokens, ${share(hitTokens, queriedTokens)}`],
  ];
  return ["| prefix cache | |", "| --- | ---: |", ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
}
