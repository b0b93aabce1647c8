import { JournalError } from "../errors/journal-error.ts";
import type { JournalRecord } from "../spec/journal-record.ts";
import { type JournalFileSystem, nodeFileSystem } from "./journal-file-system.ts";
import { resolveJournalPath } from "./journal-path.ts";
import { unreachableJournal } from "./journal-refusal.ts";
import { scanJournal } from "./scan-journal.ts";

/** How a journal is read. */
export interface ReadJournalOptions {
  /** Ends the reading; the iterator rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** @default the machine's own */
  readonly fileSystem?: JournalFileSystem | undefined;
}

/**
 * Reads every outcome of a journal, oldest first, holding one line at a time. A key that was extracted again comes again; the
 * last one counts. May be read while a batch writes it: a line that is being written is left out.
 * @throws JournalError
 * @example
 * for await (const { key, status } of readJournal("run.jsonl")) console.log(key, status);
 */
export async function* readJournal(path: string, options: ReadJournalOptions = {}): AsyncIterable<JournalRecord> {
  const { signal, fileSystem = nodeFileSystem } = options;
  const real = await resolveJournalPath(path, { create: false });
  const file = await fileSystem.open(real, "r").catch((error: unknown) => Promise.reject(unreachableJournal(path, error)));
  try {
    for await (const { line } of scanJournal(file, { path: real })) {
      signal?.throwIfAborted();
      if (line.type === "outcome") yield line.record;
    }
  } catch (error) {
    const isOwn = JournalError.isInstance(error) || (signal?.aborted === true && error === signal.reason);
    throw isOwn ? error : unreachableJournal(path, error);
  } finally {
    await file.close();
  }
}
