import { setTimeout as sleep } from "node:timers/promises";

/** What the wait watches. */
export interface HealthWait {
  /** The server's root, without a final slash. */
  readonly url: string;
  /** Aborts when the server's process ends, or the caller gives up; its reason is rethrown. */
  readonly signal: AbortSignal;
  /** @default 500 */
  readonly intervalMs?: number;
}

/** Waits until a server answers `/health` with 200. */
export async function waitUntilHealthy({ url, signal, intervalMs = 500 }: HealthWait): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    if (await answersHealth(url, signal)) return;
    await sleep(intervalMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

async function answersHealth(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
