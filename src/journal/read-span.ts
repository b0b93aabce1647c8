import type { JournalFile } from "./journal-file-system.ts";
import { type JournalLine, parseLine } from "./journal-line.ts";
import { changedJournal, unreachableJournal } from "./journal-refusal.ts";
import type { JournalSpan } from "./outcome-index.ts";

/** Which piece of which file. */
export interface SpanPlace {
  readonly path: string;
  readonly span: JournalSpan;
}

const newline = 0x0a;

/** Reads the whole lines of a piece of a journal. @throws JournalError when the file is not any more what it was */
export async function readSpan(file: JournalFile, { path, span }: SpanPlace): Promise<readonly JournalLine[]> {
  const buffer = Buffer.allocUnsafe(span.length);
  let filled = 0;
  while (filled < span.length) {
    const range = { offset: filled, length: span.length - filled, position: span.offset + filled };
    const { bytesRead } = await file.read(buffer, range).catch((cause: unknown) => Promise.reject(unreachableJournal(path, cause)));
    if (bytesRead === 0) throw changedJournal(path);
    filled += bytesRead;
  }
  const lines: JournalLine[] = [];
  for (let start = 0; start < buffer.length; ) {
    const found = buffer.indexOf(newline, start);
    const end = found === -1 ? buffer.length : found;
    const line = parseLine(buffer.subarray(start, end));
    if (typeof line === "string") throw changedJournal(path);
    lines.push(line);
    start = end + 1;
  }
  return lines;
}
