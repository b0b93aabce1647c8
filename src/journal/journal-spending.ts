import type { UsageTotals } from "../ledger/running-totals.ts";
import { fromNanoUsd, toNanoUsd } from "../ledger/usd.ts";
import type { Attempt } from "../spec/attempt.ts";

/** What requests used and cost. */
export interface JournalSpending {
  readonly requests: number;
  /** Sums of the known tokens, and how many requests are missing from them. */
  readonly usage: UsageTotals;
  /** US dollars: the exact sum; null when the cost of one of them is unknown. */
  readonly costUsd: number | null;
  /** US dollars: the sum of those whose cost is known, so at least this much was spent. */
  readonly knownCostUsd: number;
  /** Requests whose cost is unknown. */
  readonly unknownCostRequests: number;
}

/** Running sums over requests. */
export interface SpendingSum {
  add(attempt: Attempt): void;
  /** Adds what was summed up before. */
  addSum(spending: JournalSpending): void;
  sum(): JournalSpending;
}

/** Starts at zero. */
export function createSpendingSum(): SpendingSum {
  const tokens = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0, unknownRequests: 0 };
  const counts = { requests: 0, unknownCostRequests: 0 };
  let nanoUsd = 0;
  return {
    add({ usage, cost }) {
      counts.requests += 1;
      for (const name of tokenNames) tokens[name] += usage[name] ?? 0;
      if (usage.inputTokens === null || usage.outputTokens === null) tokens.unknownRequests += 1;
      if (cost.usd === null) counts.unknownCostRequests += 1;
      else nanoUsd += toNanoUsd(cost.usd);
    },
    addSum({ requests, usage, knownCostUsd, unknownCostRequests }) {
      counts.requests += requests;
      for (const name of usageNames) tokens[name] += usage[name];
      counts.unknownCostRequests += unknownCostRequests;
      nanoUsd += toNanoUsd(knownCostUsd);
    },
    sum() {
      const { requests, unknownCostRequests } = counts;
      const knownCostUsd = fromNanoUsd(nanoUsd);
      const costUsd = unknownCostRequests === 0 ? knownCostUsd : null;
      return { requests, usage: { ...tokens }, costUsd, knownCostUsd, unknownCostRequests };
    },
  };
}

const tokenNames = ["inputTokens", "outputTokens", "cachedInputTokens", "reasoningTokens"] as const;
const usageNames = [...tokenNames, "unknownRequests"] as const;

/** Whether a line holds such sums. */
export function isSpending(value: unknown): value is JournalSpending {
  if (typeof value !== "object" || value === null) return false;
  const { requests, usage, knownCostUsd, unknownCostRequests }: Partial<Record<keyof JournalSpending, unknown>> = value;
  const hasUsage = typeof usage === "object" && usage !== null && usageNames.every((name) => isAmount(Reflect.get(usage, name)));
  return hasUsage && [requests, knownCostUsd, unknownCostRequests].every(isAmount);
}

/** A number that is not negative. */
export function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}
