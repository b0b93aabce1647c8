import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { TestProject } from "vitest/node";
import { oldestNode } from "../../../scripts/gates/oldest-node.ts";
import { packPackage } from "../../../scripts/gates/pack-package.ts";
import { runTool } from "../../../scripts/gates/run-tool.ts";
import { createConsumer } from "./consumer.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A consumer with the newest zod 4. */
    readonly zod4: string;
    /** A consumer with the oldest zod that the peer range admits. */
    readonly zod3: string;
    /** Node.js 22.19.0. */
    readonly oldestNode: string;
  }
}

/** Builds and packs the package once and installs it into the projects that the tests run in. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const build = await runTool("node_modules/.bin/tsup", { args: [] });
  if (build.exitCode !== 0) throw new Error(`The build failed:\n${build.output}`);
  const packed = await packPackage();
  const types = "@types/node@24.19.2";
  const zod4 = await createConsumer(packed.path, { dependencies: ["zod@4.6.7", types] });
  const zod3 = await createConsumer(packed.path, { dependencies: ["zod@3.25.28", types] });
  project.provide("zod4", zod4);
  project.provide("zod3", zod3);
  project.provide("oldestNode", await oldestNode());
  return async () => {
    await Promise.all([dirname(packed.path), zod4, zod3].map((folder) => rm(folder, { recursive: true, force: true })));
  };
}
