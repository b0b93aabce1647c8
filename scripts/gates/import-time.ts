import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Gate } from "./gate.ts";
import { runTool } from "./run-tool.ts";

const rounds = 25;
const limit = 1.9;

interface Medians {
  readonly library: number;
  readonly zod: number;
}

/** Importing the library may cost at most 1.9 times what importing `zod/v4` costs: medians of interleaved fresh processes. */
export const importTimeGate: Gate = {
  name: "import time",
  async run() {
    const first = await measure();
    // Other work on the machine can double a median; the second word counts.
    const { library, zod } = first.library / first.zod <= limit ? first : await measure();
    const ratio = library / zod;
    const detail = `jobsieve ${library.toFixed(1)} ms, zod/v4 ${zod.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (at most ${limit})`;
    return { passed: ratio <= limit, detail };
  },
};

async function measure(): Promise<Medians> {
  const library: number[] = [];
  const zod: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    zod.push(await timeImport("zod/v4"));
    library.push(await timeImport(pathToFileURL(resolve("dist/index.js")).href));
  }
  return { library: median(library), zod: median(zod) };
}

async function timeImport(specifier: string): Promise<number> {
  const program = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
  const { exitCode, output } = await runTool(process.execPath, { args: ["--input-type=module", "--eval", program] });
  if (exitCode !== 0) throw new Error(`import of ${specifier} failed:\n${output}`);
  return Number(output);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
