import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readJournal } from "../../src/journal/read-journal.ts";
import { killSeries } from "./support/kill-series.ts";
import { seededRandom } from "./support/seeded-random.ts";

const folder = mkdtempSync(join(tmpdir(), "jobsieve-kills-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `KILLS=20 ROWS=1000` makes a short one. */
const kills = Number(process.env.KILLS ?? "200");
const rows = Number(process.env.ROWS ?? "10000");
const concurrency = 16;

it(`loses and repeats nothing over ${kills} kills in one run of ${rows} postings, but for what was in flight`, async () => {
  const journal = join(folder, "run.jsonl");
  const series = await killSeries({ rows, kills, concurrency, journal, random: seededRandom(5) });
  expect(series.kills).toBe(kills);
  expect(series.mostPending).toBeLessThanOrEqual(concurrency);
  expect(series.requests).toEqual(series.pending.map((count) => count + 1));

  const whole = { outcomes: rows, keys: rows, statuses: { extracted: rows } };
  expect(series.last).toMatchObject(whole);
  expect(series.again).toMatchObject({ ...whole, replayed: rows });
  let lines = 0;
  let tokens = 0;
  for await (const { attempts, status } of readJournal(journal)) {
    expect(status).toBe("extracted");
    lines += 1;
    for (const { usage } of attempts) tokens += usage.inputTokens ?? 0;
  }
  expect(lines).toBe(rows);
  expect(series.last).toMatchObject({ inputTokens: tokens });
});
