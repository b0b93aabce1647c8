/**
 * Suite: whether memory stays flat over many postings.
 *
 *   node --expose-gc bench/flat-memory.ts [postings]
 *
 * Prints the bytes held after garbage collection at ten points and how much each posting past the second point left behind.
 */
import { createExtractor } from "../src/index.ts";
import { alwaysAsking } from "./always-asking.ts";
import { pick, postingTexts } from "./pages.ts";
import { printSection } from "./section.ts";
import { startInstantServer } from "./start-server.ts";

const total = Number(process.argv[2] ?? 100_000);
const step = Math.floor(total / 10);
const server = await startInstantServer();
const texts = postingTexts().map((text) => text.slice(0, 1200));
const extractor = createExtractor({ ...alwaysAsking, local: { baseURL: `${server.origin}/v1`, stream: false } });
const { signal } = new AbortController();

async function extractRange(start: number, end: number): Promise<void> {
  let next = start;
  const lane = async (): Promise<void> => {
    while (next < end) {
      const index = next++;
      const content = `${pick(texts, index)}\nReference ${index}`;
      await extractor.extract({ content, id: `posting-${index}` }, { signal });
    }
  };
  await Promise.all(Array.from({ length: 32 }, lane));
}

const points: { readonly postings: number; readonly heldBytes: number; readonly residentBytes: number }[] = [];
for (let point = 0; point < 10; point += 1) {
  await extractRange(point * step, (point + 1) * step);
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  points.push({ postings: (point + 1) * step, heldBytes: heapUsed + external, residentBytes: rss });
}
const [, from] = points;
const to = points.at(-1);
const leftBehind = ((to?.heldBytes ?? Number.NaN) - (from?.heldBytes ?? Number.NaN)) / ((to?.postings ?? 0) - (from?.postings ?? 0));
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
printSection({
  title: `Memory over ${total} postings`,
  columns: ["postings", "held MB", "resident MB"],
  rows: points.map(({ postings, heldBytes, residentBytes }) => [String(postings), megabytes(heldBytes), megabytes(residentBytes)]),
  notes: [`Bytes left behind by one posting: ${leftBehind.toFixed(1)}`],
});
await extractor.close();
await server.close();
process.exit();
