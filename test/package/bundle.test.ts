import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, onTestFinished, test } from "vitest";
import { runTool } from "../../scripts/gates/run-tool.ts";
import { expectMainJob } from "./support/expect-main-job.ts";

const requireInModules = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

test.each([
  { name: "bundled.cjs", format: "cjs", banner: "" },
  { name: "bundled.mjs", format: "esm", banner: requireInModules },
] as const)("one file made by esbuild, $name, does the main job away from node_modules", async ({ name, format, banner }) => {
  const folder = inject("zod4");
  const outfile = join(folder, "out", name);
  const { warnings } = await build({
    ...{ absWorkingDir: folder, entryPoints: ["bundled.mjs"], outfile, banner: { js: banner }, format },
    ...{ bundle: true, minify: true, platform: "node", target: "node22", logLevel: "silent" },
  });
  expect(warnings).toEqual([]);
  const elsewhere = await mkdtemp(join(tmpdir(), "jobsieve-bundle-"));
  onTestFinished(() => rm(elsewhere, { recursive: true }));
  await copyFile(outfile, join(elsewhere, name));
  const { exitCode, output } = await runTool(process.execPath, { args: [name], cwd: elsewhere });
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  await expectMainJob(output);
});
