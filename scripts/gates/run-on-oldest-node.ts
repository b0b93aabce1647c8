import { spawn } from "node:child_process";
import { oldestNode } from "./oldest-node.ts";

// node scripts/gates/run-on-oldest-node.ts PROGRAM [ARGUMENTS]: the program on the oldest supported Node.js
const child = spawn(await oldestNode(), process.argv.slice(2), { stdio: "inherit" });
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
