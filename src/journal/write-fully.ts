import type { JournalFile } from "./journal-file-system.ts";

/** Writes all of the bytes at this place, however many calls that takes. */
export async function writeFully(
  file: JournalFile,
  { bytes, position }: { readonly bytes: Uint8Array; readonly position: number },
): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const { bytesWritten } = await file.write(bytes, { offset, length: bytes.length - offset, position: position + offset });
    if (bytesWritten <= 0) throw new Error("The file takes no more bytes and does not say why.");
    offset += bytesWritten;
  }
}
