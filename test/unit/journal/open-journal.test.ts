import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { JournalError } from "../../../src/errors/journal-error.ts";
import { compactJournal } from "../../../src/journal/compact-journal.ts";
import { createJournalSums } from "../../../src/journal/journal-sums.ts";
import type { BatchNote } from "../../../src/spec/journal-record.ts";
import { cloudAttempt } from "../../support/attempt.ts";
import { emptyFolder, failureOf, freshPath, linesOf, opened, recordsIn } from "./support/journal-fixture.ts";
import { markedContent, pageOf, recordOf } from "./support/journal-record.ts";

describe("a new journal", () => {
  it("begins with a header that names the format, its version and the content policy, and only its owner may read it", async () => {
    const path = freshPath();
    await opened(path);
    expect(linesOf(path)).toEqual([{ jobsieve: "journal", version: 1, createdAt: expect.stringMatching(/^\d{4}-.*Z$/), content: "full" }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("takes an empty file as new", async () => {
    const path = freshPath();
    writeFileSync(path, "");
    await (await opened(path)).append([recordOf()]);
    expect(linesOf(path)).toHaveLength(2);
  });

  it("starts over when the header was torn", async () => {
    const path = freshPath();
    writeFileSync(path, '{"jobsieve":"journal","vers');
    await opened(path);
    expect(linesOf(path)).toHaveLength(1);
  });
});

describe("append and find", () => {
  it("gives a record back exactly, also after a restart", async () => {
    const path = freshPath();
    const record = recordOf();
    const first = await opened(path);
    await first.append([record]);
    expect(await first.find("posting-1", "f1")).toEqual([record]);
    await first.close();
    expect(await (await opened(path)).find("posting-1", "f1")).toEqual([record]);
  });

  it("writes one line an outcome that says what it is", async () => {
    const path = freshPath();
    await (await opened(path)).append([recordOf()]);
    expect(linesOf(path)[1]).toEqual({ type: "outcome", ...recordOf() });
  });

  it("finds nothing for an unknown key and for another fingerprint", async () => {
    const journal = await opened(freshPath());
    await journal.append([recordOf()]);
    expect(await journal.find("posting-2", "f1")).toBeNull();
    expect(await journal.find("posting-1", "f2")).toBeNull();
  });

  it("finds the newest outcome of a key, and an older fingerprint no more", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf({ status: "failed" })]);
    await journal.append([recordOf({ fingerprint: "f2", index: 7 })]);
    for (const open of [journal, null]) {
      await (open === null ? journal.close() : null);
      const reader = open ?? (await opened(path));
      expect(await reader.find("posting-1", "f1")).toBeNull();
      expect((await reader.find("posting-1", "f2"))?.[0]?.index).toBe(7);
    }
  });

  it("gives every posting of a page, in order", async () => {
    const path = freshPath();
    const first = await opened(path);
    await first.append(pageOf(3));
    await first.close();
    expect((await (await opened(path)).find("posting-1", "f1"))?.map(({ part }) => part)).toEqual([0, 1, 2]);
  });

  it("finds a page no more that a kill cut short, but counts what it cost", async () => {
    const path = freshPath();
    const first = await opened(path);
    await first.append(pageOf(3));
    await first.close();
    truncateSync(path, statSync(path).size - 20);
    const second = await opened(path);
    expect(await second.find("posting-1", "f1")).toBeNull();
    expect(second.totals()).toMatchObject({ extracted: 2, requests: 2, knownCostUsd: 0.002 });
    await second.append(pageOf(3));
    expect(await second.find("posting-1", "f1")).toHaveLength(3);
    await second.close();
    expect(await (await opened(path)).find("posting-1", "f1")).toHaveLength(3);
  });

  it("keeps the older whole page when a newer one was cut short", async () => {
    const path = freshPath();
    const first = await opened(path);
    await first.append(pageOf(2, { status: "failed" }));
    await first.append(pageOf(2));
    await first.close();
    truncateSync(path, statSync(path).size - 20);
    expect((await (await opened(path)).find("posting-1", "f1"))?.map(({ status }) => status)).toEqual(["failed", "failed"]);
  });

  it("takes no records as nothing to write", async () => {
    const path = freshPath();
    await (await opened(path)).append([]);
    expect(linesOf(path)).toHaveLength(1);
  });

  it("holds a line of fifty megabytes", async () => {
    const path = freshPath();
    const long = recordOf({ key: "long", result: null, reason: "x".repeat(50_000_000) });
    const first = await opened(path);
    await first.append([long]);
    await first.append([recordOf()]);
    await first.close();
    const second = await opened(path);
    expect((await second.find("long", "f1"))?.[0]?.reason?.length).toBe(50_000_000);
    expect(await second.find("posting-1", "f1")).toHaveLength(1);
  });

  it("keeps what was done and paid of an outcome that is longer than a line can be, without its result", async () => {
    const path = freshPath();
    const long = recordOf({ key: "long" });
    // As JSON.stringify fails above half a gigabyte, without the two seconds that it takes to get there.
    const toJSON = () => "x".repeat(2 ** 30);
    const result = long.result === null ? null : Object.assign({ toJSON }, long.result);
    const journal = await opened(path);
    await journal.append([{ ...long, result }]);
    await journal.append([recordOf()]);
    await journal.close();
    const again = await opened(path);
    expect(await again.find("long", "f1")).toEqual([{ ...long, result: null }]);
    expect(await again.find("posting-1", "f1")).toEqual([recordOf()]);
  });

  it("sums over every line, money to the nano-dollar", async () => {
    const path = freshPath();
    const journal = await opened(path);
    const attempts = [cloudAttempt(0.1), cloudAttempt(0.2), cloudAttempt(null)];
    await journal.append([recordOf({ attempts })]);
    await journal.append([recordOf({ status: "failed", attempts: [cloudAttempt(0.000000001)] })]);
    await journal.append([recordOf({ key: "b", status: "skipped", attempts: [] })]);
    await journal.append([recordOf({ key: "c", status: "deferred", attempts: [] })]);
    const totals = { extracted: 1, failed: 1, skipped: 1, deferred: 1, requests: 4, knownCostUsd: 0.300000001, unknownCostRequests: 1 };
    expect(journal.totals()).toMatchObject(totals);
    await journal.close();
    expect((await opened(path)).totals()).toEqual(journal.totals());
  });

  it("sums up requests that no outcome lists, also after a restart, with no outcome between them", async () => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf({ attempts: [cloudAttempt(0.1)] })]);
    await journal.spend([cloudAttempt(0.2), cloudAttempt(null)]);
    await journal.spend([]);
    const totals = { extracted: 1, failed: 0, skipped: 0, deferred: 0, requests: 3, knownCostUsd: 0.3, unknownCostRequests: 1 };
    expect(journal.totals()).toMatchObject(totals);
    await journal.close();
    expect(linesOf(path)).toHaveLength(3);
    const again = await opened(path);
    expect(again.totals()).toEqual(journal.totals());
    expect(await again.find(recordOf().key, recordOf().fingerprint)).toHaveLength(1);
  });

  it("refuses to go on after it was closed, and closes once", async () => {
    const journal = await opened(freshPath());
    await Promise.all([journal.close(), journal.close()]);
    for (const work of [journal.append([recordOf()]), journal.spend([cloudAttempt(1)]), journal.find("a", "b"), journal.all()]) {
      expect(await failureOf(work)).toMatchObject({ reason: "closed" });
    }
  });

  it("writes what was appended before it was closed", async () => {
    const path = freshPath();
    const journal = await opened(path);
    const appends = [1, 2, 3].map((number) => journal.append([recordOf({ key: `k${number}` })]));
    await journal.close();
    await Promise.all(appends);
    expect(linesOf(path)).toHaveLength(4);
  });
});

