import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compareVersions } from "../../../../scripts/vllm/compare-versions.ts";
import { findPython } from "../../../../scripts/vllm/find-python.ts";

let folder = "";
const program = async (name: string, script: string) => {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsieve-python-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("takes the first Python of a fitting version", async () => {
  const old = await program("old", "echo 3.9 /usr/bin/python3.9");
  const fitting = await program("fitting", "echo 3.12 '/opt/my python/bin/python3.12'");
  const found = await findPython([join(folder, "missing"), old, fitting]);
  expect(found).toEqual({ python: "/opt/my python/bin/python3.12", version: "3.12" });
});

it("says what it found when nothing fits", async () => {
  const old = await program("older", "echo 3.10 /usr/bin/python3.10");
  const bare = await program("bare", "echo \"ModuleNotFoundError: No module named 'ensurepip'\" >&2; exit 1");
  const found = await findPython([old, bare]);
  expect(found).toEqual({ problem: expect.stringMatching(/python3-venv.*older is 3\.10.*bare lacks the venv module/) });
});

it("compares versions as numbers", () => {
  expect(compareVersions("3.9", [3, 11])).toBeLessThan(0);
  expect(compareVersions("3.11", [3, 11])).toBe(0);
  expect(compareVersions("2.36", [2, 28])).toBeGreaterThan(0);
});
