import { getEventListeners } from "node:events";
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
  type SafeResult,
  type TimeoutOptions,
} from "../../../src/index.ts";
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
  readonly abort?: AbortController;
  /** Told after each outcome. */
  readonly onOutcome?: (outcomes: number) => void;
}

/** What became of a batch. */
export interface BatchReport {
  readonly outcomes: ReadonlyMap<number, SafeResult<Bakery>>;
  readonly attempts: readonly Attempt[];
  readonly retries: readonly AttemptRetryEvent[];
  /** What the batch rejected with; undefined when it did not. */
  readonly rejection: unknown;
}

const inFlight = 32;

/** Runs a batch of tiny postings, "Baker 0" and so on, against a server, and closes everything. Checks the books on the way. */
export async function runBatch(run: BatchRun): Promise<BatchReport> {
  const { url, cloud, abort = new AbortController() } = run;
  const local = createVllmModel({ baseURL: url, tokenizer: quarterTokenizer, connectTimeoutMs: 2_000, maxConcurrency: inFlight });
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
  const outcomes = new Map<number, SafeResult<Bakery>>();
  const rejection: unknown = await drive(extractor, { ...run, abort, outcomes }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const report = { outcomes, attempts, retries, rejection };
  await extractor.close({ abort: abort.signal.aborted });
  checkBooks(extractor, report);
  const listeners = getEventListeners(abort.signal, "abort").length;
  if (listeners > 0) throw new Error(`${listeners} listeners are left on the caller's signal.`);
  return report;
}

interface DriveParts extends BatchRun {
  readonly abort: AbortController;
  readonly outcomes: Map<number, SafeResult<Bakery>>;
}

async function drive(extractor: Extractor<Bakery>, { size = 500, abort, outcomes, onOutcome }: DriveParts): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < size) {
      const posting = next++;
      const outcome = await extractor.safeExtract(`# Baker ${posting}\n\nTown ${posting}. We bake.`, { signal: abort.signal });
      if (outcomes.has(posting)) throw new Error(`Posting ${posting} has two outcomes.`);
      outcomes.set(posting, outcome);
      onOutcome?.(outcomes.size);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: inFlight }, work));
  const rejected = ends.find((end) => end.status === "rejected");
  if (rejected !== undefined) throw rejected.reason;
}

/** The attempts that the events told, those that the outcomes list, and the statistics are the same. */
function checkBooks(extractor: Extractor<Bakery>, { outcomes, attempts, rejection }: BatchReport): void {
  const { requests, usage } = extractor.stats();
  const told = attempts.reduce((sum, { usage: { outputTokens } }) => sum + (outputTokens ?? 0), 0);
  let listed = 0;
  // A wrong setting is thrown as it is, without a list, when it is the first thing that happened.
  for (const outcome of outcomes.values()) listed += attemptsOf(outcome)?.length ?? 1;
  const isBalanced = requests === attempts.length && usage.outputTokens === told && (rejection !== undefined || listed === requests);
  if (!isBalanced) throw new Error(`The books do not balance: ${requests} requests, ${attempts.length} told, ${listed} listed.`);
}

/** The requests that an outcome lists; null when it has no list. */
export function attemptsOf(outcome: SafeResult<unknown>): readonly Attempt[] | null {
  if (outcome.status === "extracted") return outcome.result.attempts;
  return ExtractionFailedError.isInstance(outcome.error) ? outcome.error.attempts : null;
}

/** An outcome in a few words: `right`, `wrong`, or the error's code and kind. */
export function wordsOf(posting: number, outcome: SafeResult<Bakery> | undefined): string {
  if (outcome === undefined) return "none";
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
export function tallyOf({ outcomes }: BatchReport, size = 500): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (let posting = 0; posting < size; posting += 1) {
    const words = wordsOf(posting, outcomes.get(posting));
    tally[words] = (tally[words] ?? 0) + 1;
  }
  return tally;
}
