import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readJournal } from "../../../src/journal/read-journal.ts";
import { startFakeVllm } from "../../support/fake-vllm.ts";
import { numberIn } from "./numbered-posting.ts";

/** How a series of kills is made. */
export interface KillSeriesOptions {
  readonly rows: number;
  readonly kills: number;
  readonly concurrency: number;
  readonly journal: string;
  /** 0 to 1. */
  readonly random: () => number;
}

/** What a series of kills came to. */
export interface KillSeries {
  /** Requests by posting. */
  readonly requests: readonly number[];
  /** How often a posting was asked for and not yet written when its run was killed. */
  readonly pending: readonly number[];
  /** The most postings that were pending at one kill. */
  readonly mostPending: number;
  readonly kills: number;
  /** What the last run, which nobody killed, printed. */
  readonly last: unknown;
  /** The same of one more run. */
  readonly again: unknown;
}

const program = fileURLToPath(new URL("./journalled-run.ts", import.meta.url));

/** Runs one batch again and again, kills each run at a random point, and lets the last one end. */
export async function killSeries({ rows, kills, concurrency, journal, random }: KillSeriesOptions): Promise<KillSeries> {
  const requests = new Array<number>(rows).fill(0);
  const pending = new Array<number>(rows).fill(0);
  let mostPending = 0;
  let killed = 0;
  let seen = 0;
  /** Postings that the run under way has asked for. */
  const asked = new Set<number>();
  const server = await startFakeVllm({
    respond: ({ body }) => {
      const number = numberIn(JSON.stringify(body?.messages));
      requests[number] = (requests[number] ?? 0) + 1;
      asked.add(number);
      seen += 1;
      return { value: { mood: null }, delayMs: Math.floor(random() * 8) };
    },
  });
  const start = () =>
    spawn(process.execPath, ["--no-warnings", program, server.url, journal, String(rows), String(concurrency)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  try {
    const perLife = rows / (kills + 1);
    while (killed < kills) {
      asked.clear();
      const child = start();
      const target = seen + 1 + Math.floor(random() * 2 * perLife * 0.9);
      const ended = endOf(child);
      while (seen < target && child.exitCode === null) await sleep(1);
      await sleep(random() * 6);
      if (child.exitCode !== null) break;
      child.kill("SIGKILL");
      await ended;
      killed += 1;
      // What the child has sent is on its way at most.
      await sleep(20);
      const open = await unwritten(asked, journal);
      for (const number of open) pending[number] = (pending[number] ?? 0) + 1;
      mostPending = Math.max(mostPending, open.length);
      if (killed % 20 === 0) process.stderr.write(`${killed} kills, ${seen} requests\n`);
    }
    return { requests, pending, mostPending, kills: killed, last: await endOf(start()), again: await endOf(start()) };
  } finally {
    await server.close();
  }
}

/** Postings that the killed run had asked for and that do not stand in the journal. */
async function unwritten(asked: ReadonlySet<number>, journal: string): Promise<readonly number[]> {
  const written = new Set<number>();
  if (existsSync(journal)) for await (const { key } of readJournal(journal)) written.add(numberIn(key));
  return [...asked].filter((number) => !written.has(number));
}

/** What a child printed; null when it was killed. */
function endOf(child: ChildProcess): Promise<unknown> {
  let text = "";
  child.stdout?.on("data", (chunk) => {
    text += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === null) resolve(null);
      else if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`The run ended with ${code}.`));
    });
  });
}
