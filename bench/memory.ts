/** Suite: what a posting holds while the server works on it. */
import { setTimeout as wait } from "node:timers/promises";
import { createExtractor } from "../src/index.ts";
import { alwaysAsking } from "./always-asking.ts";
import { htmlPages, pick, postingTexts } from "./pages.ts";
import { printSection } from "./section.ts";
import { startInstantServer } from "./start-server.ts";

const inFlight = 500;

/** Bytes on and off the heap, after everything that can go has gone. */
async function heldBytes(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await wait(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Distinct flat strings, as so many fetched pages are. */
function contents(pages: readonly string[]): readonly string[] {
  return Array.from({ length: inFlight }, (_, index) => Buffer.from(`${pick(pages, index)}<!-- ${index} -->`).toString());
}

/** What the engine needs for a string: one byte a character as long as all are of Latin-1, else two. */
function stringBytes(text: string): number {
  return /[\u0100-\uffff]/.test(text) ? text.length * 2 : text.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Holding {
  readonly url: string;
  readonly maxConcurrency: number;
  readonly release: () => Promise<void>;
}

/** Bytes that jobsieve holds for one posting in flight, without the caller's own string. */
async function bytesPerPosting(postings: readonly string[], { url, maxConcurrency, release }: Holding): Promise<number> {
  await using extractor = createExtractor({ ...alwaysAsking, local: { baseURL: url, maxConcurrency } });
  const warm = Promise.all(postings.slice(0, 20).map((content) => extractor.extract(content)));
  await wait(2000);
  await release();
  await warm;
  const before = await heldBytes();
  let sent = 0;
  extractor.on("attempt-start", () => {
    sent += 1;
  });
  const running = Promise.all(postings.map((content) => extractor.extract(content)));
  while (sent < postings.length) await wait(50);
  await wait(1000);
  const after = await heldBytes();
  let isOver = false;
  const over = running.then(() => {
    isOver = true;
  });
  while (!isOver) {
    await release();
    await wait(50);
  }
  await over;
  return (after - before) / postings.length;
}

const server = await startInstantServer();
const url = `${server.origin}/held/v1`;
const release = () => server.release();
const rows: string[][] = [];
for (const [name, pages, maxConcurrency] of [
  ["HTML pages, all sent", htmlPages(), inFlight],
  ["HTML pages, 32 sent, the others wait in line", htmlPages(), 32],
  ["HTML pages in ASCII, all sent", htmlPages().map((page) => page.replace(/[\u0080-\uffff]/g, "-")), inFlight],
  ["plain text of the pages, all sent", postingTexts(), inFlight],
] as const) {
  const postings = contents(pages);
  const content = mean(postings.map((posting) => Buffer.byteLength(posting)));
  const inMemory = mean(postings.map(stringBytes));
  const held = await bytesPerPosting(postings, { url, maxConcurrency, release });
  const kilobytes = [content, inMemory, held].map((bytes) => (bytes / 1024).toFixed(1));
  rows.push([name, ...kilobytes, `${(held / content).toFixed(2)} ×`, `${(held / inMemory).toFixed(2)} ×`]);
}
printSection({
  title: `Memory of a posting in flight, ${inFlight} at once`,
  columns: ["", "content, UTF-8 KB", "as a string KB", "held KB", "held / UTF-8", "held / string"],
  rows,
  notes: [
    "Heap and external memory after garbage collection, without the caller's own string. Target: at most 3 × the content.",
    "A string with one character beyond Latin-1, such as a typographic quote, takes two bytes a character; so do its readable text and the prompt.",
  ],
});
await server.close();
process.exit();
