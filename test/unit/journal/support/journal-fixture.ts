import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Journal } from "../../../../src/journal/journal.ts";
import { type OpenJournalOptions, type OpenJournalParts, openJournal } from "../../../../src/journal/open-journal.ts";
import { readJournal } from "../../../../src/journal/read-journal.ts";
import type { JournalRecord } from "../../../../src/spec/journal-record.ts";
import { systemClock } from "../../../../src/system-time.ts";

/** An empty folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A path where no journal is yet. */
export function freshPath(): string {
  return join(emptyFolder(), "run.jsonl");
}

/** Opens a journal that is closed when the test ends. */
export async function opened(
  path: string,
  { fileSystem, ...options }: Partial<OpenJournalOptions & OpenJournalParts> = {},
): Promise<Journal> {
  const journal = await openJournal({ path, ...options }, { clock: systemClock, fileSystem });
  onTestFinished(() => journal.close().catch(() => undefined));
  return journal;
}

/** Every outcome of a journal. */
export async function recordsIn(path: string): Promise<readonly JournalRecord[]> {
  const records: JournalRecord[] = [];
  for await (const record of readJournal(path)) records.push(record);
  return records;
}

/** The lines of a file, parsed. */
export function linesOf(path: string): readonly Record<string, unknown>[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** What a promise rejects with. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error("It did not fail.");
    },
    (error: unknown) => error,
  );
}
