import { existsSync, readFileSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { failureOf, freshPath, linesOf, opened } from "./support/journal-fixture.ts";
import { pageOf, recordOf } from "./support/journal-record.ts";
import { createTestDisk } from "./support/test-disk.ts";

const recordsOf = (count: number) => Array.from({ length: count }, (_, number) => recordOf({ key: `k${number}` }));

describe("group commit", () => {
  it("writes what arrives in one turn as one piece, and what arrives during a write in the next one", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    disk.counts.writes = 0;
    let open = (): void => undefined;
    disk.gate = new Promise((resolve) => {
      open = resolve;
    });
    const [first, ...others] = recordsOf(50);
    const early = journal.append(first === undefined ? [] : [first]);
    await new Promise(setImmediate);
    const late = others.map((record) => journal.append([record]));
    expect(disk.counts.writes).toBe(0);
    open();
    await Promise.all([early, ...late]);
    expect(disk.counts.writes).toBe(2);
    expect(linesOf(path)).toHaveLength(51);
  });

  it("resolves no append before its lines are in the file", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await Promise.all(
      recordsOf(100).map(async (record) => {
        await journal.append([record]);
        expect(readFileSync(path, "utf8")).toContain(`"key":"${record.key}"`);
      }),
    );
  });

  it("finds each of many appends that were under way at once", async () => {
    const path = freshPath();
    const disk = createTestDisk();
    disk.faults.mostPerWrite = () => 1000;
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    const records = recordsOf(300);
    await Promise.all(records.map((record) => journal.append([record])));
    for (const record of records) expect(await journal.find(record.key, "f1")).toEqual([record]);
  });
});

describe("fsync", () => {
  it("always: syncs before an append resolves", async () => {
    const disk = createTestDisk();
    const journal = await opened(freshPath(), { fileSystem: disk.fileSystem, fsync: "always" });
    for (const count of [1, 2, 3]) {
      await journal.append([recordOf()]);
      expect(disk.counts.syncs).toBe(count);
    }
  });

  it("interval: syncs once for many appends, without an append waiting for it, and no more while nothing is written", async () => {
    const disk = createTestDisk();
    const journal = await opened(freshPath(), { fileSystem: disk.fileSystem });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      for (const record of recordsOf(20)) await journal.append([record]);
      expect(disk.counts.syncs).toBe(0);
      await vi.advanceTimersByTimeAsync(1000);
      expect(disk.counts.syncs).toBe(1);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(disk.counts.syncs).toBe(1);
      await journal.append([recordOf()]);
      await journal.close();
      expect(disk.counts.syncs).toBe(2);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(disk.counts.syncs).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it("never: does not sync, also not at the end", async () => {
    const disk = createTestDisk();
    const journal = await opened(freshPath(), { fileSystem: disk.fileSystem, fsync: "never" });
    await journal.append([recordOf()]);
    await journal.close();
    expect(disk.counts.syncs).toBe(0);
  });

  it("interval: a sync that fails late rejects the next append, and closing does not tell it twice", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      await journal.append([recordOf()]);
      disk.faults.syncCode = "EIO";
      await vi.advanceTimersByTimeAsync(1000);
      expect(await failureOf(journal.append([recordOf({ key: "next" })]))).toMatchObject({ reason: "write-failed" });
      await journal.close();
    } finally {
      vi.useRealTimers();
    }
    expect(linesOf(path)).toHaveLength(2);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("a sync that fails at the end rejects the closing, which lets the next writer in all the same", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    await journal.append([recordOf()]);
    disk.faults.syncCode = "ENOSPC";
    expect(await failureOf(journal.close())).toMatchObject({ reason: "disk-full" });
    expect(await (await opened(path)).find("posting-1", "f1")).toHaveLength(1);
  });

  it("interval: closing waits for a sync that is under way, and tells what becomes of it", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let open = (): void => undefined;
      disk.syncGate = new Promise((resolve) => {
        open = resolve;
      });
      await journal.append([recordOf()]);
      await vi.advanceTimersByTimeAsync(1000);
      const closing = failureOf(journal.close());
      // More calls to the disk than closing makes: by then it would be done.
      for (let call = 0; call < 50; call += 1) await stat(path);
      expect(existsSync(`${path}.lock`)).toBe(true);
      disk.faults.syncCode = "EIO";
      open();
      expect(await closing).toMatchObject({ reason: "write-failed" });
      expect(disk.counts.syncs).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("a file that fails to close, as on a network when the quota is used up, rejects the closing with an error of ours", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    await journal.append([recordOf()]);
    disk.faults.closeCode = "EDQUOT";
    expect(await failureOf(journal.close())).toMatchObject({ name: "JournalError", reason: "disk-full" });
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("always: a failing sync rejects the append, and its lines are taken back", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem, fsync: "always" });
    disk.faults.syncCode = "EDQUOT";
    expect(await failureOf(journal.append([recordOf()]))).toMatchObject({ reason: "disk-full" });
    expect(await journal.find("posting-1", "f1")).toBeNull();
    expect(linesOf(path)).toHaveLength(1);
  });
});

