import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** Which of two processor cores a program runs on: the servers' or the clients'. */
export type Core = "server" | "client";

/** The command line that runs Node pinned to one core, or just Node where programs cannot be pinned. */
export function pinnedNode(
  core: Core,
  parameters: readonly string[],
): { readonly command: string; readonly parameters: readonly string[] } {
  const node = [process.execPath, "--no-warnings", ...parameters];
  const [command = process.execPath, ...rest] = canPin ? ["taskset", "-c", core === "server" ? "0" : "1", ...node] : node;
  return { command, parameters: rest };
}
