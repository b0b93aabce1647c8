import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { VllmSetupError } from "./vllm-setup-error.ts";

/** One command of the install. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

const tailCharacters = 2_000;

/** Runs a command to its end and gives its standard output. @throws VllmSetupError with the command's last words; the signal's reason on abort */
export async function runCommand(command: readonly [string, ...string[]], options: CommandOptions = {}): Promise<string> {
  const { cwd, env, signal } = options;
  signal?.throwIfAborted();
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => child.kill("SIGTERM");
  signal?.addEventListener("abort", stop, { once: true });
  const outcome = await collect(child).finally(() => signal?.removeEventListener("abort", stop));
  signal?.throwIfAborted();
  if (outcome.ending === null) return outcome.output;
  const message = `${program} ${parameters[0] ?? ""} failed (${outcome.ending}): ${lastLine(outcome.lastWords)}`;
  throw new VllmSetupError(message, { failure: "install-failed", cause: outcome.lastWords });
}

interface CommandOutcome {
  readonly output: string;
  readonly lastWords: string;
  /** Null after exit code 0. */
  readonly ending: string | null;
}

function collect(child: ChildProcessByStdio<null, Readable, Readable>): Promise<CommandOutcome> {
  let output = "";
  let lastWords = "";
  const remember = (text: string) => {
    lastWords = (lastWords + text).slice(-tailCharacters);
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    remember(text);
  });
  child.stderr.setEncoding("utf8").on("data", remember);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ output, lastWords: error.message, ending: "it could not be started" }));
    child.once("close", (code, killedBy) => resolve({ output, lastWords, ending: code === 0 ? null : (killedBy ?? `exit code ${code}`) }));
  });
}

/** The last line that says something. */
export function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
