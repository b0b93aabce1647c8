import type { Clock } from "../spec/time.ts";
import type { ExtractorStats } from "./extractor-stats.ts";
import { type LedgerReport, ledgerPrice, ledgerReport } from "./ledger-report.ts";
import type { PriceList } from "./prices.ts";

/** The books of an extractor. */
export interface Ledger {
  /** Everything since the extractor was made: postings, models, tokens, cost, savings, prices with their dates. Plain data. */
  report(): LedgerReport;
}

/** Parts of {@link createLedger}. */
export interface LedgerParts {
  readonly clock: Pick<Clock, "now">;
  readonly stats: () => ExtractorStats;
  readonly prices: PriceList;
  /** Id of the cloud model that savings are measured against. */
  readonly reference: string;
}

/** Opens the ledger of an extractor. */
export function createLedger({ clock, stats, prices, reference }: LedgerParts): Ledger {
  const sinceMs = clock.now();
  return {
    report: () =>
      ledgerReport(stats(), {
        ...{ sinceMs, untilMs: clock.now(), reference },
        priceOf: (model, location) => ledgerPrice(prices.priceOf(model, { location }), { listing: prices.listingOf(model, { location }) }),
      }),
  };
}
