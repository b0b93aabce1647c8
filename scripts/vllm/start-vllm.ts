import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { endGroup, signalGroup } from "./process-group.ts";
import { createSteps, type OnProgress } from "./progress.ts";
import { type CpuModel, servedModelNames } from "./recipe.ts";
import { lastLine } from "./run-command.ts";
import { serverCommand, serverEnvironment } from "./server-command.ts";
import { type VllmHome, vllmHome } from "./vllm-home.ts";
import { VllmSetupError } from "./vllm-setup-error.ts";
import { waitUntilHealthy } from "./wait-until-healthy.ts";

/** Options of {@link startVllm}. */
export interface StartOptions {
  readonly model: CpuModel;
  /** @default 0, a free one */
  readonly port?: number;
  /** The model id that clients name. @default the model's own name */
  readonly servedModelName?: string;
  /** Input plus output, in tokens. @default 10240 */
  readonly maxModelLen?: number;
  /** Sets `disable_any_whitespace`; without it models fill their answers with white space. @default true */
  readonly compactJson?: boolean;
  /** Further flags of `vllm serve`. @default none */
  readonly extraArgs?: readonly string[];
  /** Memory for the key-value cache, in GiB. @default 1 */
  readonly kvCacheGib?: number;
  /** Milliseconds until the server must answer. @default 290000 */
  readonly startTimeoutMs?: number;
  readonly home?: VllmHome;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

/** A running server. It ends with this process, whatever ends it. */
export interface VllmServer {
  /** With `/v1`, as `local.baseURL` wants it. */
  readonly baseURL: string;
  /** The root, where `/health`, `/metrics` and `/tokenize` stand. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly model: CpuModel;
  readonly servedModelName: string;
  /** Path of the file with the server's output. */
  readonly log: string;
  /** Milliseconds from the start of the process to its first healthy answer. */
  readonly startMs: number;
  /** Ends the server and all it started; returns when they are gone. Safe to call twice. */
  stop(): Promise<void>;
  /** Kills it at once, as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts an installed CPU server and waits until it answers.
 *
 * @throws VllmSetupError when it ends or does not answer in time, with its last words; the signal's reason on abort
 */
export async function startVllm(options: StartOptions): Promise<VllmServer> {
  const { model, home = vllmHome(), startTimeoutMs = 290_000, onProgress = () => {}, signal } = options;
  const { servedModelName = servedModelNames[model] } = options;
  signal?.throwIfAborted();
  const port = options.port || (await freePort());
  const log = join(home.logs, `${model}-${port}.log`);
  const begin = performance.now();
  const child = await spawnServer({ ...options, home, port, log });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => endGroup(child, { graceMs: 10_000 });
  const runStep = createSteps({ steps: 1, onProgress });
  try {
    await runStep(`starting vLLM with ${model} on port ${port}`, () => waitForServer(child, { url, log, startTimeoutMs, signal }));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    baseURL: `${url}/v1`,
    url,
    port,
    pid: child.pid ?? 0,
    model,
    servedModelName,
    log,
    startMs: performance.now() - begin,
    stop,
    kill: () => endGroup(child, { graceMs: 0 }),
  };
}

async function spawnServer(
  options: StartOptions & { readonly home: VllmHome; readonly port: number; readonly log: string },
): Promise<ChildProcess> {
  const { home, log, maxModelLen = 10_240, compactJson = true, extraArgs = [], kvCacheGib = 1 } = options;
  await mkdir(home.logs, { recursive: true });
  const [python, ...parameters] = serverCommand({ ...options, maxModelLen, compactJson, extraArgs });
  const launcher = join(import.meta.dirname, "launch.py");
  const output = openSync(log, "w");
  try {
    const env = { ...process.env, ...serverEnvironment({ cores: await allowedCores(), kvCacheGib }) };
    // Its own group: Ctrl-C reaches the script alone, which then ends the server in order.
    const child = spawn(python, [launcher, String(process.pid), python, ...parameters], {
      detached: true,
      stdio: ["ignore", output, output],
      env,
    });
    const killAll = () => child.pid !== undefined && signalGroup(child.pid, "SIGKILL");
    process.once("exit", killAll);
    child.once("exit", () => {
      process.off("exit", killAll);
      killAll(); // the engine may be left of a server that crashed
    });
    return child;
  } finally {
    closeSync(output);
  }
}

async function waitForServer(
  child: ChildProcess,
  {
    url,
    log,
    startTimeoutMs,
    signal,
  }: { readonly url: string; readonly log: string; readonly startTimeoutMs: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const ended = new AbortController();
  const timeout = AbortSignal.timeout(startTimeoutMs);
  const failure = (what: string) =>
    new VllmSetupError(`vLLM ${what}; its log is ${log} and ends with: ${lastLine(readFileSync(log, "utf8"))}`, {
      failure: "start-failed",
    });
  child.once("error", (cause) =>
    ended.abort(new VllmSetupError(`vLLM could not be started: ${cause.message}`, { failure: "start-failed", cause })),
  );
  child.once("exit", (code, killedBy) => ended.abort(failure(`ended with ${killedBy ?? `exit code ${code}`} before it answered`)));
  timeout.addEventListener("abort", () => ended.abort(failure(`did not answer within ${startTimeoutMs / 1_000} s`)), { once: true });
  await waitUntilHealthy({ url, signal: signal === undefined ? ended.signal : AbortSignal.any([ended.signal, signal]) });
  if (child.exitCode !== null) throw failure("ended while another server answered on its port");
}

/** The cores this process may run on, as the kernel writes them. */
async function allowedCores(): Promise<string> {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  return /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "auto";
}
