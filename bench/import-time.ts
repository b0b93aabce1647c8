/** Suite: what importing the library costs, in fresh processes that take turns. */
import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { median } from "./compare.ts";
import { printSection } from "./section.ts";

const rounds = 15;
const root = fileURLToPath(new URL("..", import.meta.url));
const bench = fileURLToPath(new URL(".", import.meta.url));
const built = "temp/bench-dist";
execFileSync("node_modules/.bin/tsup", ["--no-dts", "--out-dir", built], { cwd: root, stdio: "ignore" });

const modules = {
  "zod/v4": { folder: root, imports: ["zod/v4"] },
  "**jobsieve**": { folder: root, imports: [pathToFileURL(`${root}/${built}/index.js`).href] },
  "undici + zod": { folder: root, imports: ["undici", "zod/v4"] },
  openai: { folder: root, imports: ["openai"] },
  ai: { folder: bench, imports: ["ai"] },
  instructor: { folder: bench, imports: ["@instructor-ai/instructor"] },
  "llm-scraper": { folder: bench, imports: ["llm-scraper"] },
} as const;

function importMs({ folder, imports }: { readonly folder: string; readonly imports: readonly string[] }): number {
  const program = `const start = performance.now();
    for (const name of ${JSON.stringify(imports)}) await import(name);
    console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder, encoding: "utf8" }));
}

const times = new Map<string, number[]>(Object.keys(modules).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, module] of Object.entries(modules)) times.get(name)?.push(importMs(module));
}
const floor = median(times.get("zod/v4") ?? []);
printSection({
  title: "Import time",
  columns: ["", "ms", "/ zod/v4"],
  rows: [...times].map(([name, values]) => [name, median(values).toFixed(0), `${(median(values) / floor).toFixed(2)} ×`]),
  notes: ["`import()` in a fresh process; the library as it is built. Target: at most 1.9 × zod/v4."],
});
