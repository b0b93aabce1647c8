import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { demoPostings, readPosting } from "../../demo/postings.ts";
import { createQwen3Tokenizer } from "../../src/tokenizers/qwen3.ts";
import { createVllmTokenizer } from "../../src/tokenizers/vllm.ts";
import { describeVllm, tinyServer } from "./support/vllm-servers.ts";

const fixture = new URL("../fixtures/tokenizers/counts.jsonl", import.meta.url);
const concurrency = 16;

/** Every fourth text of the fixture, all kinds and scripts among them, and the pages of the demo as they were captured. */
async function texts(): Promise<readonly string[]> {
  const lines = (await readFile(fixture, "utf8")).trim().split("\n");
  const odd = lines.filter((_, index) => index % 4 === 0).map((line): string => JSON.parse(line).text);
  const pages = await Promise.all(demoPostings.map(readPosting));
  return [...odd, ...pages.map(({ content }) => content.toString("utf8"))];
}

async function countAll(all: readonly string[], count: (text: string) => number | Promise<number>): Promise<readonly number[]> {
  const counts: number[] = [];
  const waiting = all.entries();
  const work = async () => {
    for (const [index, text] of waiting) counts[index] = await count(text);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return counts;
}

describeVllm("the Qwen3 tokenizer and a live server", () => {
  it("give the same count for texts in many scripts, for code, for emoji and for whole pages", async () => {
    const { baseURL, modelId } = await tinyServer();
    const ours = createQwen3Tokenizer();
    const theirs = createVllmTokenizer({ baseURL, model: modelId });
    const all = await texts();
    expect(all.length).toBeGreaterThanOrEqual(150);
    const counted = await countAll(all, (text) => ours.count(text));
    expect(counted).toEqual(await countAll(all, (text) => theirs.count(text)));
    expect(counted.reduce((sum, tokens) => sum + tokens, 0)).toBeGreaterThan(100_000);
  });
});
