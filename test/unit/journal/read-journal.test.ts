import { appendFileSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readJournal } from "../../../src/journal/read-journal.ts";
import { emptyFolder, failureOf, freshPath, opened, recordsIn } from "./support/journal-fixture.ts";
import { pageOf, recordOf } from "./support/journal-record.ts";

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
