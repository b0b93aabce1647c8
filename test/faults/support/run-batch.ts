import { getEventListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/v4";
import {
  type Attempt,
  type AttemptRetryEvent,
  createExtractor,
  createVllmModel,
  ExtractionFailedError,
  type Extractor,
  ExtractorError,
  ModelCallError,
  type ModelEntry,
  type RetryOptions,
  type TimeoutOptions,
} from "../../../src/index.ts";
import { readJournal } from "../../../src/journal/read-journal.ts";
import type { Outcome } from "../../../src/outcome.ts";
import type { JournalRecord } from "../../../src/spec/journal-record.ts";
import { modelAlone } from "../../support/model-alone.ts";

const schema = z.object({ title: z.string(), town: z.string().nullable() });

/** What a posting of a fault batch gives. */
export type Bakery = z.output<typeof schema>;

/** Counts as the double's `/tokenize` does. */
const quarterTokenizer = {
  id: "quarter",
  count: (text: string) => Math.ceil(text.length / 4),
  countUpTo: (text: string) => ({ tokens: Math.ceil(text.length / 4), isExact: true }),
};

/** One batch. */
export interface BatchRun {
  /** Base URL of the local server. */
  readonly url: string;
  /** @default 500 */
  readonly size?: number;
  /** Beside the local server, and asked after it. */
  readonly cloud?: ModelEntry;
  readonly timeouts?: TimeoutOptions;
  readonly retry?: RetryOptions;
  /** Of the local server. @default 32 */
  readonly maxConcurrency?: number | "auto";
  /** @default 1 */
  readonly maxFailureFallbackShare?: number;
  readonly abort?: AbortController;
  /** Told after each outcome. */
  readonly onOutcome?: (outcomes: number) => void;
}

/** What became of a batch. */
export interface BatchReport {
  /** By the posting's number. */
  readonly outcomes: ReadonlyMap<number, Outcome<Bakery>>;
  readonly attempts: readonly Attempt[];
  readonly retries: readonly AttemptRetryEvent[];
  /** What the batch rejected with; undefined when it did not. */
  readonly rejection: unknown;
}

const inFlight = 32;

/** Runs a batch of tiny postings, "Baker 0" and so on, with a journal, and closes everything. Checks the books on the way. */
export async function runBatch(run: BatchRun): Promise<BatchReport> {
  const { url, cloud, abort = new AbortController(), maxConcurrency = inFlight } = run;
  const folder = await mkdtemp(join(tmpdir(), "jobsieve-faults-"));
  const journal = join(folder, "run.jsonl");
  const local = createVllmModel({ baseURL: url, tokenizer: quarterTokenizer, connectTimeoutMs: 2_000, maxConcurrency });
  const extractor = createExtractor({
    ...modelAlone,
    schema,
    models: [{ id: "local", model: local }, ...(cloud === undefined ? [] : [cloud])],
    // Long enough for a busy machine; a case that waits for a timeout sets its own.
    timeouts: { connectMs: 2_000, firstTokenMs: 20_000, idleMs: 20_000, ...run.timeouts },
    retry: { minDelayMs: 1, maxDelayMs: 2, ...run.retry },
    sleep: async () => undefined,
  });
  const attempts: Attempt[] = [];
  const retries: AttemptRetryEvent[] = [];
  extractor.on("attempt-end", ({ attempt }) => attempts.push(attempt)).on("attempt-retry", (event) => retries.push(event));
  const outcomes = new Map<number, Outcome<Bakery>>();
  const rejection: unknown = await drive(extractor, { ...run, abort, outcomes, journal }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const report = { outcomes, attempts, retries, rejection };
  await extractor.close({ abort: abort.signal.aborted });
  await checkBooks(extractor, { report, journal });
  await rm(folder, { recursive: true });
  const listeners = getEventListeners(abort.signal, "abort").length;
  if (listeners > 0) throw new Error(`${listeners} listeners are left on the caller's signal.`);
  return report;
}

interface DriveParts extends BatchRun {
  readonly abort: AbortController;
  readonly outcomes: Map<number, Outcome<Bakery>>;
  readonly journal: string;
}

async function drive(extractor: Extractor<Bakery>, parts: DriveParts): Promise<void> {
  const { size = 500, maxFailureFallbackShare = 1, abort, outcomes, journal, onOutcome } = parts;
  function* postings() {
    for (let posting = 0; posting < size; posting += 1) {
      yield { id: String(posting), content: `# Baker ${posting}\n\nTown ${posting}. We bake.` };
    }
  }
  const options = { journal: { path: journal, fsync: "never" }, concurrency: inFlight, maxFailureFallbackShare } as const;
  for await (const outcome of extractor.extractMany(postings(), { ...options, signal: abort.signal })) {
    const posting = Number(outcome.id);
    if (outcomes.has(posting) || outcome.index !== posting) throw new Error(`Posting ${posting} has a second outcome, or one of another.`);
    outcomes.set(posting, outcome);
    onOutcome?.(outcomes.size);
  }
}

interface Books {
  readonly report: BatchReport;
  readonly journal: string;
}

/** The attempts that the events told, those in the journal, those that the outcomes list, and the statistics are the same. */
async function checkBooks(extractor: Extractor<Bakery>, { report, journal }: Books): Promise<void> {
  const { outcomes, attempts, rejection } = report;
  const { requests, usage } = extractor.stats();
  const records: JournalRecord[] = [];
  for await (const record of readJournal(journal)) records.push(record);
  const written = records.flatMap((record) => record.attempts);
  const outputTokens = (list: readonly Attempt[]) => list.reduce((sum, attempt) => sum + (attempt.usage.outputTokens ?? 0), 0);
  const found = { requests, outputTokens: usage.outputTokens };
  const told = { requests: attempts.length, outputTokens: outputTokens(attempts) };
  const kept = { requests: written.length, outputTokens: outputTokens(written) };
  const wrong: string[] = [];
  if (JSON.stringify(found) !== JSON.stringify(told)) wrong.push("statistics and events differ");
  // Postings that an abort stopped have no outcome, so the journal does not know them.
  if (rejection === undefined && JSON.stringify(kept) !== JSON.stringify(told)) wrong.push("journal and events differ");
  if (rejection === undefined && records.length !== outcomes.size) wrong.push(`${records.length} records of ${outcomes.size} outcomes`);
  for (const { id, attempts: listed } of records) {
    const outcome = outcomes.get(Number(id));
    const own = outcome === undefined ? null : attemptsOf(outcome);
    if (own !== null && own.length !== listed.length) wrong.push(`posting ${id}: ${own.length} listed, ${listed.length} written`);
  }
  if (wrong.length > 0) throw new Error(`The books do not balance: ${wrong.join("; ")}. ${JSON.stringify({ found, told, kept })}`);
}

/** The requests that an outcome lists; null when it has no list. */
function attemptsOf(outcome: Outcome<unknown>): readonly Attempt[] | null {
  if (outcome.status === "extracted") return outcome.result.attempts;
  return outcome.status === "failed" && ExtractionFailedError.isInstance(outcome.error) ? outcome.error.attempts : null;
}

/** An outcome in a few words: `right`, `wrong`, or the error's code and kind. */
export function wordsOf(posting: number, outcome: Outcome<Bakery> | undefined): string {
  if (outcome === undefined) return "none";
  if (outcome.status === "skipped" || outcome.status === "deferred") return `${outcome.status}/${outcome.reason}`;
  if (outcome.status === "extracted") {
    const { title, town } = outcome.result.data;
    return title === `Baker ${posting}` && town === `Town ${posting}` ? "right" : "wrong";
  }
  const { error } = outcome;
  const cause = ExtractionFailedError.isInstance(error) ? error.cause : error;
  if (ModelCallError.isInstance(cause)) return `${cause.code}/${cause.kind}`;
  return ExtractorError.isInstance(cause) ? cause.code : "foreign";
}

/** How many postings ended in which way. */
export function tallyOf({ outcomes }: Pick<BatchReport, "outcomes">): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (const [posting, outcome] of outcomes) {
    const words = wordsOf(posting, outcome);
    tally[words] = (tally[words] ?? 0) + 1;
  }
  return tally;
}
