import type { BatchNote, JournalRecord } from "../spec/journal-record.ts";
import type { Journal } from "./journal.ts";
import type { JournalContents } from "./journal-contents.ts";
import type { JournalFile } from "./journal-file-system.ts";
import { type JournalContent, type JournalLine, noteLine, outcomeLine, totalsLine } from "./journal-line.ts";
import type { JournalLock } from "./journal-lock.ts";
import { closedJournal, failedWrite, unreachableJournal } from "./journal-refusal.ts";
import { createJournalSums } from "./journal-sums.ts";
import type { LineWriter } from "./line-writer.ts";
import { readSpan } from "./read-span.ts";

/** What an open journal is made of. */
export interface OpenJournalState {
  readonly path: string;
  readonly content: JournalContent;
  readonly contents: JournalContents;
  readonly writer: LineWriter;
  readonly lock: JournalLock;
}

/** Makes the journal of a file that was read and repaired. */
export function createOpenJournal(file: JournalFile, { path, content, contents, writer, lock }: OpenJournalState): Journal {
  let closing: Promise<void> | null = null;
  const checkOpen = () => {
    if (closing !== null) throw closedJournal(path);
  };
  const addLines = async (entries: readonly { readonly line: JournalLine; readonly bytes: Buffer }[]) => {
    const [first] = entries;
    const whole = entries.length === 1 && first !== undefined ? first.bytes : Buffer.concat(entries.map(({ bytes }) => bytes));
    let offset = await writer.write(whole);
    for (const { line, bytes } of entries) {
      contents.add(line, { offset, length: bytes.length });
      offset += bytes.length;
    }
  };
  return {
    async find(key, fingerprint) {
      checkOpen();
      const span = contents.find(key, fingerprint);
      if (span === null) return null;
      const records = (await readSpan(file, { path, span })).flatMap((line) => (line.type === "outcome" ? [line.record] : []));
      return records.every((record) => record.key === key && record.fingerprint === fingerprint) ? records : null;
    },
    async append(records: readonly JournalRecord[]) {
      checkOpen();
      if (records.length === 0) return;
      await addLines(records.map((record) => ({ line: { type: "outcome", record }, bytes: outcomeLine(record, content) })));
    },
    async spend(attempts) {
      checkOpen();
      if (attempts.length === 0) return;
      const sums = createJournalSums();
      sums.addGivenUp(attempts);
      const totals = sums.totals();
      await addLines([{ line: { type: "totals", totals }, bytes: totalsLine(totals) }]);
    },
    async all() {
      checkOpen();
      const lines = await Promise.all(contents.notes().map((span) => readSpan(file, { path, span })));
      return lines.flat().flatMap((line) => (line.type === "note" ? [line.note] : []));
    },
    async add(note: BatchNote) {
      checkOpen();
      await addLines([{ line: { type: "note", note }, bytes: noteLine(note) }]);
    },
    totals: contents.totals,
    close() {
      closing ??= closeAll({ file, path, writer, lock });
      return closing;
    },
  };
}

/** The lock is given back whatever happens before, and the first failure is told. */
async function closeAll({ file, path, writer, lock }: Pick<OpenJournalState, "path" | "writer" | "lock"> & { readonly file: JournalFile }) {
  const steps = [
    () => writer.finish(),
    () => file.close().catch((cause: unknown) => Promise.reject(failedWrite(path, cause))),
    () => lock.release().catch((cause: unknown) => Promise.reject(unreachableJournal(path, cause))),
  ];
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
