/**
 * Takes a journal's lock again and again, and says each time whether it is alone:
 *
 *   node test/long/programs/take-turns.ts JOURNAL INSIDE
 *
 * INSIDE is a file that stands while somebody has the lock and names its process.
 */
import { readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { lockJournal } from "../../../src/journal/journal-lock.ts";

const [path = "", inside = ""] = process.argv.slice(2);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z");
  } catch {
    return false;
  }
}

/** Another's name may stand here only when it was killed inside. */
function enter(): boolean {
  try {
    writeFileSync(inside, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const other = Number(readFileSync(inside, "utf8"));
    writeFileSync(inside, String(process.pid));
    return other === 0 || !isAlive(other);
  }
}

while (true) {
  const lock = await lockJournal(path).catch((error: unknown) => {
    if (Reflect.get(Object(error), "reason") !== "locked") throw error;
    return null;
  });
  if (lock === null) {
    await setTimeout(Math.random() * 3);
    continue;
  }
  const isAlone = enter();
  await setTimeout(Math.random() * 3);
  const isStillAlone = readFileSync(inside, "utf8") === String(process.pid);
  rmSync(inside);
  writeSync(1, isAlone && isStillAlone ? "alone\n" : "together\n");
  await lock.release();
}
