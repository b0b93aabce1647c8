import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { runTool } from "../../scripts/gates/run-tool.ts";
import { expectMainJob } from "./support/expect-main-job.ts";

const folder = inject("zod4");

beforeAll(async () => {
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error", "jest@30.5.2"];
  const { exitCode, output } = await runTool("npm", { args, cwd: folder });
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
});

test("does the main job under Jest 30 with --experimental-vm-modules", async () => {
  const jest = join(folder, "node_modules/jest/bin/jest.js");
  const options = ["--testMatch", "**/*.test.mjs", "--transform", "{}", "--watchman=false", "--rootDir", folder, "--runInBand"];
  const { exitCode, output } = await runTool(process.execPath, { args: ["--experimental-vm-modules", jest, ...options], cwd: folder });
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  await expectMainJob(/outcome (\{.*\})/.exec(output)?.[1] ?? "null");
});
