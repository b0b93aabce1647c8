import type { Attempt } from "../spec/attempt.ts";
import type { RouteDecision } from "../spec/route.ts";
import type { UsageTotals } from "./running-totals.ts";

/** How an extraction ended. */
export type ExtractionStatus = "extracted" | "failed" | "aborted";

/** One extraction that ended, as the statistics see it. */
export interface ExtractionRecord {
  readonly status: ExtractionStatus;
  /** Null when it ended before a route was chosen. */
  readonly route: Pick<RouteDecision, "model" | "location"> | null;
  /** Every request, also the failed ones. */
  readonly attempts: readonly Attempt[];
  /** From the call to its end, in milliseconds. */
  readonly totalMs: number;
}

/** What one model did. */
export interface ModelStats {
  /** Postings that this model's answer was taken for. */
  readonly extractions: number;
  readonly requests: number;
  readonly usage: UsageTotals;
  /** US dollars; null when the cost of one of its requests is unknown. */
  readonly usd: number | null;
}

/** Means over all extractions that ended, however they ended; null before the first one. */
export interface StatsAverages {
  /** Known input tokens per extraction, over all its requests. */
  readonly inputTokens: number | null;
  /** Known output tokens per extraction, over all its requests. */
  readonly outputTokens: number | null;
  /** Milliseconds from the call to its end. */
  readonly totalMs: number | null;
  /** US dollars per extraction; null also when `costUsd` is. */
  readonly usd: number | null;
}

/** What an extractor has done and spent since it was created. */
export interface ExtractorStats {
  readonly extractions: { readonly total: number; readonly extracted: number; readonly failed: number; readonly aborted: number };
  /** Requests to models, also the failed ones. */
  readonly requests: number;
  /** Share of the extracted postings whose answer did not come from the cloud, 0 to 1; null before the first one. */
  readonly localRate: number | null;
  readonly usage: UsageTotals;
  /** By model id, in the order of first use. */
  readonly byModel: Readonly<Record<string, ModelStats>>;
  readonly averages: StatsAverages;
  /** US dollars: the exact sum of all attempts; null when the cost of one of them is unknown. */
  readonly costUsd: number | null;
  /** US dollars: the sum of the attempts whose cost is known, so at least this much was spent. */
  readonly knownCostUsd: number;
  /** Requests whose cost is unknown. */
  readonly unknownCostRequests: number;
  /**
   * US dollars for 30 days at the pace of this run: cost per extraction × extractions per millisecond × 30 days, where the run goes
   * from the start of the first extraction to the end of the last one. Null before the first extraction, when the run took no
   * time, or when `costUsd` is null.
   */
  readonly projectedMonthUsd: number | null;
  /**
   * US dollars, an estimate: the tokens of the local answers that were taken, at the cloud reference's price (cached tokens at its
   * cached price), less what all local requests cost. Another tokenizer counts the same text differently: by a quarter between
   * European languages, by up to three times for others. Requests to the cloud save nothing, and so do postings that no model was
   * asked for. Null when the reference has no known price, or when a local request's cost or the tokens of a taken answer are
   * unknown. Negative when the local server is the dearer one.
   */
  readonly savedUsd: number | null;
}
