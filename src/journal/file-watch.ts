import { stat } from "node:fs/promises";
import type { JournalFile } from "./journal-file-system.ts";
import { changedFile, systemCode } from "./journal-refusal.ts";
import { beginsLikeJournal } from "./scan-journal.ts";

/** Looks after the file under an open journal. */
export interface FileWatch {
  /** `size`: bytes that it has at least, if nobody else has written to it. @throws JournalError `changed` */
  check(known: { readonly size: number }): Promise<void>;
}

const missingCodes: readonly string[] = ["ENOENT", "ENOTDIR", "ESTALE"];

/**
 * Begins to look after an open file: whether it still is what its path leads to, and still holds what was written. Some file
 * systems number the same file anew each time; there, only a missing file is noticed.
 */
export async function watchFile(file: JournalFile, { path }: { readonly path: string }): Promise<FileWatch> {
  const isNumbered = isSame(await file.stat(), await stat(path));
  return {
    async check({ size }) {
      const [own, found, isJournal] = await Promise.all([file.stat(), statOrNull(path), beginsLikeJournal(file)]);
      if (found === null) throw changedFile(path, "gone");
      if (isNumbered && !isSame(own, found)) throw changedFile(path, "replaced");
      if (own.size < size || !isJournal) throw changedFile(path, "emptied");
    },
  };
}

type FileNumber = Pick<Awaited<ReturnType<JournalFile["stat"]>>, "dev" | "ino">;

function isSame(left: FileNumber, right: FileNumber): boolean {
  return left.dev === right.dev && left.ino === right.ino;
}

async function statOrNull(path: string): Promise<FileNumber | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (missingCodes.includes(systemCode(error))) return null;
    throw error;
  }
}
