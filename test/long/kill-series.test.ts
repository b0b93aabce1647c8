import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import type { JournalTotals } from "../../src/journal/journal.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { readJournal } from "../../src/journal/read-journal.ts";
import type { JournalRecord } from "../../src/spec/journal-record.ts";
import { systemClock } from "../../src/system-time.ts";
import { fingerprint, keyOf, nanoUsdOf, partsOf, recordsOf } from "./programs/outcomes-of-page.ts";

const pages = 10_000;
const kills = 200;
const program = fileURLToPath(new URL("programs/write-outcomes.ts", import.meta.url));

interface Blow {
  /** Pages that the process may say before it is killed; 0 kills it at some moment of its start. */
  readonly after: number;
  /** Milliseconds until the blow falls. */
  readonly delayMs: number;
  /** What a write cut short left, beside what the kill itself does. */
  readonly torn: string;
}

/** Different moments in each run of the test would hide a failure; `seed` names them. */
const blows = fc.sample(
  fc.record({
    after: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: fc.integer({ min: 1, max: 70 }) }),
    delayMs: fc.integer({ min: 0, max: 6 }),
    torn: fc.constantFrom("", "", "", "{", '{"type":"outcome","index":3,"key":"https://jobs.te', "\0\0\0\0\0\0"),
  }),
  { numRuns: kills, seed: 20261121 },
);

/** Starts the run; a blow kills it. Gives what it said before it died. */
async function run(path: string, blow: Blow | null): Promise<readonly number[]> {
  const child = spawn(process.execPath, ["--no-warnings", program, path, String(pages)], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close");
  const said: number[] = [];
  let isStruck = false;
  const strike = async (delayMs: number) => {
    if (isStruck) return;
    isStruck = true;
    await setTimeout(delayMs);
    child.kill("SIGKILL");
  };
  if (blow?.after === 0) void strike(30 + blow.delayMs * 40);
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(Number(line));
    if (blow !== null && said.length >= blow.after) void strike(blow.delayMs);
  }
  const [code, signal] = await ended;
  expect([code, signal]).toEqual(isStruck && signal !== null ? [null, "SIGKILL"] : [0, null]);
  return said;
}

async function recordsIn(path: string): Promise<readonly JournalRecord[]> {
  const records: JournalRecord[] = [];
  for await (const record of readJournal(path)) records.push(record);
  return records;
}

/** The sums of lines, without the library. */
function sumsOf(numbers: readonly number[]): Partial<JournalTotals> {
  const costs = numbers.map(nanoUsdOf);
  return {
    extracted: numbers.filter((number) => number % 5 !== 0).length,
    failed: numbers.filter((number) => number % 5 === 0).length,
    skipped: 0,
    deferred: 0,
    requests: numbers.length,
    knownCostUsd: costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0) / 1_000_000_000,
    unknownCostRequests: costs.filter((cost) => cost === null).length,
  };
}

/** Opens the journal as the next run does, which repairs its end, and looks for pages. */
async function checkOpened(path: string, numbers: Iterable<number>): Promise<void> {
  const lines = (await recordsIn(path)).map(({ index }) => index);
  const journal = await openJournal({ path }, { clock: systemClock });
  for (const number of numbers) expect(await journal.find(keyOf(number), fingerprint)).toEqual(recordsOf(number));
  expect(journal.totals()).toMatchObject(sumsOf(lines));
  await journal.close();
}

it("loses nothing that was told as written and repeats nothing, in one run that is killed two hundred times", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kill-series-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "run.jsonl");
  const said = new Set<number>();
  let killed = 0;
  for (const [place, blow] of blows.entries()) {
    const fresh = await run(path, blow);
    killed += 1;
    for (const number of fresh) {
      expect(said.has(number)).toBe(false);
      said.add(number);
    }
    if (readdirSync(folder).includes("run.jsonl")) {
      if (said.size > 0) appendFileSync(path, blow.torn);
      const found = new Set((await recordsIn(path)).map(({ key }) => key));
      expect([...said].filter((number) => !found.has(keyOf(number)))).toEqual([]);
      // Every other time the killed process itself is the next to open it.
      if (place % 2 === 0) await checkOpened(path, fresh);
    }
  }
  expect(killed).toBe(kills);
  expect(said.size).toBeLessThan(pages);
  await run(path, null);

  const records = await recordsIn(path);
  expect(new Set(records.map(({ key }) => key)).size).toBe(pages);
  // A page stands there once; only of pages that a kill cut short there are lines besides.
  const whole = Array.from({ length: pages }, (_, number) => partsOf(number)).reduce((sum, parts) => sum + parts, 0);
  const singles = records.filter(({ parts }) => parts === 1).map(({ key }) => key);
  expect(new Set(singles).size).toBe(singles.length);
  expect(records.length - whole).toBeLessThanOrEqual(2 * kills);
  await checkOpened(
    path,
    Array.from({ length: pages }, (_, number) => number),
  );
  expect(readdirSync(folder)).toEqual(["run.jsonl"]);
});
