/** Opens a journal when it is told to, tells what came of it, and holds it until its input ends. */
import { once } from "node:events";
import { openJournal } from "../../../../src/journal/open-journal.ts";
import { systemClock } from "../../../../src/system-time.ts";

const [path = ""] = process.argv.slice(2);
process.stdout.write("ready\n");
await once(process.stdin, "data");
const outcome = await openJournal({ path }, { clock: systemClock }).then(
  () => "won",
  (error: unknown) => String(Reflect.get(Object(error), "reason")),
);
process.stdout.write(`${outcome}\n`);
process.stdin.on("end", () => process.exit(0)).resume();
