import { runAsCommand } from "../scripts/vllm/run-as-command.ts";
import { startVllm } from "../scripts/vllm/start-vllm.ts";
import { createExtractor } from "../src/index.ts";
import { choicesSchema, patientTimeouts, shortPosting } from "../test/vllm/support/test-schemas.ts";
import { alwaysAsking } from "./always-asking.ts";

/**
 * `node bench/real-vllm.ts [POSTINGS]` sends a batch to a real vLLM on the CPU, which it starts: with the limit that finds
 * itself, with fixed ones, and one by one. Prints postings a second and how far the limit went.
 */
const postings = Number(process.argv[2] ?? 96);

interface Way {
  readonly name: string;
  readonly maxConcurrency: number | "auto";
  readonly size: number;
}

const ways: readonly Way[] = [
  { name: "one by one", maxConcurrency: 1, size: Math.ceil(postings / 8) },
  { name: "auto", maxConcurrency: "auto", size: postings },
  { name: "fixed 32", maxConcurrency: 32, size: postings },
  { name: "auto, again", maxConcurrency: "auto", size: postings },
];

async function measure({ name, maxConcurrency, size }: Way, baseURL: string): Promise<string> {
  const local = { baseURL, maxConcurrency, handshakeTimeoutMs: 240_000 };
  await using extractor = createExtractor({ ...alwaysAsking, schema: choicesSchema(6), local, timeouts: patientTimeouts });
  await extractor.check();
  const limits: number[] = [];
  const look = setInterval(() => limits.push(extractor.stats().servers[0]?.limit ?? 0), 500);
  const source = Array.from({ length: size }, (_, index) => ({
    id: `${name} ${index}`,
    content: `${shortPosting}\n\nReference ${name} ${index}`,
  }));
  const startedAt = performance.now();
  let extracted = 0;
  for await (const outcome of extractor.extractMany(source)) extracted += outcome.status === "extracted" ? 1 : 0;
  const seconds = (performance.now() - startedAt) / 1000;
  clearInterval(look);
  const last = limits.at(-1) ?? 0;
  return `| ${name} | ${extracted} of ${size} | ${seconds.toFixed(1)} | ${(size / seconds).toFixed(2)} | ${Math.max(0, ...limits)}, at the end ${last} |`;
}

await runAsCommand(async ({ signal }) => {
  const server = await startVllm({ model: "tiny", signal });
  try {
    console.log("| limit | extracted | seconds | postings a second | largest limit |\n| --- | ---: | ---: | ---: | ---: |");
    for (const way of ways) console.log(await measure(way, server.baseURL));
  } finally {
    await server.stop();
  }
});
