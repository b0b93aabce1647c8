import { createHash } from "node:crypto";
import { createServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Options of {@link withInstallLock}. */
export interface InstallLockOptions {
  /** The folder that only one process at a time may change. */
  readonly folder: string;
  /** Called once when another process holds the lock. */
  readonly onWait: () => void;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two tries. @default 500 */
  readonly retryMs?: number;
}

/**
 * Runs `action` while no other process does for the same folder. The lock is a Linux abstract socket: the kernel drops it
 * with its owner, so a killed install never leaves a stale lock behind.
 */
export async function withInstallLock<Result>(action: () => Promise<Result>, options: InstallLockOptions): Promise<Result> {
  const { folder, onWait, signal, retryMs = 500 } = options;
  const name = `\0jobsieve-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  let lock = await tryLock(name);
  if (lock === null) onWait();
  while (lock === null) {
    await sleep(retryMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
    lock = await tryLock(name);
  }
  try {
    return await action();
  } finally {
    lock.close();
  }
}

function tryLock(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen({ path: name }, () => resolve(server));
  });
}
