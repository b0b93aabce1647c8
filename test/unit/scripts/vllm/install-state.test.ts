import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled, markInstalled, unmarkInstalled } from "../../../../scripts/vllm/install-state.ts";
import { vllmHome } from "../../../../scripts/vllm/vllm-home.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jobsieve-home-"));
  for (const file of ["venv/bin/python", "venv/bin/vllm", "models/tiny/config.json", "models/smollm2/config.json"]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "");
  }
});
afterEach(() => rm(root, { recursive: true }));

const home = () => vllmHome({ JOBSIEVE_VLLM_HOME: root });

it("takes an install as finished only after it was marked", async () => {
  expect(await isInstalled(home())).toBe(false);
  await markInstalled(home());
  expect(await isInstalled(home())).toBe(true);
  await unmarkInstalled(home());
  expect(await isInstalled(home())).toBe(false);
});

it("does not believe the mark when a part is gone", async () => {
  await markInstalled(home());
  await rm(join(root, "models", "smollm2"), { recursive: true });
  expect(await isInstalled(home())).toBe(false);
});

it("does not believe the mark of another version", async () => {
  await writeFile(join(root, "ready.json"), JSON.stringify({ revision: 0, vllm: "0.1.0" }));
  expect(await isInstalled(home())).toBe(false);
});
