import { open, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { JournalError } from "../errors/journal-error.ts";
import { journalFileMode } from "./journal-file-system.ts";
import { notAFile, systemCode, unreachableJournal } from "./journal-refusal.ts";

/** How a path is looked at. */
export interface JournalPathOptions {
  /** Whether a missing file is made. */
  readonly create: boolean;
}

/**
 * The one path of a journal's file, whatever links lead to it. Looks before anything opens it, because opening a device or a
 * pipe may wait for ever.
 * @throws JournalError `not-a-file` or `unreadable`
 */
export async function resolveJournalPath(path: string, { create }: JournalPathOptions): Promise<string> {
  try {
    const found = await stat(path).catch(async (error: unknown) => {
      if (!create || systemCode(error) !== "ENOENT") throw error;
      await (await open(path, "a", journalFileMode)).close();
      return stat(path);
    });
    if (!found.isFile()) throw notAFile(path);
    return await realpath(path);
  } catch (error) {
    throw JournalError.isInstance(error) ? error : unreachableJournal(path, error);
  }
}

const noFolderSyncCodes: readonly string[] = ["EINVAL", "EISDIR", "EPERM", "EACCES", "ENOTSUP", "EBADF"];

/** Puts a new or renamed file's name on the disk, where the system can do that for a folder. */
export async function syncFolderOf(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), "r");
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!noFolderSyncCodes.includes(systemCode(error))) throw error;
  }
}
