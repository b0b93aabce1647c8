import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openServer } from "../demo/open-server.ts";
import { runAsCommand } from "./vllm/run-as-command.ts";

const examples = fileURLToPath(new URL("../examples/", import.meta.url));
const entry = fileURLToPath(new URL("../dist/index.js", import.meta.url));
/** Not a program: what the examples share. */
const shared = "posting.ts";

/** Runs one example and says whether it ended well. */
function runExample(file: string, baseURL: string): Promise<boolean> {
  console.log(`\n--- examples/${file}`);
  const child = spawn(process.execPath, [`${examples}${file}`], { stdio: "inherit", env: { ...process.env, JOBSIEVE_LOCAL_URL: baseURL } });
  return new Promise((resolve) => child.once("close", (code) => resolve(code === 0)));
}

await runAsCommand(async ({ signal }) => {
  if (!existsSync(entry)) throw new Error("The examples import the built package: run `npm run build` first.");
  const url = process.env.JOBSIEVE_LOCAL_URL ?? "http://127.0.0.1:8000/v1";
  const server = await openServer({ url, print: (line) => console.log(line), confirm: null, signal });
  const failed: string[] = [];
  try {
    for (const file of readdirSync(examples).filter((name) => name.endsWith(".ts") && name !== shared)) {
      if (!(await runExample(file, server?.baseURL ?? url))) failed.push(file);
    }
  } finally {
    await server?.close();
  }
  if (server === null) console.log("\nNo model server: the examples ran without answers.");
  if (failed.length > 0) throw new Error(`These examples failed: ${failed.join(", ")}.`);
});
