import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../../../scripts/gates/run-tool.ts";

/** Makes a project of a user of the package: what it installs beside the packed package, with our programs copied in. */
export async function createConsumer(tarball: string, { dependencies }: { readonly dependencies: readonly string[] }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jobsieve-consumer-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, version: "1.0.0" }));
  await cp(join(import.meta.dirname, "../programs"), folder, { recursive: true });
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { exitCode, output } = await runTool("npm", { args: ["install", ...quietly, tarball, ...dependencies], cwd: folder });
  if (exitCode !== 0) throw new Error(`npm install in a consumer failed:\n${output}`);
  return folder;
}
