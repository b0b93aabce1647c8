import { fromNanoUsd, toNanoUsd } from "../ledger/usd.ts";
import type { Outcome } from "../outcome.ts";
import type { Attempt } from "../spec/attempt.ts";
import type { Clock } from "../spec/time.ts";
import type { BatchProgress } from "./batch-options.ts";
import { createRate } from "./rate.ts";
import { createThrottle } from "./throttle.ts";

/** What one page came to, for the progress. */
export interface PageEnd {
  readonly outcomes: readonly { readonly status: Outcome<unknown>["status"]; readonly replayed: boolean }[];
  readonly attempts: readonly Attempt[];
}

/** Counts what a batch does, and tells it at most ten times a second. */
export interface ProgressMeter {
  pageRead(): void;
  sourceRead(): void;
  pageEnded(end: PageEnd): void;
  /** A page was given up after these requests: the batch was aborted. */
  pageDropped(end: Pick<PageEnd, "attempts">): void;
  /** Tells a last time. */
  end(): void;
  snapshot(): BatchProgress;
}

/** What a meter is made of. */
export interface MeterParts {
  readonly batchId: string;
  /** Postings in the source; null when unknown. */
  readonly total: number | null;
  readonly clock: Clock;
  readonly tell: (progress: BatchProgress) => void;
}

const everyMs = 100;

/** Starts the meter of one batch. */
export function createProgressMeter({ batchId, total, clock, tell }: MeterParts): ProgressMeter {
  const monotonic = () => clock.monotonic();
  const startedAt = monotonic();
  const rate = createRate({ monotonic });
  const pageRate = createRate({ monotonic });
  const counts = { read: 0, extracted: 0, failed: 0, skipped: 0, deferred: 0, replayed: 0, inFlight: 0, inputTokens: 0, outputTokens: 0 };
  let pagesEnded = 0;
  const spent = { nanoUsd: 0, isKnown: true };
  let isSourceRead = false;
  const eta = (): number | null => {
    const perSecond = pageRate.perSecond();
    if (total === null || perSecond === null) return null;
    const left = Math.max(0, total - pagesEnded);
    if (left === 0) return 0;
    return perSecond === 0 ? null : (left * 1000) / perSecond;
  };
  const snapshot = (): BatchProgress => ({
    ...{ batchId, ...counts, isSourceRead, ratePerSecond: rate.perSecond(), etaMs: eta() },
    elapsedMs: monotonic() - startedAt,
    costUsd: spent.isKnown ? fromNanoUsd(spent.nanoUsd) : null,
  });
  const throttle = createThrottle({ tell: () => tell(snapshot()), everyMs, monotonic });
  const addAttempt = ({ usage, cost }: Attempt): void => {
    counts.inputTokens += usage.inputTokens ?? 0;
    counts.outputTokens += usage.outputTokens ?? 0;
    if (cost.usd === null) spent.isKnown = false;
    else spent.nanoUsd += toNanoUsd(cost.usd);
  };
  return {
    pageRead: () => {
      counts.read += 1;
      counts.inFlight += 1;
      throttle.change();
    },
    sourceRead: () => {
      isSourceRead = true;
      throttle.change();
    },
    pageEnded: ({ outcomes, attempts }) => {
      const fresh = outcomes.filter(({ replayed }) => !replayed);
      counts.inFlight -= 1;
      pagesEnded += 1;
      for (const { status, replayed } of outcomes) {
        counts[status] += 1;
        if (replayed) counts.replayed += 1;
      }
      rate.add(fresh.length);
      pageRate.add(fresh.length === 0 ? 0 : 1);
      for (const attempt of attempts) addAttempt(attempt);
      throttle.change();
    },
    pageDropped: ({ attempts }) => {
      counts.inFlight -= 1;
      for (const attempt of attempts) addAttempt(attempt);
      throttle.change();
    },
    end: () => throttle.end(),
    snapshot,
  };
}
