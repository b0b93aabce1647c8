import type { JournalRecord } from "../spec/journal-record.ts";
import { type ReadJournalOptions, readJournalLines } from "./read-journal-lines.ts";

/**
 * Reads every outcome of a journal, oldest first, holding one line at a time. A key that was extracted again comes again; the
 * last one counts. May be read while a batch writes it: a line that is being written is left out.
 * @throws JournalError; InvalidOptionsError; the signal's reason
 * @example
 * for await (const { key, status } of readJournal("run.jsonl")) console.log(key, status);
 */
export async function* readJournal(path: string, options: ReadJournalOptions = {}): AsyncIterable<JournalRecord> {
  for await (const line of readJournalLines(path, options)) {
    if (line.type === "outcome") yield line.record;
  }
}
