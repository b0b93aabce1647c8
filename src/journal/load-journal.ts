import { createJournalContents, type JournalContents } from "./journal-contents.ts";
import type { JournalFile } from "./journal-file-system.ts";
import type { JournalHeader } from "./journal-line.ts";
import { scanJournal } from "./scan-journal.ts";

/** A journal that was read once. */
export interface LoadedJournal {
  /** Null when the file is empty, or its header was torn. */
  readonly header: JournalHeader | null;
  readonly contents: JournalContents;
  readonly lines: number;
  /** Where the last good line ends; what follows was torn by a kill. */
  readonly end: number;
  /** Whether the last good line has its newline. */
  readonly isTerminated: boolean;
}

/** Reads a journal from end to end and changes nothing. @throws JournalError */
export async function loadJournal(file: JournalFile, { path }: { readonly path: string }): Promise<LoadedJournal> {
  const contents = createJournalContents();
  let header: JournalHeader | null = null;
  let lines = 0;
  let end = 0;
  let isTerminated = true;
  for await (const { line, offset, length, isTerminated: hasNewline } of scanJournal(file, { path })) {
    if (line.type === "header") header = line.header;
    contents.add(line, { offset, length });
    lines += 1;
    end = offset + length;
    isTerminated = hasNewline;
  }
  return { header, contents, lines, end, isTerminated };
}
