import { open } from "node:fs/promises";

/** A piece of a buffer and its place in the file, in bytes. */
export interface JournalFileRange {
  readonly offset: number;
  readonly length: number;
  readonly position: number;
}

/** An open file. A `FileHandle` of `node:fs/promises` is one. */
export interface JournalFile {
  read(buffer: Uint8Array, range: JournalFileRange): Promise<{ readonly bytesRead: number }>;
  /** May write less than it was given; the rest is then written by the next call. */
  write(buffer: Uint8Array, range: JournalFileRange): Promise<{ readonly bytesWritten: number }>;
  truncate(length: number): Promise<void>;
  datasync(): Promise<void>;
  /** `dev` and `ino` tell files apart, as `stat` of a path does. */
  stat(): Promise<{ readonly size: number; readonly mode: number; readonly dev: number; readonly ino: number }>;
  close(): Promise<void>;
}

/** How a journal's file is reached. Tests pass one whose disk fills up. */
export interface JournalFileSystem {
  /** `r` reads, `r+` reads and writes what is there, `wx` makes a file that was not there and that only its owner may read. */
  open(path: string, flags: "r" | "r+" | "wx"): Promise<JournalFile>;
}

/** Only the owner may read what a journal holds. */
export const journalFileMode = 0o600;

/** The machine's own file system. */
export const nodeFileSystem: JournalFileSystem = { open: (path, flags) => open(path, flags, journalFileMode) };
