import type { JournalFile } from "./journal-file-system.ts";
import { type JournalLine, journalMagic, parseLine } from "./journal-line.ts";
import { corruptJournal, foreignJournal, journalVersion, newerJournal } from "./journal-refusal.ts";
import { type RawLine, readLines } from "./read-lines.ts";

/** A line with what it says. */
export interface ScannedLine extends RawLine {
  readonly line: JournalLine;
}

/**
 * Reads a journal from its header on. A last line that was torn by a kill is left out, and so are blank lines at the end; an empty
 * file, and one whose header was torn, gives nothing. What editors add is taken: a byte order mark, and CRLF for a newline.
 * @throws JournalError `foreign`, `newer` or `corrupt`
 */
export async function* scanJournal(file: JournalFile, { path }: { readonly path: string }): AsyncGenerator<ScannedLine, void> {
  if (!(await beginsLikeJournal(file))) throw foreignJournal(path);
  let number = 0;
  let blank: { readonly number: number; readonly offset: number } | null = null;
  for await (const raw of readLines(file)) {
    number += 1;
    if (isBlank(raw.bytes)) {
      blank ??= { number, offset: raw.offset };
      continue;
    }
    const line = parseLine(number === 1 ? withoutMark(raw.bytes) : raw.bytes);
    if (line === "torn" && !raw.isTerminated) return;
    if (blank !== null) throw corruptJournal(path, blank);
    const isHeader = typeof line === "object" && line.type === "header";
    if (typeof line === "string" || isHeader !== (number === 1)) {
      throw number === 1 ? foreignJournal(path) : corruptJournal(path, { number, offset: raw.offset });
    }
    if (line.type === "header" && line.header.version > journalVersion) throw newerJournal(path, line.header);
    yield { ...raw, line };
  }
}

/** Looks at the first bytes alone, so that a disk image is not read to its end in search of a newline. */
export async function beginsLikeJournal(file: JournalFile): Promise<boolean> {
  const buffer = Buffer.alloc(mark.length + journalMagic.length);
  const { bytesRead } = await file.read(buffer, { offset: 0, length: buffer.length, position: 0 });
  const begin = withoutMark(buffer.subarray(0, bytesRead)).toString("latin1");
  return begin.length < journalMagic.length ? journalMagic.startsWith(begin) : begin.startsWith(journalMagic);
}

/** What some editors put before a text in UTF-8. */
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, mark.length).equals(mark) ? bytes.subarray(mark.length) : bytes;
}

const blanks: readonly number[] = [0x09, 0x0d, 0x20];

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => blanks.includes(byte));
}
