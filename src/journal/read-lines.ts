import type { JournalFile } from "./journal-file-system.ts";

/** The bytes of one line and their place in the file. */
export interface RawLine {
  /** Without the newline. */
  readonly bytes: Buffer;
  readonly offset: number;
  /** Length in bytes, with the newline if there is one. */
  readonly length: number;
  /** Only the last line can be without a newline. */
  readonly isTerminated: boolean;
}

const chunkBytes = 256 * 1024;
const newline = 0x0a;

/** Reads a file line by line; holds one chunk, or one line when that is longer. */
export async function* readLines(file: JournalFile): AsyncGenerator<RawLine, void> {
  let pieces: Buffer[] = [];
  let offset = 0;
  let position = 0;
  while (true) {
    const chunk = await readChunk(file, position);
    if (chunk.length === 0) break;
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const bytes = joined(pieces, chunk.subarray(start, end));
      pieces = [];
      start = end + 1;
      yield { bytes, offset, length: bytes.length + 1, isTerminated: true };
      offset += bytes.length + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
    position += chunk.length;
  }
  const bytes = Buffer.concat(pieces);
  if (bytes.length > 0) yield { bytes, offset, length: bytes.length, isTerminated: false };
}

/** A chunk of its own each time, because lines are handed out as views of it. */
async function readChunk(file: JournalFile, position: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(chunkBytes);
  const { bytesRead } = await file.read(buffer, { offset: 0, length: chunkBytes, position });
  return buffer.subarray(0, bytesRead);
}

function joined(pieces: readonly Buffer[], last: Buffer): Buffer {
  return pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
}
