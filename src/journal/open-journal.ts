import { JournalError } from "../errors/journal-error.ts";
import type { Clock } from "../spec/time.ts";
import { watchFile } from "./file-watch.ts";
import type { Journal } from "./journal.ts";
import { type JournalFile, type JournalFileSystem, nodeFileSystem } from "./journal-file-system.ts";
import { headerLine, type JournalContent } from "./journal-line.ts";
import { type JournalLock, lockJournal } from "./journal-lock.ts";
import { resolveJournalPath, syncFolderOf } from "./journal-path.ts";
import { failedWrite, otherPolicy, unreachableJournal } from "./journal-refusal.ts";
import type { FsyncPolicy } from "./journal-syncs.ts";
import { createLineWriter } from "./line-writer.ts";
import { type LoadedJournal, loadJournal } from "./load-journal.ts";
import { createOpenJournal } from "./open-file-journal.ts";
import { writeFully } from "./write-fully.ts";

/** How a journal is kept; `JournalOptions` of a batch are these. */
export interface OpenJournalOptions {
  /** Path of the JSONL file; made when it is not there. */
  readonly path: string;
  /** When lines are put on the disk. @default "interval" */
  readonly fsync?: FsyncPolicy | undefined;
  /** What is kept of a posting's content. @default "full" */
  readonly content?: JournalContent | undefined;
}

/** What a journal is given from outside. */
export interface OpenJournalParts {
  readonly clock: Clock;
  /** @default the machine's own */
  readonly fileSystem?: JournalFileSystem | undefined;
}

/**
 * Opens a journal as its one writer: makes it, or reads it once and repairs a last line that a kill has torn.
 * @throws JournalError
 */
export async function openJournal(options: OpenJournalOptions, { clock, fileSystem = nodeFileSystem }: OpenJournalParts): Promise<Journal> {
  const { fsync = "interval", content = "full" } = options;
  const path = await resolveJournalPath(options.path, { create: true });
  const lock = await lockJournal(path);
  let file: JournalFile | null = null;
  try {
    file = await fileSystem.open(path, "r+");
    const loaded = await loadJournal(file, { path });
    if (loaded.header !== null && loaded.header.content !== content) {
      throw otherPolicy(path, { found: loaded.header.content, wanted: content });
    }
    const end = await makeWritable(file, { loaded, path, content, createdAt: new Date(clock.now()).toISOString() });
    if (loaded.header === null && fsync !== "never")
      await syncFolderOf(path).catch((cause: unknown) => Promise.reject(failedWrite(path, cause)));
    const watch = await watchFile(file, { path });
    const writer = createLineWriter(file, { path, end, fsync, watch });
    return createOpenJournal(file, { path, content, contents: loaded.contents, writer, lock });
  } catch (error) {
    await letGo(file, lock);
    throw JournalError.isInstance(error) ? error : unreachableJournal(path, error);
  }
}

/** The first failure is told; what fails on the way out adds nothing to it. */
async function letGo(file: JournalFile | null, lock: JournalLock): Promise<void> {
  await file?.close().catch(() => undefined);
  await lock.release().catch(() => undefined);
}

interface Repair {
  readonly loaded: LoadedJournal;
  readonly path: string;
  readonly content: JournalContent;
  readonly createdAt: string;
}

/** Cuts off what a kill has torn and adds what it kept from being written; gives where the next line goes. */
async function makeWritable(file: JournalFile, { loaded, path, content, createdAt }: Repair): Promise<number> {
  const { header, end, isTerminated } = loaded;
  const missing = header === null ? headerLine({ createdAt, content }) : Buffer.from(isTerminated ? "" : "\n");
  try {
    const { size } = await file.stat();
    if (size > end) await file.truncate(end);
    await writeFully(file, { bytes: missing, position: end });
    return end + missing.length;
  } catch (cause) {
    await file.truncate(end).catch(() => undefined);
    throw failedWrite(path, cause);
  }
}
