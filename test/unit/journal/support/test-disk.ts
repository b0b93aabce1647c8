import { type JournalFile, type JournalFileSystem, nodeFileSystem } from "../../../../src/journal/journal-file-system.ts";

/** A disk that counts what is done to it and does what it is told to. */
export interface TestDisk {
  readonly fileSystem: JournalFileSystem;
  readonly counts: { writes: number; syncs: number };
  /** What the next calls do; may be changed at any time. */
  readonly faults: {
    /** Bytes that still fit. */
    room: number;
    /** Code of the error when none fit any more. */
    fullCode: string;
    /** Code of the error of each sync, or null. */
    syncCode: string | null;
    /** Code of the error of closing a file, or null. */
    closeCode: string | null;
    /** Most bytes that one call writes. */
    mostPerWrite: () => number;
    /** Most bytes that one call reads. */
    mostPerRead: number;
    /** Code of the error of each read, or null. */
    readCode: string | null;
    canTruncate: boolean;
  };
  /** Waited for before each write. */
  gate: Promise<void>;
  /** Waited for in each sync. */
  syncGate: Promise<void>;
  /** Closes the files as a killed process does: nothing else happens. */
  drop(): Promise<void>;
}

/** Files on the real disk, behind faults. */
export function createTestDisk(): TestDisk {
  const files = new Set<JournalFile>();
  const disk: TestDisk = {
    counts: { writes: 0, syncs: 0 },
    faults: {
      room: Number.POSITIVE_INFINITY,
      fullCode: "ENOSPC",
      syncCode: null,
      closeCode: null,
      mostPerWrite: () => Number.POSITIVE_INFINITY,
      mostPerRead: Number.POSITIVE_INFINITY,
      readCode: null,
      canTruncate: true,
    },
    gate: Promise.resolve(),
    syncGate: Promise.resolve(),
    fileSystem: {
      async open(path, flags) {
        const file = await nodeFileSystem.open(path, flags);
        files.add(file);
        return behindFaults(file, disk);
      },
    },
    async drop() {
      for (const file of files) await file.close().catch(() => undefined);
      files.clear();
    },
  };
  return disk;
}

function behindFaults(file: JournalFile, disk: TestDisk): JournalFile {
  const { faults, counts } = disk;
  return {
    async read(buffer, range) {
      if (faults.readCode !== null) throw systemError(faults.readCode);
      return file.read(buffer, { ...range, length: Math.min(range.length, faults.mostPerRead) });
    },
    async write(buffer, range) {
      await disk.gate;
      counts.writes += 1;
      if (faults.room <= 0) throw systemError(faults.fullCode);
      const length = Math.max(1, Math.min(range.length, faults.room, faults.mostPerWrite()));
      faults.room -= length;
      return file.write(buffer, { ...range, length });
    },
    truncate: (length) => (faults.canTruncate ? file.truncate(length) : Promise.reject(systemError("EIO"))),
    async datasync() {
      counts.syncs += 1;
      await disk.syncGate;
      if (faults.syncCode !== null) throw systemError(faults.syncCode);
      await file.datasync();
    },
    stat: () => file.stat(),
    async close() {
      await file.close();
      if (faults.closeCode !== null) throw systemError(faults.closeCode);
    },
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}
