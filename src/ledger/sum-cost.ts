import { fromNanoUsd, toNanoUsd } from "./usd.ts";

/** Adds costs up, in US dollars, exactly and in any order; null when one of them is unknown. */
export function sumCost(costs: readonly { readonly usd: number | null }[]): number | null {
  let nanoUsd = 0;
  for (const { usd } of costs) {
    if (usd === null) return null;
    nanoUsd += toNanoUsd(usd);
  }
  return fromNanoUsd(nanoUsd);
}
