import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** A single object of one key takes about as much. */
const leastLeakBytes = 32;

it("holds no more after 100,000 postings than after 20,000", () => {
  const program = fileURLToPath(new URL("../../bench/flat-memory.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--no-warnings", "--expose-gc", program, "100000"], { encoding: "utf8" });
  const { rows, notes }: { rows: readonly (readonly string[])[]; notes: readonly string[] } = JSON.parse(output);
  expect(rows).toHaveLength(10);
  const leftBehind = Number(/-?[\d.]+$/.exec(notes[0] ?? "")?.[0]);
  expect(leftBehind).toBeLessThan(leastLeakBytes);
});
