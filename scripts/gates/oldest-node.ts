import { access, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runTool } from "./run-tool.ts";

/** The oldest Node.js that `engines` in package.json admits. */
const oldestVersion = "22.19.0";

/**
 * Path of a Node.js of the oldest supported version. It is installed from npm at the first call, into
 * node_modules/.cache, because a second `node` among the dependencies would take the place of the first in .bin.
 */
export async function oldestNode(): Promise<string> {
  const folder = resolve("node_modules/.cache/jobsieve", `node-${oldestVersion}`);
  const program = join(folder, "node_modules/node/bin/node");
  if (await exists(program)) return program;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--prefer-offline", `node@${oldestVersion}`];
  const { exitCode, output } = await runTool("npm", { args });
  if (exitCode !== 0) throw new Error(`Node.js ${oldestVersion} could not be installed:\n${output}`);
  return program;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
