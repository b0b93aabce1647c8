// A folder of pages as one batch: progress on stderr, a journal, Ctrl-C that loses nothing, and the same call to go on.
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BatchProgress, createExtractor } from "jobsieve";
import { localURL } from "./posting.ts";

const folder = process.argv[2] ?? fileURLToPath(new URL("../demo/postings/", import.meta.url));
const journal = process.argv[3] ?? join(tmpdir(), "jobsieve-batch.jsonl");
const names = readdirSync(folder).filter((name) => /\.(?:html|md|txt)$/.test(name) && name !== "SOURCE.md");

/** Read one by one, as there is room: a million files take no more memory than ten. */
function* postings() {
  for (const name of names) yield { id: name, content: readFileSync(join(folder, name)) };
}

/** One line that writes over itself. */
function showProgress({ extracted, failed, skipped, deferred, replayed, inFlight, ratePerSecond, etaMs, costUsd }: BatchProgress): void {
  const done = extracted + failed + skipped + deferred;
  const bar = "#".repeat(Math.round((20 * done) / names.length)).padEnd(20, ".");
  const rate = ratePerSecond === null ? "" : `, ${ratePerSecond.toFixed(1)}/s`;
  const left = etaMs === null ? "" : `, ${Math.ceil(etaMs / 1000)} s left`;
  const cost = costUsd === null ? "cost unknown" : `$${costUsd}`;
  process.stderr.write(`\r[${bar}] ${done}/${names.length} (${replayed} from the journal), ${inFlight} in work${rate}${left}, ${cost}  `);
}

// Without a server, code alone reads the pages.
const withModel = createExtractor({ local: { baseURL: localURL } });
const [server] = await withModel.check();
await using extractor = server?.status === "ready" ? withModel : createExtractor({ local: false });

// The first Ctrl-C ends the batch; after it the default is back, so that a second one kills the process.
const controller = new AbortController();
const interrupted = new Error("Ctrl-C");
process.once("SIGINT", () => controller.abort(interrupted));

try {
  const options = { journal, total: names.length, signal: controller.signal, onProgress: showProgress };
  for await (const outcome of extractor.extractMany(postings(), options)) {
    if (outcome.status === "extracted") console.log(`${outcome.key}: ${outcome.result.data.title}`);
    else if (outcome.status === "failed") console.log(`${outcome.key}: failed, ${outcome.error.code}`);
    else console.log(`${outcome.key}: ${outcome.status}, ${outcome.reason}`);
  }
  process.stderr.write("\n");
} catch (error) {
  if (error !== interrupted) throw error;
  const call = process.argv.map((word) => JSON.stringify(word)).join(" ");
  process.stderr.write(`\nStopped. What is done is in ${journal}; go on with the same command:\n  ${call}\n`);
  process.exitCode = 130;
}
