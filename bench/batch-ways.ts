import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExtractor } from "../src/index.ts";
import { alwaysAsking } from "./always-asking.ts";
import type { BatchProbe } from "./batch-probe.ts";
import { callByHand } from "./floor.ts";
import { type Call, loadPeer } from "./load-peer.ts";

/** The postings that a way works through. */
export interface BatchJob {
  /** Ends in `/v1`. */
  readonly url: string;
  readonly count: number;
  /** What the server can do at once; only ways that are told make use of it. */
  readonly slots: number;
  textOf(index: number): string;
}

/** One way of working through many postings. It gives what is held until the end. */
type BatchWay = (job: BatchJob, probe: BatchProbe) => Promise<unknown>;

/** In flight where nobody knows what the server can do: a number that is written down without thinking. */
const guess = 10;

const jobsieve: BatchWay = (job, probe) => runJobsieve(job, { probe, journal: undefined });

/** The ways by name. Whether the server has metrics is the server's matter. */
export const batchWays = {
  metrics: jobsieve,
  latency: jobsieve,
  journal: inFolder((path, job, probe) => runJobsieve(job, { probe, journal: path })),
  half: (job, probe) => runPool(job, { probe, call: byHand(job), atOnce: job.slots / 2 }),
  exact: (job, probe) => runPool(job, { probe, call: byHand(job), atOnce: job.slots }),
  more: (job, probe) => runPool(job, { probe, call: byHand(job), atOnce: job.slots * 1.25 }),
  all: async (job, probe) => {
    const results = await Promise.all(indexes(0, job.count).map((index) => probe.time(index, () => byHand(job)(job.textOf(index)))));
    await probe.rest();
    return results;
  },
  chunks: async (job, probe) => {
    const results: unknown[] = [];
    for (let start = 0; start < job.count; start += job.slots) {
      const chunk = indexes(start, Math.min(start + job.slots, job.count));
      results.push(...(await Promise.all(chunk.map((index) => probe.time(index, () => byHand(job)(job.textOf(index)))))));
    }
    await probe.rest();
    return results;
  },
  ai: async (job, probe) => runPool(job, { probe, call: (await loadPeer("ai")).aiGenerate(job.url), atOnce: guess }),
  instructor: async (job, probe) => runPool(job, { probe, call: (await loadPeer("instructor")).instructorCreate(job.url), atOnce: guess }),
} as const satisfies Readonly<Record<string, BatchWay>>;

/** Names a way. */
export type BatchWayName = keyof typeof batchWays;

const indexes = (start: number, end: number): readonly number[] => Array.from({ length: end - start }, (_, place) => start + place);
const byHand =
  ({ url }: BatchJob): Call =>
  (text) =>
    callByHand(url, text);

interface PoolParts {
  readonly probe: BatchProbe;
  readonly call: Call;
  readonly atOnce: number;
}

/** What is written by hand: a task for every posting, and all results at the end. */
async function runPool({ count, textOf }: BatchJob, { probe, call, atOnce }: PoolParts): Promise<unknown> {
  const pool = (await loadPeer("p-limit")).createPool(atOnce);
  const results = await Promise.all(indexes(0, count).map((index) => pool(() => probe.time(index, () => call(textOf(index))))));
  await probe.rest();
  return results;
}

interface JobsieveParts {
  readonly probe: BatchProbe;
  readonly journal: string | undefined;
}

async function runJobsieve({ url, count, textOf }: BatchJob, { probe, journal }: JobsieveParts): Promise<void> {
  await using extractor = createExtractor({ ...alwaysAsking, local: { baseURL: url } });
  const source = function* () {
    for (let index = 0; index < count; index += 1) {
      probe.start(index);
      yield { id: `posting-${index}`, content: textOf(index) };
    }
  };
  for await (const { index, status } of extractor.extractMany(source(), { journal })) probe.end(index, status === "extracted");
  await probe.rest();
}

function inFolder(work: (path: string, job: BatchJob, probe: BatchProbe) => Promise<void>): BatchWay {
  return async (job, probe) => {
    const folder = mkdtempSync(join(tmpdir(), "batch-bench-"));
    try {
      await work(join(folder, "run.jsonl"), job, probe);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