describe("notes of cloud batches", () => {
  it("are given back in order, also after a restart and between outcomes", async () => {
    const path = freshPath();
    const notes: readonly BatchNote[] = [
      { type: "intent", digest: "d", customIds: ["a"], batchId: null, endpoint: "https://api.test" },
      { type: "submitted", digest: "d", customIds: ["a"], batchId: "batch_1", endpoint: "https://api.test" },
    ];
    const journal = await opened(path);
    for (const note of notes) {
      await journal.add(note);
      await journal.append([recordOf()]);
    }
    expect(await journal.all()).toEqual(notes);
    await journal.close();
    expect(await (await opened(path)).all()).toEqual(notes);
  });
});

describe("a killed process", () => {
  it("leaves a torn last line, which is cut off before the next one is written", async () => {
    const path = freshPath();
    await (await opened(path)).close();
    const size = statSync(path).size;
    appendFileSync(path, '{"type":"outcome","key":"torn"');
    const journal = await opened(path);
    expect(statSync(path).size).toBe(size);
    await journal.append([recordOf()]);
    expect(linesOf(path).map(({ key }) => key)).toEqual([undefined, "posting-1"]);
  });

  it("leaves a whole line without its newline, which is added", async () => {
    const path = freshPath();
    const first = await opened(path);
    await first.append([recordOf()]);
    await first.close();
    truncateSync(path, statSync(path).size - 1);
    const second = await opened(path);
    expect(await second.find("posting-1", "f1")).toHaveLength(1);
    await second.append([recordOf({ key: "next" })]);
    expect(linesOf(path).map(({ key }) => key)).toEqual([undefined, "posting-1", "next"]);
  });

  it("leaves zeros at the end when the machine lost power, which are cut off", async () => {
    const path = freshPath();
    const first = await opened(path);
    await first.append([recordOf()]);
    await first.close();
    appendFileSync(path, Buffer.alloc(5000));
    await opened(path);
    expect(linesOf(path)).toHaveLength(2);
  });
});

