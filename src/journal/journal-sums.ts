import { fromNanoUsd, toNanoUsd } from "../ledger/usd.ts";
import type { Attempt } from "../spec/attempt.ts";
import type { JournalRecord } from "../spec/journal-record.ts";
import type { JournalTotals } from "./journal.ts";

/** Running sums over lines. */
export interface JournalSums {
  add(record: JournalRecord): void;
  /** Adds requests without an outcome. */
  addAttempts(attempts: readonly Attempt[]): void;
  /** Adds what a totals line says. */
  addTotals(totals: JournalTotals): void;
  totals(): JournalTotals;
}

/** Starts at zero. */
export function createJournalSums(): JournalSums {
  const counts = { extracted: 0, failed: 0, skipped: 0, deferred: 0, requests: 0, unknownCostRequests: 0 };
  let nanoUsd = 0;
  const addAttempts = (attempts: readonly Attempt[]): void => {
    counts.requests += attempts.length;
    for (const { cost } of attempts) {
      if (cost.usd === null) counts.unknownCostRequests += 1;
      else nanoUsd += toNanoUsd(cost.usd);
    }
  };
  return {
    add({ status, attempts }) {
      counts[status] += 1;
      addAttempts(attempts);
    },
    addAttempts,
    addTotals({ extracted, failed, skipped, deferred, requests, knownCostUsd, unknownCostRequests }) {
      counts.extracted += extracted;
      counts.failed += failed;
      counts.skipped += skipped;
      counts.deferred += deferred;
      counts.requests += requests;
      counts.unknownCostRequests += unknownCostRequests;
      nanoUsd += toNanoUsd(knownCostUsd);
    },
    totals: () => ({ ...counts, knownCostUsd: fromNanoUsd(nanoUsd) }),
  };
}
