import { JournalError } from "../errors/journal-error.ts";
import type { FileWatch } from "./file-watch.ts";
import type { JournalFile } from "./journal-file-system.ts";
import { failedWrite } from "./journal-refusal.ts";
import { createJournalSyncs, type FsyncPolicy } from "./journal-syncs.ts";
import { writeFully } from "./write-fully.ts";

/** What a writer needs. */
export interface LineWriterParts {
  readonly path: string;
  /** Where the next line goes, in bytes. */
  readonly end: number;
  readonly fsync: FsyncPolicy;
  readonly watch: FileWatch;
}

/** The end of the file, where lines are added. */
export interface LineWriter {
  /** Adds whole lines as one piece; resolves with their offset when they are written (and synced, by the policy). @throws JournalError */
  write(bytes: Buffer): Promise<number>;
  /** Writes what waits and syncs. @throws JournalError when lines may not be on the disk and no write has told so */
  finish(): Promise<void>;
}

interface Waiting {
  readonly bytes: Buffer;
  readonly resolve: (offset: number) => void;
  readonly reject: (error: JournalError) => void;
}

/** A write larger than this is not made larger. */
const groupBytes = 4 * 1024 * 1024;

/**
 * Creates a writer. What arrives while a write is under way goes into the next one together. After a failure nothing more is
 * written: what the disk holds is not known any more, so the next run reads it anew.
 */
export function createLineWriter(file: JournalFile, { path, end, fsync, watch }: LineWriterParts): LineWriter {
  let position = end;
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  let failure: { readonly error: JournalError; isTold: boolean } | null = null;
  const fail = (cause: unknown) => {
    failure ??= { error: JournalError.isInstance(cause) ? cause : failedWrite(path, cause), isTold: false };
    return failure;
  };
  const check = () => watch.check({ size: position });
  const syncs = createJournalSyncs(file, { policy: fsync, check, onFailure: fail });

  const tell = (lost: readonly Waiting[], failed: ReturnType<typeof fail>) => {
    if (lost.length > 0) failed.isTold = true;
    for (const { reject } of lost) reject(failed.error);
  };
  const writeGroup = async (group: readonly Waiting[]) => {
    const [only] = group;
    const bytes = group.length === 1 && only !== undefined ? only.bytes : Buffer.concat(group.map((one) => one.bytes));
    try {
      await writeFully(file, { bytes, position });
      await syncs.written();
    } catch (cause) {
      const failed = fail(cause);
      // If this fails too, the next run cuts off what is torn. A file that somebody else changed is not made longer by it.
      if (failed.error.reason !== "changed") await file.truncate(position).catch(() => undefined);
      tell(group, failed);
      return;
    }
    for (const one of group) {
      one.resolve(position);
      position += one.bytes.length;
    }
  };
  const run = async () => {
    // Appends of the same turn go into one write.
    await Promise.resolve();
    while (waiting.length > 0) {
      if (failure !== null) tell(waiting.splice(0), failure);
      else await writeGroup(waiting.splice(0, groupSize(waiting)));
    }
    running = null;
  };
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        waiting.push({ bytes, resolve, reject });
        running ??= run();
      }),
    async finish() {
      await running;
      await syncs.finish().catch(fail);
      if (failure !== null && !failure.isTold) throw failure.error;
    },
  };
}

/** As many as one write takes, at least one. */
function groupSize(waiting: readonly Waiting[]): number {
  let bytes = 0;
  const size = waiting.findIndex((one) => {
    bytes += one.bytes.length;
    return bytes > groupBytes;
  });
  return size === -1 ? waiting.length : Math.max(1, size);
}
