import { join } from "node:path";
import { type CpuModel, servedModelNames } from "./recipe.ts";
import type { VllmHome } from "./vllm-home.ts";

/** What decides a server's command line. */
export interface ServerCommandOptions {
  readonly home: VllmHome;
  readonly model: CpuModel;
  readonly port: number;
  readonly servedModelName?: string | undefined;
  readonly maxModelLen: number;
  readonly compactJson: boolean;
  readonly extraArgs: readonly string[];
}

/** The `vllm serve` command of a CPU server. A flag in `extraArgs` overrides the same flag here. */
export function serverCommand(options: ServerCommandOptions): readonly [string, ...string[]] {
  const { home, model, port, servedModelName = servedModelNames[model], maxModelLen, compactJson, extraArgs } = options;
  return [
    join(home.venv, "bin", "python"),
    join(home.venv, "bin", "vllm"),
    "serve",
    join(home.models, model),
    ...(model === "tiny" ? ["--load-format", "dummy"] : []),
    ...["--served-model-name", servedModelName],
    ...["--host", "127.0.0.1", "--port", String(port)],
    ...["--max-model-len", String(maxModelLen)],
    ...["--dtype", "bfloat16"],
    "--enforce-eager", // compiling takes a minute and gains little on few cores
    "--enable-prompt-tokens-details",
    ...["--structured-outputs-config", JSON.stringify({ backend: "xgrammar", disable_any_whitespace: compactJson })],
    ...extraArgs,
  ];
}

/** The environment of a CPU server. `cores` is a list as the kernel writes it, such as `0-1`. */
export function serverEnvironment({
  cores,
  kvCacheGib,
}: {
  readonly cores: string;
  readonly kvCacheGib: number;
}): Readonly<Record<string, string>> {
  return {
    VLLM_ENABLE_V1_MULTIPROCESSING: "0", // one process: half the start time, and nothing to be left behind
    VLLM_CPU_OMP_THREADS_BIND: cores, // all cores; vLLM alone would keep some back
    VLLM_CPU_KVCACHE_SPACE: String(kvCacheGib),
    OMP_WAIT_POLICY: "passive", // idle threads sleep: spinning ones stop each other where cores are shared
    HF_HUB_OFFLINE: "1",
    VLLM_NO_USAGE_STATS: "1",
    DO_NOT_TRACK: "1",
  };
}
