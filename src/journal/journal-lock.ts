import { rm } from "node:fs/promises";
import { hostname } from "node:os";
import { JournalError } from "../errors/journal-error.ts";
import { unreachableJournal } from "./journal-refusal.ts";
import { createLockFile, type FoundHolder, readHolder, sweepBeside } from "./lock-file.ts";
import { describeOwnProcess, isGone, type LockHolder } from "./lock-holder.ts";

/** The right to write a journal. */
export interface JournalLock {
  release(): Promise<void>;
}

/**
 * Takes the lock beside a journal. The lock of a process of this host that is gone is taken over.
 * @throws JournalError `locked`
 */
export async function lockJournal(path: string): Promise<JournalLock> {
  const lockPath = `${path}.lock`;
  try {
    const self = await describeOwnProcess();
    const other = await take(lockPath, { self, isMain: true });
    if (other !== null) throw lockedJournal(path, { lockPath, other });
    return { release: () => giveBack(lockPath, self) };
  } catch (error) {
    throw JournalError.isInstance(error) ? error : unreachableJournal(path, error);
  }
}

interface Taker {
  readonly self: LockHolder;
  /** False for the lock that guards the taking over of another. */
  readonly isMain: boolean;
}

/** Gives null when the lock was taken, and else who has it. */
async function take(path: string, taker: Taker): Promise<FoundHolder | null> {
  const found = await readHolder(path);
  if (found === null) return takeFree(path, taker.self);
  if (found === "unknown" || !(await isGone(found))) return found;
  return takeOver(path, { ...taker, gone: found });
}

/**
 * Of all that see the same dead holder one may remove its lock: the one that holds a second lock, named by the dead holder's token.
 * It looks again first, because another may have been here before. A dead holder of the second lock is taken over the same way.
 */
async function takeOver(path: string, { self, isMain, gone }: Taker & { readonly gone: LockHolder }): Promise<FoundHolder | null> {
  const guard = `${path}.${gone.token}`;
  const other = await take(guard, { self, isMain: false });
  if (other !== null) return other;
  try {
    const found = await readHolder(path);
    if (found !== null && (found === "unknown" || found.token !== gone.token)) return found;
    if (found !== null) await rm(path, { force: true });
    const faster = await takeFree(path, self);
    if (faster !== null) return faster;
  } finally {
    await rm(guard, { force: true });
  }
  // The lock is taken; what cannot be swept is left for the next one.
  if (isMain) await sweepBeside(path).catch(() => undefined);
  return null;
}

/** Nobody has the lock now; another process may still be faster. */
async function takeFree(path: string, self: LockHolder): Promise<FoundHolder | null> {
  return (await createLockFile(path, self)) ? null : ((await readHolder(path)) ?? "unknown");
}

/** Leaves a lock alone that somebody else took after this one was removed by hand. */
async function giveBack(path: string, self: LockHolder): Promise<void> {
  const found = await readHolder(path);
  if (found !== null && found !== "unknown" && found.token === self.token) await rm(path, { force: true });
}

interface LockFound {
  readonly lockPath: string;
  readonly other: FoundHolder;
}

function lockedJournal(path: string, { lockPath, other }: LockFound): JournalError {
  return new JournalError({ reason: "locked", path, message: `The journal ${path} has a writer: ${describe(other, lockPath)}` });
}

function describe(other: FoundHolder, lockPath: string): string {
  if (other === "unknown") return `its lock is ${lockPath}. If no process writes it, delete that file.`;
  if (other.host !== hostname()) {
    return `process ${other.pid} on host ${other.host}. If that process is gone, delete ${lockPath}.`;
  }
  if (other.pid === process.pid) return "this process has it open already. Close that journal first, or choose another path.";
  return `process ${other.pid} on this host. Wait for it to end, or choose another path.`;
}
