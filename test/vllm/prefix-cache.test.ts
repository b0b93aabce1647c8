import { expect, it } from "vitest";
import { runPrefixCache } from "../../bench/prefix-cache-run.ts";
import { describeVllm, tinyServer } from "./support/vllm-servers.ts";

describeVllm("a run of 20 postings", () => {
  it("finds the constant beginning of the prompt in the server's prefix cache from the second posting on", async () => {
    const run = await runPrefixCache(await tinyServer());
    const { postings, constantTokens, blockTokens, first, hitTokens, queriedTokens, usage } = run;
    const own =
      first.reduce((sum, { cachedTokens }) => sum + cachedTokens, 0) / first.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
    console.log(`prefix cache: ${percent(own)} of first requests, ${percent(hitTokens / queriedTokens)} with second tries, by /metrics`);
    expect(postings).toBe(20);
    // The rules and the glossary of 17 fields; whatever the template puts before them is constant, too.
    expect(constantTokens).toBeGreaterThan(300);
    const constantBlocks = Math.floor(constantTokens / blockTokens) * blockTokens;
    expect(constantBlocks).toBeGreaterThan(0);
    for (const { cachedTokens } of first.slice(1)) expect(cachedTokens).toBeGreaterThanOrEqual(constantBlocks);
    expect(hitTokens).toBeGreaterThanOrEqual((postings - 1) * constantBlocks);
    // What each answer says it took from the cache is what the server counts.
    expect({ inputTokens: queriedTokens, cachedTokens: hitTokens }).toEqual(usage);
  }, 540_000);
});

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
