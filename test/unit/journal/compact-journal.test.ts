import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { compactJournal } from "../../../src/journal/compact-journal.ts";
import { cloudAttempt } from "../../support/attempt.ts";
import { failureOf, freshPath, linesOf, opened, recordsIn } from "./support/journal-fixture.ts";
import { pageOf, recordOf } from "./support/journal-record.ts";
import { createTestDisk } from "./support/test-disk.ts";

const endpoint = "https://api.test";

async function filled(): Promise<string> {
  const path = freshPath();
  const journal = await opened(path);
  await journal.append([recordOf({ status: "failed", attempts: [cloudAttempt(0.1), cloudAttempt(null)] })]);
  await journal.append(pageOf(3, { key: "page", fingerprint: "old" }));
  await journal.add({ type: "intent", digest: "done", customIds: ["a"], batchId: null, endpoint });
  await journal.add({ type: "intent", digest: "waits", customIds: ["b"], batchId: null, endpoint });
  await journal.append(pageOf(2, { key: "page" }));
  await journal.add({ type: "ended", digest: "done", customIds: ["a"], batchId: "batch_1", endpoint });
  await journal.append([recordOf({ attempts: [cloudAttempt(0.2)] })]);
  await journal.add({ type: "submitted", digest: "waits", customIds: ["b"], batchId: "batch_2", endpoint });
  await journal.close();
  return path;
}

describe("compactJournal", () => {
  it("keeps the newest outcome of each key, what batches wait for, and the totals", async () => {
    const path = await filled();
    const before = await opened(path);
    const totals = before.totals();
    await before.close();
    const bytesBefore = statSync(path).size;
    const done = await compactJournal(path);
    expect(done).toEqual({ linesBefore: 12, linesAfter: 7, bytesBefore, bytesAfter: statSync(path).size });
    const kept = await recordsIn(path);
    expect(kept).toEqual([...pageOf(2, { key: "page" }), recordOf({ attempts: [cloudAttempt(0.2)] })]);
    const after = await opened(path);
    expect(after.totals()).toEqual(totals);
    expect((await after.all()).map(({ type, digest }) => [type, digest])).toEqual([
      ["intent", "waits"],
      ["submitted", "waits"],
    ]);
    expect(await after.find("page", "f1")).toHaveLength(2);
    await after.append([recordOf({ key: "next" })]);
    expect(await after.find("next", "f1")).toHaveLength(1);
    expect(readdirSync(dirname(path)).toSorted()).toEqual(["run.jsonl", "run.jsonl.lock"]);
  });

  it("changes nothing the second time, and adds up the totals of the first", async () => {
    const path = await filled();
    await compactJournal(path);
    const once = readFileSync(path, "utf8");
    await compactJournal(path);
    expect(readFileSync(path, "utf8")).toBe(once);
    const journal = await opened(path);
    await journal.append([recordOf({ attempts: [cloudAttempt(0.4)] })]);
    const totals = journal.totals();
    await journal.close();
    await compactJournal(path);
    expect((await opened(path)).totals()).toEqual(totals);
    expect(linesOf(path).filter(({ type }) => type === "totals")).toHaveLength(1);
  });

  it("keeps a note of a batch that was begun anew after it had ended", async () => {
    const path = freshPath();
    const journal = await opened(path);
    const note = { digest: "d", customIds: ["a"], endpoint };
    await journal.add({ ...note, type: "submitted", batchId: "batch_1" });
    await journal.add({ ...note, type: "ended", batchId: "batch_1" });
    await journal.add({ ...note, type: "submitted", batchId: "batch_2" });
    await journal.close();
    await compactJournal(path);
    expect((await (await opened(path)).all()).map(({ batchId }) => batchId)).toEqual(["batch_2"]);
  });

  it("leaves out a torn end and a page that was cut short, whose cost it keeps", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append(pageOf(3));
    await journal.close();
    truncateSync(path, statSync(path).size - 10);
    await compactJournal(path);
    const after = await opened(path);
    expect(after.totals()).toMatchObject({ extracted: 2, knownCostUsd: 0.002 });
    expect(linesOf(path)).toHaveLength(2);
  });

  it("keeps the whole page alone where a page that was cut short follows it", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append(pageOf(2));
    await journal.append(pageOf(3));
    await journal.close();
    truncateSync(path, statSync(path).size - 10);
    await compactJournal(path);
    expect(await recordsIn(path)).toEqual(pageOf(2));
    const after = await opened(path);
    expect(await after.find("posting-1", "f1")).toEqual(pageOf(2));
    expect(after.totals()).toMatchObject({ extracted: 4, knownCostUsd: 0.004 });
  });

  it("adds the newline that the last line lacks", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf()]);
    await journal.close();
    const whole = readFileSync(path, "utf8");
    truncateSync(path, statSync(path).size - 1);
    await compactJournal(path);
    expect(readFileSync(path, "utf8")).toBe(whole);
  });

  it("is refused while a writer has the journal open, and for what is no journal", async () => {
    const path = await filled();
    const journal = await opened(path);
    expect(await failureOf(compactJournal(path))).toMatchObject({ reason: "locked" });
    await journal.close();
    appendFileSync(path, "damage\n");
    const content = readFileSync(path, "utf8");
    expect(await failureOf(compactJournal(path))).toMatchObject({ reason: "corrupt" });
    expect(readFileSync(path, "utf8")).toBe(content);
    expect(readdirSync(dirname(path))).toEqual(["run.jsonl"]);
    expect(await failureOf(compactJournal(join(dirname(path), "missing")))).toMatchObject({ reason: "unreadable" });
  });

  it("leaves the old file when the disk is full", async () => {
    const path = await filled();
    const content = readFileSync(path, "utf8");
    const disk = createTestDisk();
    disk.faults.room = 1000;
    expect(await failureOf(compactJournal(path, { fileSystem: disk.fileSystem }))).toMatchObject({ reason: "disk-full" });
    expect(readFileSync(path, "utf8")).toBe(content);
    expect(readdirSync(dirname(path))).toEqual(["run.jsonl"]);
  });

  it.runIf(process.getuid?.() === 0)("leaves a journal to its owner when somebody else compacts it", async () => {
    const path = await filled();
    chownSync(path, 65534, 65533);
    await compactJournal(path);
    expect(statSync(path)).toMatchObject({ uid: 65534, gid: 65533 });
  });

  it("follows a link to the real file, keeps its permissions, and overwrites what a killed compaction left", async () => {
    const path = await filled();
    chmodSync(path, 0o640);
    writeFileSync(`${path}.compact`, "half".repeat(10_000));
    const link = join(dirname(path), "link.jsonl");
    symlinkSync(path, link);
    await compactJournal(link);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(linesOf(path)).toHaveLength(7);
    expect(existsSync(`${path}.compact`)).toBe(false);
  });
});
