// A program that extracts very many postings in one batch with a journal, and prints what it held on the way, as JSON.
import { getEventListeners } from "node:events";
import { readdirSync } from "node:fs";
import * as z from "zod/v4";
import { startInstantServer } from "../../../bench/start-server.ts";
import { createExtractor } from "../../../src/index.ts";
import { modelAlone } from "../../support/model-alone.ts";

/** What is held at one point of the run. */
export interface SoakPoint {
  readonly postings: number;
  /** Bytes after garbage collection. */
  readonly heldBytes: number;
  /** Open files, sockets among them. */
  readonly handles: number;
  /** Timers, sockets and the like that keep the process alive. */
  readonly resources: number;
  /** On the caller's signal. */
  readonly listeners: number;
}

const [postings = 100_000, journal = ""] = [Number(process.argv[2]), process.argv[3]];
const server = await startInstantServer();
const schema = z.object({ title: z.string(), company: z.string() });
const extractor = createExtractor({ ...modelAlone, schema, local: { baseURL: `${server.origin}/v1` } });
const { signal } = new AbortController();
const points: SoakPoint[] = [];
const statuses: Record<string, number> = {};
const indexes = new Uint8Array(postings);

function* source() {
  for (let posting = 0; posting < postings; posting += 1) {
    yield { id: `posting-${posting}`, content: `# Engineer ${posting}\n\nTechnology Transformation Services\n\nReference ${posting}` };
  }
}

function measure(done: number): void {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  points.push({
    postings: done,
    heldBytes: heapUsed + external,
    handles: readdirSync("/proc/self/fd").length,
    resources: process.getActiveResourcesInfo().length,
    listeners: getEventListeners(signal, "abort").length,
  });
}

let done = 0;
for await (const { index, status } of extractor.extractMany(source(), {
  signal,
  journal: { path: journal, fsync: "never" },
  concurrency: 32,
})) {
  statuses[status] = (statuses[status] ?? 0) + 1;
  indexes[index] = (indexes[index] ?? 0) + 1;
  done += 1;
  if (done % (postings / 10) === 0) measure(done);
}
await extractor.close();
await server.close();
measure(done);
const isOnceEach = indexes.every((count) => count === 1);
process.stdout.write(JSON.stringify({ points, statuses, isOnceEach, requests: extractor.stats().requests }));
process.exit();
