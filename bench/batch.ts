/**
 * Suite: many postings through a server of N slots that takes its time, by who decides how many are in flight.
 *
 *   node bench/batch.ts [SLOTS] [SERVICE_MS]
 *
 * Every way has a client process and a server of its own; a few run side by side. About three minutes.
 */
import { execFile } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BatchMeasures } from "./batch-probe.ts";
import type { BatchRun } from "./batch-run.ts";
import type { BatchWayName } from "./batch-ways.ts";
import { pinnedNode } from "./pinned.ts";
import { printSection } from "./section.ts";
import { startSimulatedProcess } from "./start-server.ts";

const slots = Number(process.argv[2] ?? 32);
const serviceMs = Number(process.argv[3] ?? 2000);
const runMs = 40_000;
const warmMs = 5_000;
/** Service of the server on which a client's code gets warm. */
const quickMs = 10;

interface Row {
  readonly way: BatchWayName;
  readonly name: string;
  /** Share of the server that is in use, about, which sets the number of postings. @default 1 */
  readonly reach?: number;
  /** @default true */
  readonly hasMetrics?: boolean;
}

const guessed = Math.min(1, 10 / slots);

/** Those of one group run side by side. */
const groups: readonly (readonly Row[])[] = [
  [
    { way: "metrics", name: "**jobsieve, extractMany()**, metrics" },
    { way: "latency", name: "**jobsieve, extractMany()**, no metrics", hasMetrics: false },
    { way: "exact", name: "p-limit, N, by hand" },
  ],
  [
    { way: "journal", name: "**jobsieve, extractMany()**, metrics, journal" },
    { way: "half", name: "p-limit, N / 2, by hand", reach: 0.5 },
    { way: "more", name: "p-limit, 1.25 N, by hand" },
    { way: "ai", name: "ai `generateText`, p-limit, 10", reach: guessed },
  ],
  [
    { way: "chunks", name: "`Promise.all` of N after N, by hand", reach: 0.4 },
    { way: "all", name: "all at once, by hand" },
    { way: "instructor", name: "instructor, p-limit, 10", reach: guessed },
  ],
];

async function measure({ way, reach = 1, hasMetrics = true }: Row): Promise<BatchMeasures> {
  const server = await startSimulatedProcess({ slots, serviceMs, hasMetrics });
  const warm = await startSimulatedProcess({ slots, serviceMs: quickMs, hasMetrics });
  // Whole rounds of N, so that the last chunk is a full one.
  const count = slots * Math.round((reach * runMs) / serviceMs);
  const run: BatchRun = { way, origin: server.origin, warmOrigin: warm.origin, slots, count, warmMs };
  const file = fileURLToPath(new URL("batch-run.ts", import.meta.url));
  const { command, parameters } = pinnedNode("client", ["--expose-gc", file, JSON.stringify(run)]);
  try {
    const { stdout } = await promisify(execFile)(command, parameters, { encoding: "utf8" });
    // The program writes it from this very type.
    const measures = JSON.parse(stdout) as BatchMeasures;
    console.error(`${way}: share ${measures.share.toFixed(3)}, CPU ${measures.cpuMs.toFixed(2)} ms a posting`);
    if (measures.failed > 0 || measures.aborted > 0)
      console.error(`${way}: ${measures.failed} failed, ${measures.aborted} requests aborted.`);
    return measures;
  } finally {
    await Promise.all([server.close(), warm.close()]);
  }
}

const rows: string[][] = [];
for (const group of groups) {
  const measured = await Promise.all(group.map(async (row) => ({ row, measures: await measure(row) })));
  for (const { row, measures } of measured) {
    const { share, meanQueue, p50Ms, p99Ms, lagP99Ms, cpuMs, heldMegabytes, heldKilobytes } = measures;
    const times = [p50Ms, p99Ms].map((ms) => (ms / serviceMs).toFixed(2));
    rows.push([
      row.name,
      share.toFixed(3),
      meanQueue.toFixed(1),
      ...times,
      lagP99Ms.toFixed(0),
      cpuMs.toFixed(2),
      heldMegabytes.toFixed(1),
      heldKilobytes === null ? "none is" : heldKilobytes.toFixed(0),
    ]);
  }
}
printSection({
  title: `Many postings through a server of N = ${slots} slots`,
  columns: [
    "",
    "share of capacity",
    "mean queue",
    "p50 / service",
    "p99 / service",
    "late ms",
    "CPU ms a posting",
    "held MB",
    "held KB a posting in flight",
  ],
  rows,
  notes: [
    `A request keeps its slot for ${serviceMs / 1000} s on average (log-normal). As many postings as the way can have answered in ${runMs / 1000} s; load at the end ${loadavg()[0]?.toFixed(1)}.`,
    `Share: slots' time in use, as the server sees it, from ${warmMs / 1000} s after the start until fewer than N postings are left. jobsieve is not told N.`,
    "Latency: from the start of a posting, which is its call by hand, and its being read from the source by `extractMany()`, until its outcome.",
    "Late: what the client's timers were late by. Where that is hundreds of milliseconds, the machine was too busy for the shares to mean anything.",
    "By hand is `undici.request`, JSON and zod alone; jobsieve also reads, counts, watches the answer, proves it and keeps the books. Every process has run the same way before, on a quick server.",
    "ai and instructor have no batches: their calls are put in a pool of 10, a number such as is written down for a server that nobody has measured. What a better guess gets is the rows by hand.",
    "Held: after garbage collection, when N postings are left, beyond the state before the first posting; for a posting in flight, beyond the state after the last. Between two chunks none is in flight. By hand all results are kept until the end, as `Promise.all` does; `extractMany()` hands them out, and has its tokenizer in memory.",
  ],
});
process.exit();
