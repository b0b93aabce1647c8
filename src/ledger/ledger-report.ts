import type { BudgetState } from "./budget.ts";
import type { CandidateStats, ExtractorStats } from "./extractor-stats.ts";
import type { ListedPrice, Price } from "./prices.ts";

/** A price and where it comes from. */
export interface LedgerPrice extends Price {
  /** `listed`: published by the provider; `own`: given in the option `prices`; `free`: a local model without a price. */
  readonly origin: "listed" | "own" | "free";
  /** Where a listed price was looked up; null otherwise. */
  readonly source: string | null;
  /** The day that was, as an ISO 8601 date; null otherwise. */
  readonly asOf: string | null;
  /** The day the provider switches the model off, as far as it has said. */
  readonly announcedEnd: string | null;
}

/** What one entry of the list of models did, and at what price. */
export interface LedgerModel extends CandidateStats {
  /** Id in the extractor's list. */
  readonly candidate: string;
  /** Share of the extracted postings that its answer was taken for, 0 to 1; null before the first one. */
  readonly share: number | null;
  /** Null when it is unknown. */
  readonly price: LedgerPrice | null;
}

/** What savings are measured against. */
export interface LedgerReference {
  readonly model: string;
  readonly price: LedgerPrice;
}

/** The books of an extractor as plain data: what was done, by whom, and what it cost in US dollars. */
export interface LedgerReport
  extends Pick<
    ExtractorStats,
    | "extractions"
    | "answers"
    | "cacheHits"
    | "localRate"
    | "requests"
    | "requestOutcomes"
    | "usage"
    | "byLane"
    | "savedUsd"
    | "projectedMonthUsd"
  > {
  /** When the books were opened, and when this report was made, as ISO 8601 timestamps. */
  readonly since: string;
  readonly until: string;
  /** In the order of first use. */
  readonly models: readonly LedgerModel[];
  readonly cost: {
    /** The exact sum of all requests; null when the cost of one is unknown. */
    readonly usd: number | null;
    /** The sum of those whose cost is known: at least so much was spent. */
    readonly knownUsd: number;
    readonly unknownRequests: number;
  };
  /** The cloud model that `savedUsd` compares with; null when its price is unknown. */
  readonly reference: LedgerReference | null;
  /** The extractor's own budget; null without one. */
  readonly budget: BudgetState | null;
}

/** Tells the price of a model, with where it comes from. */
export type PriceTeller = (model: string, location: "local" | "cloud") => LedgerPrice | null;

/** What a report is made of. */
export interface ReportParts {
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly priceOf: PriceTeller;
  /** Id of the cloud model that savings are measured against. */
  readonly reference: string;
}

/** Writes the books down. */
export function ledgerReport(stats: ExtractorStats, { sinceMs, untilMs, priceOf, reference }: ReportParts): LedgerReport {
  const { extractions, answers, cacheHits, localRate, requests, requestOutcomes, usage, byLane, savedUsd, projectedMonthUsd } = stats;
  const referencePrice = priceOf(reference, "cloud");
  return {
    since: new Date(sinceMs).toISOString(),
    until: new Date(untilMs).toISOString(),
    ...{ extractions, answers, cacheHits, localRate, requests, requestOutcomes, usage, byLane, savedUsd, projectedMonthUsd },
    models: Object.entries(stats.byCandidate).map(([candidate, each]) => ({
      candidate,
      ...each,
      share: extractions.extracted === 0 ? null : each.extractions / extractions.extracted,
      price: priceOf(each.model, each.location),
    })),
    cost: { usd: stats.costUsd, knownUsd: stats.knownCostUsd, unknownRequests: stats.unknownCostRequests },
    reference: referencePrice === null ? null : { model: reference, price: referencePrice },
    budget: stats.budget,
  };
}

/** Puts a price together with where it comes from. */
export function ledgerPrice(price: Price | null, { listing }: { readonly listing: ListedPrice | null }): LedgerPrice | null {
  if (price === null) return null;
  if (listing !== null) return { ...listing, origin: "listed" };
  const { inputUsdPerMillion = 0, outputUsdPerMillion = 0, cachedInputUsdPerMillion = 0, usdPerHour = 0 } = price;
  const isFree = inputUsdPerMillion + outputUsdPerMillion + cachedInputUsdPerMillion + usdPerHour === 0;
  return { ...price, origin: isFree ? "free" : "own", source: null, asOf: null, announcedEnd: null };
}
