import { parseArgs } from "node:util";
import { runAsCommand } from "../scripts/vllm/run-as-command.ts";
import { createExtractor } from "../src/index.ts";
import { ask } from "./ask.ts";
import { type DemoRow, extractedRow, failedRow, type RowParts } from "./demo-row.ts";
import { exitCode } from "./exit-code.ts";
import { formatStatistics } from "./format-statistics.ts";
import { formatTable } from "./format-table.ts";
import { type DemoServer, openServer } from "./open-server.ts";
import { type DemoPosting, demoPostings, readPosting } from "./postings.ts";
import { runPostings } from "./run-postings.ts";
import { standInSchema } from "./stand-in-schema.ts";

const usage = `npm run demo -- [options]
  --no-server        reads the pages by code alone; needs no model
  --require-server   fails when no model server can be had (for CI)
JOBSIEVE_LOCAL_URL names a running server (default http://127.0.0.1:8000/v1).`;

/** vLLM batches: eight at once take little longer than one. */
const concurrency = 8;
/** Two cores read eight prompts slowly, so the demo waits longer than the defaults do. */
const timeouts = { firstTokenMs: 240_000, idleMs: 120_000, totalMs: 480_000, deadlineMs: 900_000 };

await runAsCommand(async ({ signal }) => {
  const { values } = parseArgs({
    options: { "no-server": { type: "boolean" }, "require-server": { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(usage);
  const server = values["no-server"] ? null : await findOrStart(signal);
  if (server === null) {
    if (!values["no-server"]) console.log("Going on without a model: code alone reads the pages.");
    await readByCode();
    process.exitCode = values["require-server"] ? 1 : 0;
    return;
  }
  try {
    process.exitCode = exitCode(await extractAll(server, signal));
  } finally {
    await server.close();
  }
});

function findOrStart(signal: AbortSignal): Promise<DemoServer | null> {
  const url = process.env.JOBSIEVE_LOCAL_URL || "http://127.0.0.1:8000/v1";
  const confirm = process.stdin.isTTY && process.stdout.isTTY ? (question: string) => ask(question, { signal }) : null;
  return openServer({ url, print: console.log, confirm, signal });
}

async function readByCode(): Promise<void> {
  await using extractor = createExtractor({ local: false });
  const run = async (posting: DemoPosting) => {
    const outcome = await extractor.safeExtract(await readPosting(posting));
    return (parts: RowParts) => (outcome.status === "extracted" ? extractedRow(outcome.result, parts) : failedRow(outcome.error, parts));
  };
  const rows = await runPostings(demoPostings, { concurrency: 1, run, onRow: () => {} });
  console.log(`\n${formatTable(rows)}`);
}

async function extractAll({ baseURL, model, isStandIn }: DemoServer, signal: AbortSignal): Promise<readonly DemoRow[]> {
  const options = { local: { baseURL, model }, timeouts };
  await using extractor = isStandIn ? createExtractor({ ...options, schema: standInSchema }) : createExtractor(options);
  const run = async (posting: DemoPosting) => {
    const outcome = await extractor.safeExtract(await readPosting(posting), { signal });
    return (parts: RowParts) => (outcome.status === "extracted" ? extractedRow(outcome.result, parts) : failedRow(outcome.error, parts));
  };
  const onRow = ({ posting, status, route }: DemoRow, done: number) =>
    console.log(`${done}/${demoPostings.length} ${posting.id}: ${status === "extracted" ? status : route}`);
  const rows = await runPostings(demoPostings, { concurrency, run, onRow });
  console.log(`\n${formatTable(rows)}\n\n${formatStatistics(extractor.stats())}`);
  return rows;
}
