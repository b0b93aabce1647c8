import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { JournalError } from "../../../src/errors/journal-error.ts";
import type { JournalFileSystem } from "../../../src/journal/journal-file-system.ts";
import { nodeFileSystem } from "../../../src/journal/journal-file-system.ts";
import { failureOf, freshPath, linesOf, opened, recordsIn } from "./support/journal-fixture.ts";
import { recordOf } from "./support/journal-record.ts";

/** What others do to the file under an open journal, and how it is told. */
const changes: readonly (readonly [name: string, change: (path: string) => void, told: RegExp])[] = [
  ["deleted", (path) => rmSync(path), /was deleted or moved while it was written\. Put it back/],
  ["moved", (path) => renameSync(path, `${path}.1`), /was deleted or moved/],
  ["deleted with its folder", (path) => rmSync(dirname(path), { recursive: true }), /was deleted or moved/],
  ["replaced by a file where its folder was", (path) => replaceFolder(dirname(path)), /was deleted or moved/],
  ["saved by an editor, which puts a new file in its place", saveAnew, /was replaced by another file .* run the same call again/],
  ["emptied", (path) => truncateSync(path), /was emptied or cut short/],
  ["cut short", (path) => truncateSync(path, statSync(path).size - 1), /was emptied or cut short/],
];

function replaceFolder(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "");
}

function saveAnew(path: string): void {
  copyFileSync(path, `${path}.tmp`);
  renameSync(`${path}.tmp`, path);
}

describe("a journal under a running batch", () => {
  it.each(changes)("fails its end when its file was %s, under each policy", async (_, change, told) => {
    for (const fsync of ["always", "interval", "never"] as const) {
      const path = freshPath();
      const journal = await opened(path, { fsync });
      await journal.append([recordOf()]);
      change(path);
      expect(await failureOf(journal.close())).toMatchObject({
        ...{ name: "JournalError", reason: "changed", path, isRetryable: false },
        message: expect.stringMatching(told),
      });
      expect(existsSync(`${path}.lock`)).toBe(false);
    }
  });

  it("fails its end also when nothing was written", async () => {
    const path = freshPath();
    const journal = await opened(path);
    rmSync(path);
    expect(await failureOf(journal.close())).toMatchObject({ reason: "changed" });
  });

  it("always: rejects the append, so that no outcome is told that no run would find", async () => {
    const path = freshPath();
    const journal = await opened(path, { fsync: "always" });
    rmSync(path);
    expect(await failureOf(journal.append([recordOf()]))).toMatchObject({ reason: "changed" });
    await journal.close();
    expect(existsSync(path)).toBe(false);
  });

  it.each(["interval", "never"] as const)("%s: rejects the appends from a second after", async (fsync) => {
    const path = freshPath();
    const journal = await opened(path, { fsync });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      rmSync(path);
      await journal.append([recordOf()]);
      await vi.advanceTimersByTimeAsync(1000);
      await vi.waitFor(async () => expect(await failureOf(journal.append([recordOf()]))).toMatchObject({ reason: "changed" }));
      await journal.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it("is told of an emptied file also after more lines were written to it, and the file is not filled up with zeros any further", async () => {
    const path = freshPath();
    const journal = await opened(path, { fsync: "always" });
    await journal.append([recordOf()]);
    const { size } = statSync(path);
    truncateSync(path);
    expect(await failureOf(journal.append([recordOf()]))).toMatchObject({ reason: "changed", message: expect.stringContaining("emptied") });
    truncateSync(path);
    expect(await failureOf(journal.append([recordOf()]))).toMatchObject({ reason: "changed" });
    expect(size).toBeGreaterThan(0);
    expect(statSync(path).size).toBe(0);
  });

  it.each([
    ["is gone", (path: string) => truncateSync(path, 200)],
    ["is overwritten", (path: string) => writeFileSync(path, readFileSync(path, "utf8").replaceAll("posting-1", "#".repeat(9)))],
    ["is broken", (path: string) => writeFileSync(path, readFileSync(path, "utf8").replaceAll('"key"', "'key'"))],
  ])("gives no outcome that %s in the file: it fails, or knows it no more", async (_, change) => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf()]);
    change(path);
    const found = await journal.find("posting-1", "f1").catch((error: unknown) => error);
    expect(found === null || (JournalError.isInstance(found) && found.reason === "changed")).toBe(true);
  });

  it("loses nothing of a file that an editor has put in its place", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf()]);
    saveAnew(path);
    const saved = readFileSync(path);
    expect(await failureOf(journal.close())).toMatchObject({ reason: "changed" });
    expect(readFileSync(path).equals(saved)).toBe(true);
    const again = await opened(path);
    expect(await again.find("posting-1", "f1")).toHaveLength(1);
  });

  it("takes no harm from a folder that is moved away and back", async () => {
    const path = freshPath();
    const folder = dirname(path);
    const journal = await opened(path, { fsync: "always" });
    renameSync(folder, `${folder}-away`);
    renameSync(`${folder}-away`, folder);
    await journal.append([recordOf()]);
    await journal.close();
    expect(await recordsIn(path)).toHaveLength(1);
  });

  it("is left alone where the file system numbers a file anew each time, but a missing file is noticed there too", async () => {
    let number = 0;
    const fileSystem: JournalFileSystem = {
      open: async (path, flags) => {
        const file = await nodeFileSystem.open(path, flags);
        return {
          read: (buffer, range) => file.read(buffer, range),
          write: (buffer, range) => file.write(buffer, range),
          truncate: (length) => file.truncate(length),
          datasync: () => file.datasync(),
          stat: async () => {
            const { size, mode, dev } = await file.stat();
            number += 1;
            return { size, mode, dev, ino: -number };
          },
          close: () => file.close(),
        };
      },
    };
    const path = freshPath();
    const journal = await opened(path, { fileSystem, fsync: "always" });
    await journal.append([recordOf()]);
    expect(linesOf(path)).toHaveLength(2);
    rmSync(path);
    expect(await failureOf(journal.append([recordOf()]))).toMatchObject({ reason: "changed", message: expect.stringContaining("deleted") });
  });
});
