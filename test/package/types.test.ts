import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { runTool } from "../../scripts/gates/run-tool.ts";

const compiler = resolve("node_modules/typescript/bin/tsc");
const strict = { target: "ES2023", strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: ["node"] };
const settings = [
  { name: "nodenext", options: { module: "nodenext", moduleResolution: "nodenext" } },
  { name: "bundler", options: { module: "esnext", moduleResolution: "bundler" } },
];

describe.each([
  { zod: "zod 4", folder: inject("zod4"), skipLibCheck: false },
  { zod: "zod 3.25.28", folder: inject("zod3"), skipLibCheck: false },
])("with $zod", ({ folder, skipLibCheck }) => {
  test.each(settings)("a TypeScript program compiles under moduleResolution $name", async ({ name, options }) => {
    const config = `tsconfig.${name}.json`;
    const compilerOptions = { ...strict, ...options, skipLibCheck, lib: ["ES2024", "ESNext.Disposable"] };
    await writeFile(join(folder, config), JSON.stringify({ compilerOptions, files: ["typed.ts"] }));
    const { exitCode, output } = await runTool(process.execPath, { args: [compiler, "-p", config], cwd: folder });
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: "" });
  });
});
