import type { BatchWorker, WorkedPart, WorkerLoad, WorkOptions } from "../../src/batch/batch-worker.ts";
import type { Attempt } from "../../src/spec/attempt.ts";
import type { ExtractionResult } from "../../src/spec/extraction-result.ts";
import type { JournalRecord } from "../../src/spec/journal-record.ts";
import type { Posting, PostingInput } from "../../src/spec/posting.ts";
import type { RouteDecision } from "../../src/spec/route.ts";

/** What a fake worker does with a page: gives data, or throws. */
export type FakeWork = (content: string, options: WorkOptions) => unknown;

/** A worker without an extractor, which keeps count. */
export interface FakeBatchWorker extends BatchWorker<unknown> {
  /** Contents that were worked on, in order. */
  readonly worked: readonly string[];
  readonly inWork: number;
  readonly mostInWork: number;
  readonly revived: number;
  loadNow: WorkerLoad;
}

const route: RouteDecision = {
  ...{ candidate: null, model: null, location: null, tokens: 0, isExact: true, tokenizer: "none", threshold: null, window: null },
  ...{ kind: "code", overhead: 0, reserve: 0, reason: "code", skipped: [], order: [] },
};

/** A result that holds `data`. */
function fakeResult(data: unknown, attempts: readonly Attempt[] = []): ExtractionResult<unknown> {
  const usage = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
  return { data, completeness: "complete", route, evidence: {}, attempts, usage, cost: { usd: 0 }, warnings: [] };
}

/** One request of 10 tokens in and 5 out at a dollar. */
export const fakeAttempt: Attempt = {
  ...{ candidate: "local", provider: "fake", model: "fake", location: "local", endpoint: null, lane: "realtime", purpose: "first" },
  ...{ reason: "first", status: "succeeded", error: null, finishReason: "stop" },
  usage: { inputTokens: 10, outputTokens: 5, cachedInputTokens: 0, reasoningTokens: 0 },
  ...{ timing: { queueMs: 0, firstTokenMs: null, totalMs: 1 }, cost: { usd: 1 } },
};

const contentOf = (posting: PostingInput): string => String(typeof posting === "string" ? posting : posting.content);

/** Works on postings whose content is a string; `work` says what each gives. A list gives one part an entry. */
export function createFakeBatchWorker(work: FakeWork = (content) => content): FakeBatchWorker {
  const worked: string[] = [];
  const counts = { inWork: 0, mostInWork: 0, revived: 0 };
  const partOf = (part: number | null, data: unknown): WorkedPart<unknown> =>
    data instanceof Error
      ? { part, status: "failed", error: data, attempts: [fakeAttempt] }
      : { part, status: "extracted", result: fakeResult(data, [fakeAttempt]), wire: data as string };
  const worker: FakeBatchWorker = {
    worked,
    get inWork() {
      return counts.inWork;
    },
    get mostInWork() {
      return counts.mostInWork;
    },
    get revived() {
      return counts.revived;
    },
    loadNow: { localLimit: 4, localWaiting: 0, cloudPending: 0 },
    keyOf: (posting) => (posting as Posting).id ?? contentOf(posting),
    fingerprintOf: (posting) => `print of ${contentOf(posting)}`,
    sourceRead: () => undefined,
    close: async () => undefined,
    work: async (posting, options) => {
      worked.push(contentOf(posting));
      counts.inWork += 1;
      counts.mostInWork = Math.max(counts.mostInWork, counts.inWork);
      try {
        const given = await work(contentOf(posting), options);
        options.signal.throwIfAborted();
        if (!Array.isArray(given)) return [partOf(null, given)];
        return given.map((data, part) => partOf(part, data)).filter(({ part }) => options.only?.includes(part) ?? true);
      } catch (error) {
        if (options.signal.aborted) throw options.signal.reason;
        return [{ part: null, status: "failed", error, attempts: [fakeAttempt] }];
      } finally {
        counts.inWork -= 1;
      }
    },
    revive: async (_posting, { records }) => {
      counts.revived += records.length;
      return records.map((record: JournalRecord) => partOf(record.part, record.result?.wire));
    },
    load: () => worker.loadNow,
  };
  return worker;
}
