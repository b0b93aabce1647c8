import { execFile } from "node:child_process";

/** How a tool ended. */
export interface ToolRun {
  readonly exitCode: number;
  /** Standard output and standard error, in this order. */
  readonly output: string;
}

/** Runs a program without a shell and waits for it; a failing one is a result, not an error. */
export function runTool(command: string, parts: { readonly args: readonly string[]; readonly cwd?: string }): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const options = { cwd: parts.cwd, maxBuffer: 64_000_000, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } };
    execFile(command, [...parts.args], options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode !== "number") return reject(new Error(`${command} could not run: ${error?.message ?? "unknown reason"}`));
      resolve({ exitCode, output: `${stdout}${stderr}`.trim() });
    });
  });
}
