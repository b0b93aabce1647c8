import { VllmSetupError } from "./vllm-setup-error.ts";

/** Runs a script's main action: Ctrl-C, SIGTERM and SIGHUP abort its signal, a set-up failure becomes one sentence and exit code 1. */
export async function runAsCommand(action: (parts: { readonly signal: AbortSignal }) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals) => controller.abort(new Error(`Stopped by ${name}.`));
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, abort);
  try {
    await action({ signal: controller.signal });
  } catch (error) {
    if (!(error instanceof VllmSetupError) && !controller.signal.aborted) throw error;
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
