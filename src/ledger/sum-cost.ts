import { fromNanoUsd, toNanoUsd } from "./usd.ts";

/** What an attempt or a result cost, in US dollars; null when that is unknown. */
export interface Cost {
  readonly usd: number | null;
}

/** Adds the cost of attempts up, exactly and in any order; null when one of them is unknown. */
export function sumCost(attempts: readonly { readonly cost: Cost }[]): Cost {
  let nanoUsd = 0;
  for (const { cost } of attempts) {
    if (cost.usd === null) return { usd: null };
    nanoUsd += toNanoUsd(cost.usd);
  }
  return { usd: fromNanoUsd(nanoUsd) };
}
