import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockJournal } from "../../../src/journal/journal-lock.ts";
import { describeOwnProcess } from "../../../src/journal/lock-holder.ts";
import { failureOf, freshPath, opened } from "./support/journal-fixture.ts";
import { recordOf } from "./support/journal-record.ts";

const program = fileURLToPath(new URL("programs/hold-journal.ts", import.meta.url));

interface Rival {
  readonly child: ChildProcess;
  /** What it says next. */
  line(): Promise<string>;
}

/** A process that is ready to open the journal. */
async function rival(path: string): Promise<Rival> {
  const child = spawn(process.execPath, ["--no-warnings", program, path], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => String((await lines.next()).value);
  expect(await line()).toBe("ready");
  return { child, line };
}

async function winner(path: string): Promise<ChildProcess> {
  const { child, line } = await rival(path);
  child.stdin?.write("go");
  expect(await line()).toBe("won");
  return child;
}

/** A process id that was just used and is free. */
async function deadProcessId(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}

const token = "0123456789abcdef";

function writeLock(path: string, changes: Record<string, unknown>): void {
  writeFileSync(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), startedAt: null, token, ...changes }));
}

describe("the lock", () => {
  it("names its holder, and is gone after closing", async () => {
    const path = freshPath();
    const journal = await opened(path);
    expect(JSON.parse(readFileSync(`${path}.lock`, "utf8"))).toEqual({
      pid: process.pid,
      host: hostname(),
      startedAt: expect.toSatisfy((value: unknown) => value === null || typeof value === "string"),
      token: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    await journal.close();
    expect(readdirSync(dirname(path))).toEqual(["run.jsonl"]);
  });

  it("refuses a second writer of the same process, also through a link", async () => {
    const path = freshPath();
    await opened(path);
    const link = join(dirname(path), "link.jsonl");
    symlinkSync(path, link);
    for (const way of [path, link]) {
      expect(await failureOf(opened(way))).toMatchObject({
        reason: "locked",
        isRetryable: true,
        message: expect.stringContaining("this process"),
      });
    }
  });

  it("refuses a writer of another process, and leaves the first one's lock alone", async () => {
    const path = freshPath();
    const child = await winner(path);
    expect(await failureOf(opened(path))).toMatchObject({
      reason: "locked",
      message: expect.stringContaining(`process ${child.pid} on this host`),
    });
    child.stdin?.end();
    await once(child, "exit");
  });

  it("is taken over by itself after kill -9", async () => {
    const path = freshPath();
    const child = await winner(path);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(existsSync(`${path}.lock`)).toBe(true);
    await (await opened(path)).append([recordOf()]);
  });

  it("refuses the lock of another host, and tells which file to delete", async () => {
    const path = freshPath();
    writeLock(path, { host: "elsewhere", pid: await deadProcessId() });
    expect(await failureOf(opened(path))).toMatchObject({ reason: "locked", message: expect.stringContaining(`delete ${path}.lock`) });
    unlinkSync(`${path}.lock`);
    await opened(path);
  });

  it.each(["", "not json", "{}", "[]", `{"pid":1,"host":"${hostname()}","token":"../../escape"}`])(
    "refuses a lock that says nothing: %j",
    async (text) => {
      const path = freshPath();
      writeFileSync(`${path}.lock`, text);
      expect(await failureOf(opened(path))).toMatchObject({ reason: "locked", message: expect.stringContaining(`${path}.lock`) });
      expect(readFileSync(`${path}.lock`, "utf8")).toBe(text);
    },
  );

  it.runIf(existsSync("/proc/self/stat"))("is taken over when another process has the dead one's id", async () => {
    const path = freshPath();
    writeLock(path, { startedAt: "another-boot/1" });
    await opened(path);
  });

  it("is held by a running process whose start nobody knows", async () => {
    const path = freshPath();
    writeLock(path, { startedAt: null });
    expect(await failureOf(opened(path))).toMatchObject({ reason: "locked" });
  });

  it("sweeps away what killed processes left beside it", async () => {
    const path = freshPath();
    const pid = await deadProcessId();
    writeLock(path, { pid });
    const left = JSON.stringify({ pid, host: hostname(), startedAt: null, token });
    for (const end of [`${token}`, `${token}.${token}`, "fedcba9876543210.new"]) writeFileSync(`${path}.lock.${end}`, left);
    for (const name of ["mine", "empty", "aaaaaaaaaaaaaaaa.new", "bbbbbbbbbbbbbbbb.new"]) writeFileSync(`${path}.lock.${name}`, "");
    utimesSync(`${path}.lock.aaaaaaaaaaaaaaaa.new`, 1, 1);
    utimesSync(`${path}.lock.mine`, 1, 1);
    await (await opened(path)).close();
    const kept = ["run.jsonl", "run.jsonl.lock.bbbbbbbbbbbbbbbb.new", "run.jsonl.lock.empty", "run.jsonl.lock.mine"];
    expect(readdirSync(dirname(path)).toSorted()).toEqual(kept);
  });

  it("is taken over also where the sweeping fails", async () => {
    const path = freshPath();
    writeLock(path, { pid: await deadProcessId() });
    mkdirSync(`${path}.lock.folder`);
    await (await opened(path)).close();
    expect(readdirSync(dirname(path)).toSorted()).toEqual(["run.jsonl", "run.jsonl.lock.folder"]);
  });

  it("refuses while a running process takes a dead one's lock over", async () => {
    const path = freshPath();
    writeLock(path, { pid: await deadProcessId() });
    writeFileSync(`${path}.lock.${token}`, JSON.stringify({ ...(await describeOwnProcess()), token: "fedcba9876543210" }));
    expect(await failureOf(opened(path))).toMatchObject({ reason: "locked" });
  });

  it("leaves a lock alone that another took after this one was removed by hand", async () => {
    const path = freshPath();
    const first = await lockJournal(path);
    unlinkSync(`${path}.lock`);
    const second = await lockJournal(path);
    await first.release();
    expect(existsSync(`${path}.lock`)).toBe(true);
    await second.release();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});

describe("a race of eight", () => {
  it("processes for a dead one's lock: exactly one wins", async () => {
    const path = freshPath();
    writeLock(path, { pid: await deadProcessId() });
    // The dead one died while it took another's lock over.
    linkSync(`${path}.lock`, `${path}.lock.${token}`);
    const rivals = await Promise.all(Array.from({ length: 8 }, () => rival(path)));
    for (const { child } of rivals) child.stdin?.write("go");
    const outcomes = await Promise.all(rivals.map(({ line }) => line()));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 7 }, () => "locked"), "won"]);
    await Promise.all(
      rivals.map(async ({ child }) => {
        child.stdin?.end();
        if (child.exitCode === null) await once(child, "exit");
      }),
    );
  });

  it.each([
    ["for a new journal", 0],
    ["for a dead one's lock", 1],
    ["for a lock whose taker died too", 2],
  ])("calls of one process %s: exactly one wins each time", async (_, locks) => {
    const pid = await deadProcessId();
    for (let round = 0; round < 20; round += 1) {
      const path = freshPath();
      if (locks > 0) writeLock(path, { pid });
      if (locks > 1) linkSync(`${path}.lock`, `${path}.lock.${token}`);
      const settled = await Promise.allSettled(Array.from({ length: 8 }, () => lockJournal(path)));
      expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    }
  });
});
