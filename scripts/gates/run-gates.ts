import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { apiReportsGate } from "./api-reports.ts";
import type { Gate } from "./gate.ts";
import { importTimeGate } from "./import-time.ts";
import { packPackage } from "./pack-package.ts";
import { runTool } from "./run-tool.ts";
import { sizeGate } from "./size.ts";
import { tarballContentsGate } from "./tarball-contents.ts";
import { toolGate } from "./tool-gate.ts";

// npm run gates            builds, then checks everything
// npm run gates -- size    builds, then checks only the gates named
const wanted = process.argv.slice(2);

const build = await runTool("node_modules/.bin/tsup", { args: [] });
if (build.exitCode !== 0) {
  console.error(`The build failed:\n${build.output}`);
  process.exit(1);
}
const packed = await packPackage();
const gates: readonly Gate[] = [
  toolGate("layering", { tool: "depcruise", args: ["src", "--output-type", "err"] }),
  toolGate("unused", { tool: "knip", args: ["--no-progress"] }),
  toolGate("unused by users", { tool: "knip", args: ["--no-progress", "--production", "--include", "dependencies,unlisted,files"] }),
  toolGate("publint", { tool: "publint", args: ["run", packed.path, "--strict"] }),
  toolGate("types resolve", { tool: "attw", args: [packed.path, "--profile", "esm-only", "--no-emoji", "--no-color"] }),
  apiReportsGate,
  tarballContentsGate(packed),
  sizeGate(packed),
  importTimeGate,
];
const failed: string[] = [];
for (const gate of gates) {
  if (wanted.length > 0 && !wanted.includes(gate.name.replaceAll(" ", "-"))) continue;
  const start = performance.now();
  const { passed, detail } = await gate.run();
  if (!passed) failed.push(gate.name);
  console.log(`${passed ? "passed" : "FAILED"}  ${gate.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (detail !== "") console.log(detail.replaceAll(/^/gm, "        "));
}
await rm(dirname(packed.path), { recursive: true });
if (failed.length > 0) console.error(`Gates that failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
