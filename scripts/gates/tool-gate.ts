import type { Gate } from "./gate.ts";
import { runTool } from "./run-tool.ts";

/** A gate that is a tool of `node_modules/.bin`: it passes when the tool exits with 0. */
export function toolGate(name: string, parts: { readonly tool: string; readonly args: readonly string[] }): Gate {
  return {
    name,
    async run() {
      const { exitCode, output } = await runTool(`node_modules/.bin/${parts.tool}`, { args: parts.args });
      return { passed: exitCode === 0, detail: exitCode === 0 ? "" : output };
    },
  };
}
