import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/** The folders of one install. */
export interface VllmHome {
  readonly root: string;
  readonly venv: string;
  readonly models: string;
  readonly logs: string;
}

/**
 * Where the CPU server lives: `JOBSIEVE_VLLM_HOME`, else `jobsieve/vllm-cpu` in the user's cache folder, so that every
 * clone on a machine shares one install.
 */
export function vllmHome(environment: Readonly<Record<string, string | undefined>> = process.env): VllmHome {
  const cache = environment.XDG_CACHE_HOME;
  const cacheFolder = cache !== undefined && isAbsolute(cache) ? cache : join(environment.HOME || homedir(), ".cache");
  const root = resolve(environment.JOBSIEVE_VLLM_HOME || join(cacheFolder, "jobsieve", "vllm-cpu"));
  return { root, venv: join(root, "venv"), models: join(root, "models"), logs: join(root, "logs") };
}
