import type { Attempt } from "../spec/attempt.ts";
import { createCostTotal, createUsageTotal, type UsageTotals } from "./running-totals.ts";

/** What a number of requests used and cost. */
export interface RequestStats {
  readonly requests: number;
  readonly usage: UsageTotals;
  /** US dollars; null when the cost of one of them is unknown. */
  readonly usd: number | null;
}

/** Requests that are added up. */
export interface RequestTotals {
  add(attempt: Pick<Attempt, "usage" | "cost">): void;
  stats(): RequestStats;
  /** US dollars: the sum of the known costs. */
  knownUsd(): number;
  /** Requests whose cost is unknown. */
  unknownCount(): number;
}

/** Starts to add requests up. */
export function createRequestTotals(): RequestTotals {
  const usage = createUsageTotal();
  const cost = createCostTotal();
  let requests = 0;
  return {
    add: (attempt) => {
      requests += 1;
      usage.add(attempt.usage);
      cost.add(attempt.cost.usd);
    },
    stats: () => ({ requests, usage: usage.totals(), usd: cost.usd() }),
    knownUsd: cost.knownUsd,
    unknownCount: cost.unknownCount,
  };
}
