import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installRecipe } from "./recipe.ts";
import type { VllmHome } from "./vllm-home.ts";

/** What makes an install fit this version of the scripts. */
function expectedMarker(): string {
  return JSON.stringify({ revision: installRecipe.revision, vllm: installRecipe.vllmVersion });
}

function markerFile(home: VllmHome): string {
  return join(home.root, "ready.json");
}

/** Tells whether a finished install of this recipe stands, and its parts are still there. */
export async function isInstalled(home: VllmHome): Promise<boolean> {
  const marker = await readFile(markerFile(home), "utf8").catch(() => "");
  const parts = [
    join(home.venv, "bin", "python"),
    join(home.venv, "bin", "vllm"),
    ...["tiny", "smollm2"].map((model) => join(home.models, model, "config.json")),
  ];
  return marker === expectedMarker() && parts.every((part) => existsSync(part)); // a removed Python leaves a dangling link, which does not exist
}

/** Marks the install as finished, in one step of the file system. */
export async function markInstalled(home: VllmHome): Promise<void> {
  const unfinished = `${markerFile(home)}.${process.pid}`;
  await writeFile(unfinished, expectedMarker());
  await rename(unfinished, markerFile(home));
}

/** Takes the mark away before anything is changed. */
export async function unmarkInstalled(home: VllmHome): Promise<void> {
  await rm(markerFile(home), { force: true });
}
