import { readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compactJournal } from "../../../src/journal/compact-journal.ts";
import type { Journal } from "../../../src/journal/journal.ts";
import { openJournal } from "../../../src/journal/open-journal.ts";
import type { JournalRecord } from "../../../src/spec/journal-record.ts";
import { systemClock } from "../../../src/system-time.ts";
import { cloudAttempt } from "../../support/attempt.ts";
import { freshPath } from "./support/journal-fixture.ts";
import { recordOf } from "./support/journal-record.ts";
import { createTestDisk, type TestDisk } from "./support/test-disk.ts";

type Step =
  | { readonly type: "append"; readonly pages: readonly (readonly JournalRecord[])[] }
  | { readonly type: "crash"; readonly cut: number; readonly keeps: boolean }
  | { readonly type: "reopen" }
  | { readonly type: "compact" };

const arbitraryPage: fc.Arbitrary<readonly JournalRecord[]> = fc
  .record({
    key: fc.constantFrom("a", "b", "c", "__proto__", "ü\n\u2028"),
    fingerprint: fc.constantFrom("f1", "f2"),
    status: fc.constantFrom("extracted", "failed", "skipped", "deferred"),
    parts: fc.integer({ min: 1, max: 3 }),
    costs: fc.array(fc.option(fc.integer({ min: 0, max: 10 ** 9 }).map((nano) => nano / 10 ** 9)), { maxLength: 3 }),
    reason: fc.option(fc.string({ unit: "binary", maxLength: 60 })),
    index: fc.nat(),
  })
  .map(({ costs, parts, ...rest }) =>
    Array.from({ length: parts }, (_, part) =>
      recordOf({ ...rest, parts, part: parts === 1 ? null : part, attempts: costs.map(cloudAttempt) }),
    ),
  );

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant("append"), pages: fc.array(arbitraryPage, { minLength: 1, maxLength: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("crash"), cut: fc.double({ min: 0, max: 1, noNaN: true }), keeps: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("reopen") }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("compact") }) },
);

/** What the journal is for, told in the plainest way: the pages it was told, and what was cut away. */
interface Model {
  /** Pages in the order of the file, each with the place of the end of each line. */
  pages: { readonly records: readonly JournalRecord[]; readonly ends: readonly number[] }[];
  /** Lines that compaction summed up, or that belong to no whole page. */
  loose: { readonly record: JournalRecord; readonly end: number }[];
}

const keys = ["a", "b", "c", "__proto__", "ü\n\u2028", "never"];

function newest({ pages }: Model, { key, fingerprint }: { readonly key: string; readonly fingerprint: string }) {
  const page = pages.findLast(({ records }) => records[0]?.key === key);
  return page !== undefined && page.records[0]?.fingerprint === fingerprint ? page.records : null;
}

function sumsOf({ pages, loose }: Model) {
  const records = [...pages.flatMap((page) => page.records), ...loose.map(({ record }) => record)];
  const costs = records.flatMap(({ attempts }) => attempts.map(({ cost }) => cost.usd));
  const count = (status: string) => records.filter((record) => record.status === status).length;
  return {
    extracted: count("extracted"),
    failed: count("failed"),
    skipped: count("skipped"),
    deferred: count("deferred"),
    requests: costs.length,
    knownCostUsd: costs.reduce((sum: number, usd) => sum + Math.round((usd ?? 0) * 10 ** 9), 0) / 10 ** 9,
    unknownCostRequests: costs.filter((usd) => usd === null).length,
  };
}

/** A cut takes every line whose last byte before the newline is gone. */
function cutModel(model: Model, size: number): void {
  const lost = model.pages.filter(({ ends }) => (ends.at(-1) ?? 0) - 1 > size);
  model.pages = model.pages.filter((page) => !lost.includes(page));
  model.loose = [
    ...model.loose,
    ...lost.flatMap(({ records, ends }) => records.map((record, number) => ({ record, end: ends[number] ?? 0 }))),
  ].filter(({ end }) => end - 1 <= size);
}

function lineEnds(path: string): readonly number[] {
  const bytes = readFileSync(path);
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at + 1);
  return ends;
}

interface Run {
  readonly path: string;
  readonly disk: TestDisk;
  readonly model: Model;
  journal: Journal;
}

async function append({ journal, path, model }: Run, pages: readonly (readonly JournalRecord[])[]): Promise<void> {
  const before = statSync(path).size;
  // At once, so that they are written together.
  await Promise.all(pages.map((page) => journal.append(page)));
  const ends = lineEnds(path).filter((end) => end > before);
  expect(ends).toHaveLength(pages.flat().length);
  for (const records of pages) model.pages.push({ records, ends: ends.splice(0, records.length) });
}

async function crash(run: Run, { cut, keeps }: { readonly cut: number; readonly keeps: boolean }): Promise<void> {
  const { path, disk, model } = run;
  await disk.drop();
  rmSync(`${path}.lock`);
  // A killed process loses nothing; a machine without power loses an end of any length.
  const size = keeps ? statSync(path).size : Math.round(statSync(path).size * cut);
  truncateSync(path, size);
  const header = lineEnds(path)[0];
  if (header === undefined && size < 80) Object.assign(model, { pages: [], loose: [] });
  cutModel(model, size);
}

async function compact({ path, model, journal }: Run): Promise<void> {
  await journal.close();
  await compactJournal(path);
  const kept = model.pages.filter(
    (page, place) => !model.pages.some(({ records }, later) => later > place && records[0]?.key === page.records[0]?.key),
  );
  const ends = lineEnds(path).slice(1);
  const dropped = [
    ...model.loose.map(({ record }) => record),
    ...model.pages.filter((page) => !kept.includes(page)).flatMap(({ records }) => records),
  ];
  model.pages = kept.map(({ records }) => ({ records, ends: ends.splice(0, records.length) }));
  model.loose = dropped.map((record) => ({ record, end: ends[0] ?? 0 }));
}

async function check({ journal, model }: Run): Promise<void> {
  expect(journal.totals()).toMatchObject(sumsOf(model));
  for (const key of keys) {
    for (const fingerprint of ["f1", "f2"]) expect(await journal.find(key, fingerprint)).toEqual(newest(model, { key, fingerprint }));
  }
}

it("finds every outcome that it told as written and that the disk kept, and sums up every line, whatever happens in between", async () => {
  const scenario = async (steps: readonly Step[]) => {
    const path = freshPath();
    const disk = createTestDisk();
    const open = () => openJournal({ path, fsync: "never" }, { clock: systemClock, fileSystem: disk.fileSystem });
    disk.faults.mostPerWrite = () => 700;
    const run: Run = { path, disk, model: { pages: [], loose: [] }, journal: await open() };
    try {
      for (const step of steps) {
        if (step.type === "append") await append(run, step.pages);
        else {
          if (step.type === "crash") await crash(run, step);
          else if (step.type === "compact") await compact(run);
          else await run.journal.close();
          run.journal = await open();
        }
        await check(run);
      }
    } finally {
      await run.journal.close().catch(() => undefined);
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(arbitraryStep, { maxLength: 12 }), scenario), { numRuns: 60 });
});
