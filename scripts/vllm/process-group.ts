import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Sends a signal to a process and all it started. False when none of them is left. */
export function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-pid, signal);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
    throw error;
  }
}

/** Ends a detached child and its group: asks, waits `graceMs`, then kills; returns when the child is gone. */
export async function endGroup(child: ChildProcess, { graceMs }: { readonly graceMs: number }): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const exited = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit").then(() => {});
  signalGroup(pid, "SIGTERM");
  const timer = new AbortController();
  await Promise.race([exited, sleep(graceMs, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
  signalGroup(pid, "SIGKILL");
  await exited;
}
