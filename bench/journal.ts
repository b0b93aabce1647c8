/**
 * What a journal costs beside its floor (`JSON.stringify` and one write a record), in microseconds of CPU a record, and what reading it back costs.
 *
 *   node --expose-gc bench/journal.ts [RECORDS]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "../src/journal/open-journal.ts";
import type { JournalRecord } from "../src/spec/journal-record.ts";
import { systemClock } from "../src/system-time.ts";

const count = Number(process.argv[2] ?? 4000);
const rounds = 9;
const inFlight = 32;
const folder = mkdtempSync(join(tmpdir(), "journal-bench-"));

/** About 4 KB, most of it the description, as a posting's record is. */
const recordOf = (index: number): JournalRecord => ({
  index,
  part: null,
  parts: 1,
  key: `https://jobs.test/postings/${index}`,
  fingerprint: `${"0".repeat(56)}${index.toString(16).padStart(8, "0")}`,
  id: null,
  url: `https://jobs.test/postings/${index}`,
  status: "extracted",
  result: {
    wire: {
      title: "Welder",
      company: "Acme",
      description: "We weld ships and look for people who like that. ".repeat(60),
      skills: ["MIG", "TIG"],
    },
    completeness: "complete",
    route: {
      kind: "structured-data",
      candidate: null,
      model: null,
      location: null,
      tokens: null,
      threshold: null,
      window: null,
      reason: "the page states every field as data",
      skipped: [],
    } as unknown as NonNullable<JournalRecord["result"]>["route"],
    evidence: Object.fromEntries(
      ["title", "company", "description", "skills.0", "skills.1"].map((path) => [
        path,
        { status: "exact", start: 100, end: 106, quote: "Welder", source: "structured-data", confidence: 1 } as const,
      ]),
    ),
    warnings: [],
  },
  error: null,
  reason: null,
  batchId: null,
  attempts: [],
  at: "2026-11-21T12:00:00.000Z",
});

const records = Array.from({ length: count }, (_, index) => recordOf(index));

/** Runs the work over every record, so many at once, and gives microseconds of CPU a record. */
async function cpuOf(work: (record: JournalRecord) => Promise<unknown>, { atOnce }: { readonly atOnce: number }): Promise<number> {
  globalThis.gc?.();
  const source = records.values();
  const before = process.cpuUsage();
  const worker = async () => {
    for (const record of source) await work(record);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function floor(atOnce: number): Promise<number> {
  const path = join(folder, "floor.jsonl");
  const file = await open(path, "w");
  const cpu = await cpuOf((record) => file.write(`${JSON.stringify(record)}\n`), { atOnce });
  await file.close();
  rmSync(path);
  return cpu;
}

async function journal(atOnce: number): Promise<number> {
  const path = join(folder, "run.jsonl");
  const one = await openJournal({ path }, { clock: systemClock });
  const cpu = await cpuOf((record) => one.append([record]), { atOnce });
  await one.close();
  rmSync(path);
  return cpu;
}

/** CPU of parsing each line, and of opening the journal of them. */
async function reading(): Promise<readonly [number, number]> {
  const path = join(folder, "read.jsonl");
  const one = await openJournal({ path }, { clock: systemClock });
  await Promise.all(records.map((record) => one.append([record])));
  await one.close();
  const lines = records.map((record) => Buffer.from(JSON.stringify(record)));
  const beforeParsing = process.cpuUsage();
  for (const line of lines) JSON.parse(line.toString("utf8"));
  const parsing = process.cpuUsage(beforeParsing);
  const beforeOpening = process.cpuUsage();
  const again = await openJournal({ path }, { clock: systemClock });
  const opening = process.cpuUsage(beforeOpening);
  await again.close();
  rmSync(path);
  return [(parsing.user + parsing.system) / count, (opening.user + opening.system) / count];
}

const median = (numbers: readonly number[]): number => numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;

/** Side by side, because the machine may be busy with other things in any one of them. */
async function compare(name: string, round: () => Promise<readonly [number, number]>): Promise<void> {
  const pairs: (readonly [number, number])[] = [];
  for (let number = 0; number <= rounds; number += 1) pairs.push(await round());
  const [, ...warm] = pairs;
  const ratio = median(warm.map(([low, own]) => own / low));
  const [low, own] = [median(warm.map(([one]) => one)), median(warm.map(([, one]) => one))];
  console.log(
    `${name.padEnd(24)} floor ${low.toFixed(1).padStart(6)} us   journal ${own.toFixed(1).padStart(6)} us   ratio ${ratio.toFixed(2)}`,
  );
}

console.log(`${count} records of ${JSON.stringify(records[0]).length} bytes, median of ${rounds} rounds, CPU a record`);
try {
  await compare("append, one at a time", async () => [await floor(1), await journal(1)]);
  await compare(`append, ${inFlight} at once`, async () => [await floor(inFlight), await journal(inFlight)]);
  await compare("open (floor: parsing)", reading);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
