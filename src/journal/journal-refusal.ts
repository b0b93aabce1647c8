import { JournalError } from "../errors/journal-error.ts";

/** The version of the format that this library writes. */
export const journalVersion = 1;

/** The file was not written by this library. */
export function foreignJournal(path: string): JournalError {
  const message = `${path} is not a journal of this library, so nothing was written to it. Choose another path for the journal.`;
  return new JournalError({ reason: "foreign", path, message });
}

/** The path names a folder, a device or a pipe. */
export function notAFile(path: string): JournalError {
  const message = `${path} is not a regular file, and a journal must be one. Choose another path for the journal.`;
  return new JournalError({ reason: "not-a-file", path, message });
}

/** The file is of a later version of this library. */
export function newerJournal(path: string, { version }: { readonly version: number }): JournalError {
  const message = `The journal ${path} has version ${version}, and this library reads up to version ${journalVersion}. Update the library, or choose another path.`;
  return new JournalError({ reason: "newer", path, message });
}

/** Where a line stands. */
export interface LinePlace {
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte. */
  readonly offset: number;
}

/** A line before the last one is broken: no killed process does that. */
export function corruptJournal(path: string, { number, offset }: LinePlace): JournalError {
  const message = `Line ${number} (byte ${offset}) of the journal ${path} is damaged, and nothing was changed. To go on with the ${number - 1} lines before it: head -n ${number - 1} ${path} > rescued.jsonl, and use that file.`;
  return new JournalError({ reason: "corrupt", path, message });
}

/** What was written is not there any more: somebody else changed the file. */
export function changedJournal(path: string): JournalError {
  const message = `The journal ${path} was changed by somebody else while it was open, and an outcome of it cannot be read. Close it and open it again.`;
  return new JournalError({ reason: "changed", path, message });
}

/** What somebody else did to the file of an open journal. */
export type FileChange = "gone" | "replaced" | "emptied";

const changes: Readonly<Record<FileChange, string>> = {
  gone: "was deleted or moved while it was written. Put it back, if you still have it, and run the same call again: without it everything is extracted anew.",
  replaced:
    "was replaced by another file while it was written, as editors and file synchronisation do. See that the right file is at that path, and run the same call again: it goes on from what that one holds.",
  emptied:
    "was emptied or cut short while it was written, as log rotation does. Move it out of the way, or put a copy of it back, and run the same call again.",
};

/** Outcomes that are written now would not be found by the next run. */
export function changedFile(path: string, change: FileChange): JournalError {
  return new JournalError({ reason: "changed", path, message: `The journal ${path} ${changes[change]}` });
}

/** What a journal says of its content, and what was asked for. */
export interface PolicyDifference {
  readonly found: string;
  readonly wanted: string;
}

/** The journal keeps content by another policy than the one it was opened with. */
export function otherPolicy(path: string, { found, wanted }: PolicyDifference): JournalError {
  const message = `The journal ${path} was begun with content: "${found}" and is opened with content: "${wanted}". Open it with "${found}", or choose another path.`;
  return new JournalError({ reason: "policy", path, message });
}

/** The journal was closed. */
export function closedJournal(path: string): JournalError {
  return new JournalError({ reason: "closed", path, message: `The journal ${path} is closed. Open it again to go on.` });
}

const fullDiskCodes: readonly unknown[] = ["ENOSPC", "EDQUOT"];

/** A write or a sync failed; what is half written is cut off. */
export function failedWrite(path: string, cause: unknown): JournalError {
  const code = systemCode(cause);
  if (fullDiskCodes.includes(code)) {
    const message = `The disk that holds the journal ${path} is full (${code}). Free some space and run the same call again: it goes on where this one stopped.`;
    return new JournalError({ reason: "disk-full", path, message, cause });
  }
  const message = `The journal ${path} could not be written (${code}). Check the disk and run the same call again: it goes on where this one stopped.`;
  return new JournalError({ reason: "write-failed", path, message, cause });
}

/** The file, its folder or its lock could not be opened. */
export function unreachableJournal(path: string, cause: unknown): JournalError {
  const code = systemCode(cause);
  if (fullDiskCodes.includes(code)) return failedWrite(path, cause);
  if (code === "EISDIR") return notAFile(path);
  const message =
    code === "ENOENT"
      ? `${path} is not there, or its folder is not (ENOENT). Check the path, and make the folder.`
      : `${path} could not be opened or read (${code}). The journal and its folder must be readable and writable, because a lock is kept beside it.`;
  return new JournalError({ reason: "unreadable", path, message, cause });
}

/** `code` of an error of the operating system, or `unknown`. */
export function systemCode(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "unknown";
}
