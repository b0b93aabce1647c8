import type { ResolvedBudget } from "./ledger/budget-options.ts";
import { unpriced } from "./ledger/check-prices.ts";
import type { PriceList } from "./ledger/prices.ts";
import type { Candidate } from "./spec/route.ts";

/** Who may be asked, and at what prices. */
export interface PricedParts {
  readonly candidates: readonly Candidate[];
  readonly prices: PriceList;
}

/** Under a budget a cloud model without a known price could never be asked: that is told at once. @throws InvalidOptionsError */
export function checkPriced(
  { maxUsd, maxUsdPerPosting }: Pick<ResolvedBudget, "maxUsd" | "maxUsdPerPosting">,
  { candidates, prices }: PricedParts,
): void {
  if (maxUsd === null && maxUsdPerPosting === null) return;
  for (const { model } of candidates) {
    const { modelId, location, lane } = model;
    if (modelId !== "" && prices.priceOf(modelId, { location, lane }) === null) throw unpriced(modelId);
  }
}
