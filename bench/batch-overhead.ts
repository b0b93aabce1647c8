/**
 * Suite: what a batch, its journal and its books cost the client, on a server that answers at once.
 *
 *   node --expose-gc bench/batch-overhead.ts [POSTINGS] [ROUNDS]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type BatchOptions, createExtractor } from "../src/index.ts";
import { alwaysAsking } from "./always-asking.ts";
import { median } from "./compare.ts";
import { pick, postingTexts } from "./pages.ts";
import { profileShares } from "./profile-shares.ts";
import { printSection } from "./section.ts";
import { startInstantServer } from "./start-server.ts";

const postings = Number(process.argv[2] ?? 300);
const rounds = Number(process.argv[3] ?? 9);
const inFlight = 32;
const server = await startInstantServer();
const extractor = createExtractor({ ...alwaysAsking, local: { baseURL: `${server.origin}/v1`, maxConcurrency: inFlight } });
const folder = mkdtempSync(join(tmpdir(), "overhead-bench-"));
const texts = postingTexts();
let serial = 0;

/** Always new ones, so that nothing is known of them. */
function* source() {
  for (let index = 0; index < postings; index += 1) {
    serial += 1;
    yield { id: `posting-${serial}`, content: `${pick(texts, index)}\nReference ${serial}` };
  }
}

async function singleCalls(): Promise<void> {
  const rest = source();
  const lane = async (): Promise<void> => {
    for (const posting of rest) await extractor.extract(posting);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

async function batch(options: BatchOptions): Promise<void> {
  for await (const { status } of extractor.extractMany(source(), { concurrency: inFlight, ...options })) {
    if (status !== "extracted") throw new Error(`A posting of this suite was ${status}.`);
  }
}

async function journalled(options: BatchOptions): Promise<void> {
  serial += 1;
  await batch({ ...options, journal: { path: join(folder, `${serial}.jsonl`), fsync: "interval" } });
}

const ways = new Map<string, () => Promise<void>>([
  ["`extractMany()`, no journal", () => batch({})],
  ["`extractMany()`, journal", () => journalled({})],
  ["`extractMany()`, journal and budget", () => journalled({ budget: { maxUsd: 1e6 } })],
  ["`extract()` in a pool", singleCalls],
]);

/** Milliseconds of processor time a posting, with the threads that write files. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / postings;
}

for (const work of ways.values()) await work();
const costs = new Map<string, number[]>([...ways.keys()].map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  const order = round % 2 === 0 ? [...ways] : [...ways].toReversed();
  for (const [name, work] of order) costs.get(name)?.push(await cpuOf(work));
}
const [base = []] = costs.values();
const rows = [...costs].map(([name, all]) => {
  const ratios = all.map((cpu, round) => cpu / (base[round] ?? Number.NaN)).toSorted((left, right) => left - right);
  const spread = `${ratios.at(rounds >> 2)?.toFixed(2)} to ${ratios.at(-1 - (rounds >> 2))?.toFixed(2)}`;
  return [name, median(all).toFixed(2), `${median(ratios).toFixed(3)} ×`, spread];
});

const shares = await profileShares(() => journalled({ budget: { maxUsd: 1e6 } }), {
  journal: ["/src/journal/", "/src/batch/journal-record.ts"],
  books: ["/src/ledger/"],
});
const percent = (name: string): string => `${(100 * (shares.get(name) ?? Number.NaN)).toFixed(1)} %`;
printSection({
  title: "What a journal and the books cost a batch",
  columns: ["", "CPU ms a posting", "CPU / no journal", "middle half of the rounds"],
  rows,
  notes: [
    `${postings} postings a round, ${rounds} rounds in turns, ${inFlight} in flight, instant server; load at the end ${loadavg()[0]?.toFixed(1)}. Target: journal and books at most 10 % of the client's CPU.`,
    `The books are kept always, so their cost is taken from a profile: of the main thread's time, ${percent("books")} are in the books and ${percent("journal")} in the journal.`,
  ],
});
await extractor.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
process.exit();
