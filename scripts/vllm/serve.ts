import { once } from "node:events";
import { parseArgs } from "node:util";
import { installVllm } from "./install.ts";
import { progressLine } from "./progress.ts";
import type { CpuModel } from "./recipe.ts";
import { runAsCommand } from "./run-as-command.ts";
import { startVllm } from "./start-vllm.ts";

const usage = `node scripts/vllm/serve.ts [tiny|smollm2] [options] [-- flags of vllm serve]
  --port NUMBER            0 picks a free one (default 8000)
  --max-model-len TOKENS   default 10240
  --name MODEL_ID          the model id that clients name
  --any-whitespace         leaves disable_any_whitespace off`;

function readArguments() {
  const options = {
    port: { type: "string", default: "8000" },
    "max-model-len": { type: "string", default: "10240" },
    name: { type: "string" },
    "any-whitespace": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
  const separator = process.argv.indexOf("--");
  const end = separator === -1 ? process.argv.length : separator;
  const { values, positionals } = parseArgs({ args: process.argv.slice(2, end), options, allowPositionals: true });
  return { ...values, model: positionals[0] ?? "smollm2", extraArgs: process.argv.slice(end + 1) };
}

function isCpuModel(name: string): name is CpuModel {
  return name === "tiny" || name === "smollm2";
}

await runAsCommand(async ({ signal }) => {
  const { model, port, name, extraArgs, help, ...values } = readArguments();
  if (help || !isCpuModel(model)) {
    console.log(usage);
    process.exitCode = help ? 0 : 1;
    return;
  }
  const onProgress = (progress: Parameters<typeof progressLine>[0]) => console.log(progressLine(progress));
  await installVllm({ signal, onProgress });
  const server = await startVllm({
    model,
    port: Number(port),
    maxModelLen: Number(values["max-model-len"]),
    compactJson: !values["any-whitespace"],
    extraArgs,
    signal,
    onProgress,
    ...(name === undefined ? {} : { servedModelName: name }),
  });
  console.log(`${server.servedModelName} answers at ${server.baseURL} (process ${server.pid}, log ${server.log}). Ctrl-C stops it.`);
  if (!signal.aborted) await once(signal, "abort");
  await server.stop();
  console.log("Stopped.");
});