describe("a disk that fills up", () => {
  it.each([
    ["ENOSPC", "disk-full", true],
    ["EDQUOT", "disk-full", true],
    ["EIO", "write-failed", false],
  ])("%s rejects the append and every later one, and leaves a valid file", async (fullCode, reason, isRetryable) => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    await journal.append([recordOf()]);
    const size = statSync(path).size;
    Object.assign(disk.faults, { room: 100, fullCode });
    const failures = await Promise.all([1, 2, 3].map((number) => failureOf(journal.append(pageOf(2, { key: `lost${number}` })))));
    disk.faults.room = Number.POSITIVE_INFINITY;
    for (const failure of [...failures, await failureOf(journal.append([recordOf()]))]) {
      expect(failure).toMatchObject({ reason, isRetryable, path, message: expect.stringContaining(fullCode) });
    }
    expect(statSync(path).size).toBe(size);
    expect(await journal.find("posting-1", "f1")).toHaveLength(1);
    expect(journal.totals()).toMatchObject({ extracted: 1 });
    await journal.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("leaves a torn line when it cannot be cut off either, which the next opening repairs", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    await journal.append([recordOf()]);
    const size = statSync(path).size;
    Object.assign(disk.faults, { room: 100, canTruncate: false });
    await failureOf(journal.append([recordOf({ key: "lost" })]));
    await journal.close();
    expect(statSync(path).size).toBe(size + 100);
    const again = await opened(path);
    expect(statSync(path).size).toBe(size);
    expect(again.totals()).toMatchObject({ extracted: 1 });
  });

  it("loses nothing that was told as written, wherever it fills up and however little one call writes", async () => {
    for (let room = 0; room < 6000; room += 271) {
      const disk = createTestDisk();
      const path = freshPath();
      await (await opened(path)).close();
      const journal = await opened(path, { fileSystem: disk.fileSystem });
      Object.assign(disk.faults, { room, mostPerWrite: () => 37 + (room % 400), canTruncate: room % 2 === 0 });
      const records = recordsOf(8);
      const settled = await Promise.allSettled(
        records.map(async (record, number) => {
          // Two to a turn, so that some are written alone and some together.
          for (let turn = 0; turn < number >> 1; turn += 1) await new Promise(setImmediate);
          await journal.append([record]);
        }),
      );
      await journal.close();
      const again = await opened(path);
      for (const [number, record] of records.entries()) {
        const found = await again.find(record.key, "f1");
        if (settled[number]?.status === "fulfilled") expect(found).toEqual([record]);
        else if (room % 2 === 0) expect(found).toBeNull();
      }
    }
  });

  it("is told when a new journal has no room for its header, and the file stays empty", async () => {
    const disk = createTestDisk();
    const path = freshPath();
    disk.faults.room = 10;
    expect(await failureOf(opened(path, { fileSystem: disk.fileSystem }))).toMatchObject({ reason: "disk-full" });
    expect(statSync(path).size).toBe(0);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("is told when a file takes nothing and gives no error", async () => {
    const disk = createTestDisk();
    const { fileSystem } = disk;
    const open: typeof fileSystem.open = async (path, flags) => ({
      ...(await fileSystem.open(path, flags)),
      write: async () => ({ bytesWritten: 0 }),
    });
    expect(await failureOf(opened(freshPath(), { fileSystem: { open } }))).toMatchObject({ reason: "write-failed" });
  });
});
