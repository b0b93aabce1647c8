import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, so that another one with the same id is known; null where the system does not tell. */
  readonly startedAt: string | null;
  /** Names this taking of the lock. */
  readonly token: string;
}

/** Describes this process, with a new token. */
export async function describeOwnProcess(): Promise<LockHolder> {
  const { pid } = process;
  const seen = await readProcess(pid);
  return { pid, host: hostname(), startedAt: seen?.startedAt ?? null, token: randomBytes(8).toString("hex") };
}

/** Reads a holder; null for what this library did not write. A token is part of file names, so that only digits pass. */
export function parseHolder(text: string): LockHolder | null {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null) return null;
  const { pid, host, startedAt, token }: Partial<Record<keyof LockHolder, unknown>> = value;
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid <= 0 || typeof host !== "string") return null;
  if (typeof token !== "string" || !/^[0-9a-f]{16}$/.test(token)) return null;
  return { pid, host, startedAt: typeof startedAt === "string" ? startedAt : null, token };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the holder is of this host and its process is gone. Of another host nothing can be known. */
export async function isGone({ pid, host, startedAt }: LockHolder): Promise<boolean> {
  if (host !== hostname()) return false;
  if (!isRunning(pid)) return true;
  const seen = await readProcess(pid);
  if (seen === null) return false;
  return seen.isZombie || (startedAt !== null && seen.startedAt !== startedAt);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return !(error instanceof Error && Reflect.get(error, "code") === "ESRCH");
  }
}

interface SeenProcess {
  readonly startedAt: string;
  readonly isZombie: boolean;
}

/** Asks Linux; null elsewhere. Start times count from the boot, whose id tells one boot from the next. */
async function readProcess(pid: number): Promise<SeenProcess | null> {
  try {
    const [stat, boot] = await Promise.all([readFile(`/proc/${pid}/stat`, "utf8"), readFile("/proc/sys/kernel/random/boot_id", "utf8")]);
    // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { startedAt: `${boot.trim()}/${rest[18]}`, isZombie: state === "Z" || state === "X" };
  } catch {
    return null;
  }
}
