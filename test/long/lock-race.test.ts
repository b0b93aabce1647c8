import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const program = fileURLToPath(new URL("programs/take-turns.ts", import.meta.url));
const kills = 200;

it.runIf(existsSync("/proc/self/stat"))(
  "lets one writer in at a time, while processes that race for it are killed two hundred times",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "lock-race-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const said = { alone: 0, together: 0 };
    const failures: (number | null)[] = [];
    const turns = new EventEmitter();
    const start = (): ChildProcess => {
      const child = spawn(process.execPath, ["--no-warnings", program, join(folder, "run.jsonl"), join(folder, "inside")], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      createInterface({ input: child.stdout }).on("line", (line) => {
        said[line === "alone" ? "alone" : "together"] += 1;
        turns.emit("turn");
      });
      child.once("exit", (code, signal) => {
        if (signal !== "SIGKILL") failures.push(code);
      });
      return child;
    };
    const children = Array.from({ length: 5 }, start);
    onTestFinished(async () => {
      const ends = children.map((child) => once(child, "close"));
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(ends);
    });
    for (let number = 0; number < kills; number += 1) {
      // Counted in turns, so that a busy machine gets as far as an idle one; the blow falls at another moment of a turn each time.
      for (let turn = 0; turn <= number % 7; turn += 1) await once(turns, "turn");
      await setTimeout(number % 5);
      const place = (number * 3) % children.length;
      children[place]?.kill("SIGKILL");
      children[place] = start();
    }
    expect(failures).toEqual([]);
    expect(said.together).toBe(0);
    expect(said.alone).toBeGreaterThan(kills);
  },
);
