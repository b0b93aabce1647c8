import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { SoakPoint } from "./programs/soak.ts";

interface SoakReport {
  readonly points: readonly SoakPoint[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly isOnceEach: boolean;
  readonly requests: number;
}

const postings = 100_000;
/** Of one posting: what the journal remembers of it, so that its key is found again. */
const mostIndexBytes = 150;

it("extracts 100,000 postings in one batch with a journal, and holds no more sockets, timers or listeners at its end", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobsieve-soak-"));
  const journal = join(folder, "run.jsonl");
  const program = fileURLToPath(new URL("programs/soak.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--no-warnings", "--expose-gc", program, String(postings), journal], { encoding: "utf8" });
  // Written by soak.ts alone.
  const { points, statuses, isOnceEach, requests } = JSON.parse(output) as SoakReport;
  console.table(points);
  console.log(`The journal has ${statSync(journal).size} bytes.`);
  rmSync(folder, { recursive: true });
  expect(statuses).toEqual({ extracted: postings });
  expect(isOnceEach).toBe(true);
  expect(requests).toBe(postings);
  const [, second] = points;
  const running = points.slice(1, 10);
  const last = running.at(-1);
  const leftBehind = ((last?.heldBytes ?? Number.NaN) - (second?.heldBytes ?? 0)) / ((last?.postings ?? 0) - (second?.postings ?? 0));
  expect(leftBehind).toBeLessThan(mostIndexBytes);
  // 32 in flight open about so many sockets; what grows, grows past that.
  for (const { handles, listeners } of running) {
    expect(handles).toBeLessThan((second?.handles ?? 0) + 40);
    expect(listeners).toBeLessThan(40);
  }
  const end = points.at(-1);
  expect(end?.listeners).toBe(0);
  expect(end?.resources).toBeLessThanOrEqual(3);
});
