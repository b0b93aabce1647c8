import { describe, expect, inject, test } from "vitest";
import { runTool } from "../../scripts/gates/run-tool.ts";
import { expectMainJob } from "./support/expect-main-job.ts";

const nodes = [
  { node: "the development Node.js", path: process.execPath },
  { node: "the oldest supported Node.js", path: inject("oldestNode") },
];
const consumers = [
  { zod: "zod 4", folder: inject("zod4") },
  { zod: "zod 3.25.28", folder: inject("zod3") },
];
const programs = ["by-import.mjs", "by-require.cjs"];

describe.each(nodes)("on $node", ({ path }) => {
  describe.each(consumers)("with $zod", ({ folder }) => {
    test.each(programs)("does the main job, silently, through %s", async (program) => {
      const { exitCode, output } = await runTool(path, { args: [program], cwd: folder });
      expect({ exitCode, lines: output.split("\n").length, output }).toMatchObject({ exitCode: 0, lines: 1 });
      await expectMainJob(output);
    });
  });

  test("loads no SDK, HTTP client or vocabulary before the first call", async () => {
    const args = ["--import", "./list-loaded.mjs", "import-only.mjs"];
    const { exitCode, output } = await runTool(path, { args, cwd: inject("zod4") });
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    const loaded = output.split("\n");
    expect(loaded.some((url) => url.endsWith("/jobsieve/dist/index.js"))).toBe(true);
    expect(loaded.filter((url) => /node_modules\/(openai|undici|js-tiktoken|p-retry)\/|\.vocab/.test(url))).toEqual([]);
  });
});
