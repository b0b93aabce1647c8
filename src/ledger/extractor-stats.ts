import type { Attempt } from "../spec/attempt.ts";
import type { ServerState } from "../spec/model-state.ts";
import type { RouteDecision } from "../spec/route.ts";
import type { BudgetState } from "./budget.ts";
import type { RequestStats } from "./request-totals.ts";
import type { UsageTotals } from "./running-totals.ts";

/** How an extraction ended. */
export type ExtractionStatus = "extracted" | "failed" | "aborted";

/** One extraction that ended, as the statistics see it. */
export interface ExtractionRecord {
  readonly status: ExtractionStatus;
  /** Null when it ended before a route was chosen. */
  readonly route: Pick<RouteDecision, "kind" | "candidate" | "model" | "location"> | null;
  /** Its requests, to tell whose answer was taken; they are entered one by one as they end. */
  readonly attempts: readonly Attempt[];
  /** From the call to its end, in milliseconds. */
  readonly totalMs: number;
}

/** What one model did. */
export interface ModelStats extends RequestStats {
  /** Postings that this model's answer was taken for. */
  readonly extractions: number;
}

/** What one entry of the list of models did. */
export interface CandidateStats extends ModelStats {
  readonly provider: string;
  /** As its last request named it. */
  readonly model: string;
  readonly location: "local" | "cloud";
}

/** One server as it stands now. */
export interface ServerStats extends ServerState {
  /** Id of the model in the extractor's list. */
  readonly candidate: string;
}

/** Whose answers were taken. */
export interface AnswerStats {
  /** Read from the page by code alone. */
  readonly code: number;
  /** A model's answer that was kept from before. */
  readonly cache: number;
  readonly local: number;
  readonly cloud: number;
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
  readonly requestOutcomes: { readonly succeeded: number; readonly failed: number; readonly aborted: number };
  /** Extracted postings by whose answer was taken. */
  readonly answers: AnswerStats;
  /** Postings that a kept answer was taken for, so that no model was asked. */
  readonly cacheHits: number;
  /** Share of the extracted postings whose answer did not come from the cloud, 0 to 1; null before the first one. */
  readonly localRate: number | null;
  readonly usage: UsageTotals;
  /** By model id, in the order of first use. */
  readonly byModel: Readonly<Record<string, ModelStats>>;
  /** By id in the extractor's list, in the order of first use: two entries may serve one model. */
  readonly byCandidate: Readonly<Record<string, CandidateStats>>;
  /** By how requests are answered: one by one, or within a day at the batch price. */
  readonly byLane: Readonly<Record<Attempt["lane"], RequestStats>>;
  /** The servers as they stand now, as far as their models tell. */
  readonly servers: readonly ServerStats[];
  /** The extractor's own budget; null without one. */
  readonly budget: BudgetState | null;
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
