import { JournalError } from "../errors/journal-error.ts";
import { checkJournalCall } from "./check-journal-call.ts";
import { type JournalFileSystem, nodeFileSystem } from "./journal-file-system.ts";
import type { JournalLine } from "./journal-line.ts";
import { resolveJournalPath } from "./journal-path.ts";
import { unreachableJournal } from "./journal-refusal.ts";
import { scanJournal } from "./scan-journal.ts";

/** How a journal is read. */
export interface ReadJournalOptions {
  /** Ends the reading with the signal's reason. @default none */
  readonly signal?: AbortSignal | undefined;
  /** @default the machine's own */
  readonly fileSystem?: JournalFileSystem | undefined;
}

/** Reads the lines of a journal, oldest first, without its lock. @throws JournalError; InvalidOptionsError; the signal's reason */
export async function* readJournalLines(path: string, options: ReadJournalOptions): AsyncGenerator<JournalLine, void> {
  checkJournalCall(path, { options, known: ["signal", "fileSystem"] });
  const { signal, fileSystem = nodeFileSystem } = options;
  signal?.throwIfAborted();
  const real = await resolveJournalPath(path, { create: false });
  const file = await fileSystem.open(real, "r").catch((error: unknown) => Promise.reject(unreachableJournal(path, error)));
  try {
    for await (const { line } of scanJournal(file, { path: real })) {
      signal?.throwIfAborted();
      yield line;
    }
  } catch (error) {
    const isOwn = JournalError.isInstance(error) || (signal?.aborted === true && error === signal.reason);
    throw isOwn ? error : unreachableJournal(path, error);
  } finally {
    await file.close();
  }
}
