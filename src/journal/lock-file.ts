import { link, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { journalFileMode } from "./journal-file-system.ts";
import { systemCode } from "./journal-refusal.ts";
import { isGone, type LockHolder, parseHolder } from "./lock-holder.ts";

/** `unknown` when the file is there and says nothing that this library wrote. */
export type FoundHolder = LockHolder | "unknown";

/** Reads who holds a lock; null when nobody does. */
export async function readHolder(path: string): Promise<FoundHolder | null> {
  try {
    return parseHolder(await readFile(path, "utf8")) ?? "unknown";
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

const noLinkCodes: readonly string[] = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/**
 * Makes the lock with what it says in one step, so that nobody reads half of it and no kill leaves an empty one: a file of its
 * own is written and then linked. False when the lock is there already.
 */
export async function createLockFile(path: string, holder: LockHolder): Promise<boolean> {
  const draft = `${path}.${holder.token}.new`;
  const options = { flag: "wx", mode: journalFileMode };
  try {
    await writeFile(draft, JSON.stringify(holder), options);
    await link(draft, path);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    if (!noLinkCodes.includes(systemCode(error))) throw error;
    // A file system without links; half a lock is read as held there.
    return await writeFile(path, JSON.stringify(holder), options).then(() => true, isTaken);
  } finally {
    await rm(draft, { force: true });
  }
}

function isTaken(error: unknown): false {
  if (systemCode(error) === "EEXIST") return false;
  throw error;
}

/** Removes what killed processes left beside a lock. Only for who has just taken the lock. */
export async function sweepBeside(path: string): Promise<void> {
  const names = await readdir(dirname(path));
  for (const name of names.filter((one) => one.startsWith(`${basename(path)}.`))) {
    const beside = join(dirname(path), name);
    const found = await readHolder(beside);
    const isLeft = found === "unknown" ? await isEmptyDraft(beside, path) : found !== null && (await isGone(found));
    if (isLeft) await rm(beside, { force: true });
  }
}

const draftAgeMs = 60_000;

/** A kill before the draft was written leaves nobody's name in it; nobody takes a minute to write it. Both times are the file system's own. */
async function isEmptyDraft(draft: string, path: string): Promise<boolean> {
  if (!/\.[0-9a-f]{16}\.new$/.test(draft)) return false;
  const [{ size, mtimeMs }, lock] = await Promise.all([stat(draft), stat(path)]);
  return size === 0 && lock.mtimeMs - mtimeMs > draftAgeMs;
}
