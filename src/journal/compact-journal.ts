import { chmod, chown, rename, rm, stat } from "node:fs/promises";
import { JournalError } from "../errors/journal-error.ts";
import { checkJournalCall } from "./check-journal-call.ts";
import type { JournalContents } from "./journal-contents.ts";
import { type JournalFile, type JournalFileSystem, nodeFileSystem } from "./journal-file-system.ts";
import { totalsLine } from "./journal-line.ts";
import { lockJournal } from "./journal-lock.ts";
import { resolveJournalPath, syncFolderOf } from "./journal-path.ts";
import { failedWrite, unreachableJournal } from "./journal-refusal.ts";
import { createJournalSums } from "./journal-sums.ts";
import { loadJournal } from "./load-journal.ts";
import { type ScannedLine, scanJournal } from "./scan-journal.ts";
import { writeFully } from "./write-fully.ts";

/** How a journal is compacted. */
export interface CompactJournalOptions {
  /** @default the machine's own */
  readonly fileSystem?: JournalFileSystem | undefined;
}

/** What compacting did. */
export interface JournalCompaction {
  readonly linesBefore: number;
  readonly linesAfter: number;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
}

/**
 * Rewrites a journal with the newest outcome of each key alone, what cloud batches still wait for, and the sums of what is left
 * out, so that its totals stay the same. The old file stands until the new one is whole.
 * @throws JournalError, also `locked` while a batch writes it; InvalidOptionsError
 */
export async function compactJournal(path: string, options: CompactJournalOptions = {}): Promise<JournalCompaction> {
  checkJournalCall(path, { options, known: ["fileSystem"] });
  const { fileSystem = nodeFileSystem } = options;
  const real = await resolveJournalPath(path, { create: false });
  const lock = await lockJournal(real);
  try {
    return await rewrite(real, fileSystem);
  } catch (error) {
    throw JournalError.isInstance(error) ? error : unreachableJournal(path, error);
  } finally {
    await lock.release().catch((error: unknown) => Promise.reject(unreachableJournal(path, error)));
  }
}

async function rewrite(path: string, fileSystem: JournalFileSystem): Promise<JournalCompaction> {
  const beside = `${path}.compact`;
  const file = await fileSystem.open(path, "r");
  try {
    // What a compaction that was killed has left.
    await rm(beside, { force: true });
    // Both files are closed before one takes the other's place: Windows asks for that.
    const done = await copyBeside(file, { path, beside, fileSystem }).finally(() => file.close());
    await rename(beside, path);
    await syncFolderOf(path);
    return done;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw JournalError.isInstance(error) ? error : failedWrite(path, error);
  }
}

interface BesideParts {
  readonly path: string;
  readonly beside: string;
  readonly fileSystem: JournalFileSystem;
}

async function copyBeside(file: JournalFile, { path, beside, fileSystem }: BesideParts): Promise<JournalCompaction> {
  const { contents, lines } = await loadJournal(file, { path });
  const { size, mode } = await file.stat();
  const target = await fileSystem.open(beside, "wx");
  const written = await copyKept(file, { path, contents, target }).finally(() => target.close());
  await keepOwner(path, beside);
  await chmod(beside, mode & 0o777);
  return { linesBefore: lines, linesAfter: written.lines, bytesBefore: size, bytesAfter: written.bytes };
}

/** Root may compact what is another's, who must be able to go on with it; nobody else may give files away. */
async function keepOwner(path: string, beside: string): Promise<void> {
  const [{ uid, gid }, made] = await Promise.all([stat(path), stat(beside)]);
  if (uid !== made.uid) await chown(beside, uid, gid);
}

interface CopyParts {
  readonly path: string;
  readonly contents: JournalContents;
  readonly target: JournalFile;
}

const pieceBytes = 1024 * 1024;

/** Copies what is kept as it stands, and the sums of the rest at the end. */
async function copyKept(
  file: JournalFile,
  { path, contents, target }: CopyParts,
): Promise<{ readonly lines: number; readonly bytes: number }> {
  const dropped = createJournalSums();
  const newline = Buffer.from("\n");
  let hasDropped = false;
  let piece: Buffer[] = [];
  let pending = 0;
  let bytes = 0;
  let lines = 0;
  const flush = async () => {
    await writeFully(target, { bytes: Buffer.concat(piece), position: bytes });
    bytes += pending;
    piece = [];
    pending = 0;
  };
  const put = async (...parts: readonly Buffer[]) => {
    lines += 1;
    for (const part of parts) {
      piece.push(part);
      pending += part.length;
    }
    if (pending >= pieceBytes) await flush();
  };
  for await (const scanned of scanJournal(file, { path })) {
    const { line } = scanned;
    if (isKept(scanned, contents)) {
      await put(scanned.bytes, newline);
      continue;
    }
    dropped.addLine(line);
    hasDropped ||= line.type !== "note";
  }
  if (hasDropped) await put(totalsLine(dropped.totals()));
  await flush();
  await target.datasync();
  return { lines, bytes };
}

function isKept({ line, offset, length }: ScannedLine, contents: JournalContents): boolean {
  if (line.type === "header") return true;
  if (line.type === "note") return contents.isPending(line.note, { offset, length });
  if (line.type === "totals") return false;
  const span = contents.span(line.record.key);
  return span !== null && offset >= span.offset && offset < span.offset + span.length;
}
