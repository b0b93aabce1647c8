/**
 * Measures jobsieve beside its peers and prints markdown.
 *
 *   node bench/run.ts [--only NAME[,NAME]] [--long]
 *
 * `--only` names suites; `--long` adds the run over 100,000 postings.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { installPeers } from "./install-peers.ts";
import { describeMachine } from "./machine.ts";
import { pinnedNode } from "./pinned.ts";
import { formatSection } from "./section.ts";

interface Suite {
  readonly file: string;
  /** A program of its own that prints its tables itself. */
  readonly isPlain?: boolean;
  /** Runs only when it is asked for. */
  readonly isLong?: boolean;
}

const suites: Readonly<Record<string, Suite>> = {
  client: { file: "client.ts" },
  streaming: { file: "streaming.ts" },
  page: { file: "page.ts" },
  memory: { file: "memory.ts" },
  import: { file: "import-time.ts" },
  batch: { file: "batch.ts" },
  overhead: { file: "batch-overhead.ts" },
  tokenizers: { file: "tokenizers.ts", isPlain: true },
  prepare: { file: "prepare.ts", isPlain: true },
  reading: { file: "reading.ts", isPlain: true },
  grounding: { file: "grounding.ts", isPlain: true },
  journal: { file: "journal.ts", isPlain: true },
  flat: { file: "flat-memory.ts", isLong: true },
};

const { values } = parseArgs({ options: { only: { type: "string" }, long: { type: "boolean", default: false } } });
const wanted = values.only?.split(",") ?? Object.keys(suites).filter((name) => values.long || suites[name]?.isLong !== true);
const unknown = wanted.filter((name) => suites[name] === undefined);
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(", ")}. There are ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}

async function outputOf({ file }: Suite): Promise<string> {
  const { command, parameters } = pinnedNode("client", ["--expose-gc", fileURLToPath(new URL(file, import.meta.url))]);
  return (await promisify(execFile)(command, parameters, { encoding: "utf8", maxBuffer: 2 ** 24 })).stdout;
}

installPeers();
console.log(describeMachine());
for (const name of wanted) {
  const suite = suites[name];
  if (suite === undefined) continue;
  const output = await outputOf(suite);
  console.log(suite.isPlain === true ? `### ${name}\n\n\`\`\`text\n${output.trim()}\n\`\`\`\n` : formatSection(JSON.parse(output)));
}
