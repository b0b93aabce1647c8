/**
 * Writes the outcomes of a run into a journal, leaving out what it holds already, and says each page's number once it is written:
 *
 *   node test/long/programs/write-outcomes.ts JOURNAL PAGES
 */
import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openJournal } from "../../../src/journal/open-journal.ts";
import { systemClock } from "../../../src/system-time.ts";
import { fingerprint, keyOf, recordsOf } from "./outcomes-of-page.ts";

const [path = "", pages = "0"] = process.argv.slice(2);
const journal = await openJournal({ path }, { clock: systemClock });
const numbers = Array.from({ length: Number(pages) }, (_, number) => number).values();

async function worker(): Promise<void> {
  for (const number of numbers) {
    if ((await journal.find(keyOf(number), fingerprint)) !== null) continue;
    await setTimeout(1 + (number % 4));
    await journal.append(recordsOf(number));
    // In one step with nothing in between: what is said is written, and what is written is said unless a kill comes between.
    writeSync(1, `${number}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, worker));
await journal.close();
