import { appendFileSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readJournal } from "../../../src/journal/read-journal.ts";
import type { JournalRecord } from "../../../src/spec/journal-record.ts";
import { emptyFolder, failureOf, freshPath, opened, recordsIn } from "./support/journal-fixture.ts";
import { pageOf, recordOf } from "./support/journal-record.ts";
import { createTestDisk } from "./support/test-disk.ts";

describe("readJournal", () => {
  it("gives every outcome, oldest first, while the journal is open, and leaves out a line that is being written", async () => {
    const path = freshPath();
    const journal = await opened(path);
    const written = [recordOf({ status: "failed" }), ...pageOf(2, { key: "page" }), recordOf()];
    await journal.append(written.slice(0, 1));
    await journal.add({ type: "intent", digest: "d", customIds: [], batchId: null, endpoint: "https://api.test" });
    await journal.append(written.slice(1, 3));
    await journal.append(written.slice(3));
    appendFileSync(path, '{"type":"outcome","ke');
    expect(await recordsIn(path)).toEqual(written);
  });

  it.each([1, 7, 100])("reads the same where one call gives only %i bytes, and so does the open journal", async (mostPerRead) => {
    const path = freshPath();
    const disk = createTestDisk();
    const written = [recordOf(), ...pageOf(2, { key: "page" })];
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    await journal.append(written.slice(0, 1));
    await journal.append(written.slice(1));
    disk.faults.mostPerRead = mostPerRead;
    const read: JournalRecord[] = [];
    for await (const record of readJournal(path, { fileSystem: disk.fileSystem })) read.push(record);
    expect(read).toEqual(written);
    expect(await journal.find("page", "f1")).toEqual(written.slice(1));
    await journal.close();
    expect(await (await opened(path, { fileSystem: disk.fileSystem })).find("posting-1", "f1")).toEqual([recordOf()]);
  });

  it("tells with an error of ours that the disk cannot be read, and so does the open journal", async () => {
    const path = freshPath();
    const disk = createTestDisk();
    const journal = await opened(path, { fileSystem: disk.fileSystem });
    await journal.append([recordOf()]);
    disk.faults.readCode = "EIO";
    const reading = async () => {
      for await (const _ of readJournal(path, { fileSystem: disk.fileSystem })) throw new Error("It was read.");
    };
    const told = {
      name: "JournalError",
      reason: "unreadable",
      path,
      message: expect.stringContaining("could not be opened or read (EIO)"),
    };
    expect(await failureOf(reading())).toMatchObject(told);
    expect(await failureOf(journal.find("posting-1", "f1"))).toMatchObject(told);
  });

  it("gives nothing for an empty file", async () => {
    const path = freshPath();
    writeFileSync(path, "");
    expect(await recordsIn(path)).toEqual([]);
  });

  it("gives what stands before damage, and then tells where it is", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf()]);
    appendFileSync(path, "damage\n");
    const seen: string[] = [];
    const reading = async () => {
      for await (const { key } of readJournal(path)) seen.push(key);
    };
    expect(await failureOf(reading())).toMatchObject({ reason: "corrupt", message: expect.stringContaining("Line 3") });
    expect(seen).toEqual(["posting-1"]);
  });

  it("refuses what is no journal, and makes no file", async () => {
    const path = freshPath();
    for (const [one, reason] of [
      [path, "unreadable"],
      [emptyFolder(), "not-a-file"],
      ["/dev/zero", "not-a-file"],
    ] as const) {
      expect(await failureOf(recordsIn(one))).toMatchObject({ reason });
    }
    expect(await failureOf(recordsIn(path))).toMatchObject({ reason: "unreadable" });
  });

  it("closes the file when the reader stops early, and rejects with the reason of an abort", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append(pageOf(5));
    await journal.close();
    for await (const _ of readJournal(path)) break;
    const controller = new AbortController();
    const reason = new Error("stopped");
    const reading = async () => {
      for await (const _ of readJournal(path, { signal: controller.signal })) controller.abort(reason);
    };
    expect(await failureOf(reading())).toBe(reason);
    truncateSync(path, 0);
  });
});