describe("a journal that was saved by an editor", () => {
  const written = async (change: (text: string) => string): Promise<string> => {
    const path = freshPath();
    const journal = await opened(path);
    await journal.append([recordOf()]);
    await journal.append(pageOf(2, { key: "page" }));
    await journal.close();
    writeFileSync(path, change(readFileSync(path, "utf8")));
    return path;
  };

  it.each([
    ["a newline more at the end", (text: string) => `${text}\n`],
    ["blank lines at the end", (text: string) => `${text}\n \t\r\n\n  `],
    ["CRLF line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CRLF line ends and a last one without", (text: string) => text.trimEnd().replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["all of them", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n\r\n`],
    ["blank lines and a torn line after them", (text: string) => `${text}\n\n{"type":"outc`],
  ])("is read and gone on with: %s", async (_, change) => {
    const path = await written(change);
    expect((await recordsIn(path)).map(({ key }) => key)).toEqual(["posting-1", "page", "page"]);
    const journal = await opened(path);
    await journal.append([recordOf({ key: "next" })]);
    for (const [key, count] of [
      ["posting-1", 1],
      ["page", 2],
      ["next", 1],
    ] as const) {
      expect(await journal.find(key, "f1")).toHaveLength(count);
    }
    await journal.close();
    const { bytesAfter } = await compactJournal(path);
    expect(bytesAfter).toBe(statSync(path).size);
    expect((await recordsIn(path)).map(({ key }) => key)).toEqual(["posting-1", "page", "page", "next"]);
  });

  it("is refused with a blank line in the middle, which is named", async () => {
    const path = await written((text) => text.replace('{"type"', '\n\n{"type"'));
    expect(await failureOf(opened(path))).toMatchObject({ reason: "corrupt", message: expect.stringMatching(/^Line 2 \(byte \d+\) /) });
  });
});

describe("what is refused", () => {
  const header = '{"jobsieve":"journal","version":1,"createdAt":"2026-11-21T12:00:00.000Z","content":"full"}\n';
  const lineWith = (changes: object) => `${JSON.stringify({ type: "outcome", ...recordOf(), ...changes })}\n`;
  const outcome = lineWith({});
  const usedLess = { ...cloudAttempt(1), usage: { ...cloudAttempt(1).usage, outputTokens: -1 } };
  const totalsWith = (changes: object) =>
    `${JSON.stringify({ type: "totals", totals: { ...createJournalSums().totals(), ...changes } })}\n`;
  it.each([
    ["a text file", "hello\n", "foreign"],
    ["other JSON lines", '{"a":1}\n{"b":2}\n', "foreign"],
    ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "foreign"],
    ["a file of megabytes without a newline", Buffer.alloc(5_000_000, 0x61), "foreign"],
    ["a damaged header", '{"jobsieve":"journal","version":1,\n', "foreign"],
    ["a header without a policy", '{"jobsieve":"journal","version":1}\n', "foreign"],
    ["a header of an unknown policy", '{"jobsieve":"journal","version":1,"createdAt":"2026","content":"half"}\n', "foreign"],
    ["a header without a date", '{"jobsieve":"journal","version":1,"content":"full"}\n', "foreign"],
    ["a header of half a version", '{"jobsieve":"journal","version":1.5,"createdAt":"2026","content":"full"}\n', "foreign"],
    ["a newer version", '{"jobsieve":"journal","version":2,"shape":"unheard of"}\n', "newer"],
    ["a damaged line in the middle", `${header}${outcome}{"type":"outc\n${outcome}`, "corrupt"],
    ["a damaged line at the end that has its newline", `${header}${outcome}{"type":"outc\n`, "corrupt"],
    ["an empty line in the middle", `${header}\n${outcome}`, "corrupt"],
    ["blank lines alone", "\n\n", "foreign"],
    ["a text that has a byte order mark", "\uFEFFhello\n", "foreign"],
    ["an outcome without a key", `${header}{"type":"outcome"}\n`, "corrupt"],
    ["a key that is no text", `${header}${lineWith({ key: 5 })}`, "corrupt"],
    ["a fingerprint that is none", `${header}${lineWith({ fingerprint: null })}`, "corrupt"],
    ["a count of parts that is none", `${header}${lineWith({ parts: "1" })}`, "corrupt"],
    ["an outcome that ended in no known way", `${header}${lineWith({ status: "done" })}`, "corrupt"],
    ["requests that are no list", `${header}${lineWith({ attempts: {} })}`, "corrupt"],
    ["a request without a model", `${header}${lineWith({ attempts: [{ ...cloudAttempt(1), model: null }] })}`, "corrupt"],
    ["a note without a digest", `${header}{"type":"note","note":{"type":"ended","customIds":[]}}\n`, "corrupt"],
    ["a note without its requests", `${header}{"type":"note","note":{"type":"ended","digest":"d"}}\n`, "corrupt"],
    ["an error without a name", `${header}${lineWith({ status: "failed", error: {} })}`, "corrupt"],
    ["a request that earned money", `${header}${lineWith({ attempts: [cloudAttempt(-1)] })}`, "corrupt"],
    ["a request without usage", `${header}${lineWith({ attempts: [{ ...cloudAttempt(1), usage: undefined }] })}`, "corrupt"],
    ["a request that used less than nothing", `${header}${lineWith({ attempts: [usedLess] })}`, "corrupt"],
    ["a request that ended in no known way", `${header}${lineWith({ attempts: [{ ...cloudAttempt(1), status: "lost" }] })}`, "corrupt"],
    ["totals of less than nothing", `${header}${totalsWith({ knownCostUsd: -1 })}`, "corrupt"],
    ["totals without models", `${header}${totalsWith({ byModel: undefined })}`, "corrupt"],
    ["totals without a count of lines", `${header}${totalsWith({ skipped: "1" })}`, "corrupt"],
    ["totals of a part that are none", `${header}${totalsWith({ byModel: { small: { requests: 1 } } })}`, "corrupt"],
    ["totals of an outcome that is missing", `${header}${totalsWith({ byOutcome: {} })}`, "corrupt"],
    ["totals without the ends of requests", `${header}${totalsWith({ requestOutcomes: {} })}`, "corrupt"],
    ["a line of another kind, even without its newline", `${header}{"type":"something"}`, "corrupt"],
    ["two headers", `${header}${header}`, "corrupt"],
  ])("%s, and the file stays as it is", async (_, content, reason) => {
    const path = freshPath();
    writeFileSync(path, content);
    const error = await failureOf(opened(path));
    expect(error).toMatchObject({ reason, path, code: "journal", name: "JournalError" });
    expect(readFileSync(path).equals(Buffer.from(content))).toBe(true);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("tells where the damage is and how to go on, and nothing of the content", async () => {
    const path = freshPath();
    writeFileSync(path, `${header}${outcome}{"type":"outcome","${markedContent}\n`);
    const error = await failureOf(opened(path));
    expect(error).toMatchObject({ message: expect.stringMatching(/^Line 3 \(byte \d+\) .* head -n 2 /) });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(markedContent);
  });

  it("another content policy than the journal was begun with", async () => {
    const path = freshPath();
    await (await opened(path)).close();
    expect(await failureOf(opened(path, { content: "hash-only" }))).toMatchObject({
      reason: "policy",
      message: expect.stringContaining('content: "full"'),
    });
  });

  it("a folder, a folder that is not there, a device that never ends and a pipe that nobody writes", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "inner"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const reasons = [
      [join(folder, "inner"), "not-a-file"],
      [join(folder, "pipe"), "not-a-file"],
      ["/dev/full", "not-a-file"],
      ["/dev/zero", "not-a-file"],
      [join(folder, "missing", "run.jsonl"), "unreadable"],
      ["", "unreadable"],
    ] as const;
    for (const [path, reason] of reasons) expect(await failureOf(opened(path))).toMatchObject({ reason });
    expect(existsSync("/dev/full.lock")).toBe(false);
  });

  it("errors that are ours alone", async () => {
    expect(JournalError.isInstance(await failureOf(opened("/dev/full")))).toBe(true);
  });
});

describe("content: hash-only", () => {
  it("keeps no word of the page, and what a resumed run must know", async () => {
    const path = freshPath();
    const error = { name: "ModelCallError", code: "model-call", stage: "decode", kind: "server", isRetryable: true, message: "It failed." };
    const journal = await opened(path, { content: "hash-only" });
    await journal.append([recordOf({ id: "id-1", url: "https://jobs.test/1" })]);
    await journal.append([recordOf({ key: "b", status: "failed", result: null, error })]);
    expect(readFileSync(path, "utf8")).not.toContain(markedContent);
    await journal.close();
    const again = await opened(path, { content: "hash-only" });
    expect(await again.find("posting-1", "f1")).toEqual([recordOf({ id: "id-1", url: "https://jobs.test/1", result: null })]);
    expect((await again.find("b", "f1"))?.[0]?.error).toEqual(error);
    expect(again.totals()).toMatchObject({ extracted: 1, failed: 1, knownCostUsd: 0.002 });
  });
});

describe("links", () => {
  it("lead to the one file, also one that is not there yet", async () => {
    const folder = emptyFolder();
    symlinkSync(join(folder, "real.jsonl"), join(folder, "link.jsonl"));
    await (await opened(join(folder, "link.jsonl"))).append([recordOf()]);
    expect(linesOf(join(folder, "real.jsonl"))).toHaveLength(2);
    expect(existsSync(join(folder, "real.jsonl.lock"))).toBe(true);
  });
});
