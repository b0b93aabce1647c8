import type { JournalFile } from "./journal-file-system.ts";
import { type JournalLine, journalMagic, parseLine } from "./journal-line.ts";
import { corruptJournal, foreignJournal, journalVersion, newerJournal } from "./journal-refusal.ts";
import { type RawLine, readLines } from "./read-lines.ts";

/** A line with what it says. */
export interface ScannedLine extends RawLine {
  readonly line: JournalLine;
}

/**
 * Reads a journal from its header on. A last line that was torn by a kill is left out; an empty file, and one whose header was
 * torn, gives nothing.
 * @throws JournalError `foreign`, `newer` or `corrupt`
 */
export async function* scanJournal(file: JournalFile, { path }: { readonly path: string }): AsyncGenerator<ScannedLine, void> {
  if (!(await beginsLikeJournal(file))) throw foreignJournal(path);
  let number = 0;
  for await (const raw of readLines(file)) {
    number += 1;
    const line = parseLine(raw.bytes);
    if (line === "torn" && !raw.isTerminated) return;
    const isHeader = typeof line === "object" && line.type === "header";
    if (typeof line === "string" || isHeader !== (number === 1)) {
      throw number === 1 ? foreignJournal(path) : corruptJournal(path, { number, offset: raw.offset });
    }
    if (line.type === "header" && line.header.version > journalVersion) throw newerJournal(path, line.header);
    yield { ...raw, line };
  }
}

/** Looks at the first bytes alone, so that a disk image is not read to its end in search of a newline. */
async function beginsLikeJournal(file: JournalFile): Promise<boolean> {
  const buffer = Buffer.alloc(journalMagic.length);
  const { bytesRead } = await file.read(buffer, { offset: 0, length: buffer.length, position: 0 });
  return journalMagic.startsWith(buffer.toString("latin1", 0, bytesRead));
}
