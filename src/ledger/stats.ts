import type { Attempt } from "../spec/attempt.ts";
import type { Clock } from "../spec/time.ts";
import { attemptCost } from "./attempt-cost.ts";
import type { BudgetState } from "./budget.ts";
import type {
  AnswerStats,
  CandidateStats,
  ExtractionRecord,
  ExtractionStatus,
  ExtractorStats,
  ModelStats,
  ServerStats,
} from "./extractor-stats.ts";
import type { Price } from "./prices.ts";
import { createRequestTotals, type RequestTotals } from "./request-totals.ts";
import { type CostTotal, createCostTotal } from "./running-totals.ts";
import { fromNanoUsd, toNanoUsd } from "./usd.ts";

export type {
  AnswerStats,
  CandidateStats,
  ExtractionRecord,
  ExtractorStats,
  ModelStats,
  ServerStats,
  StatsAverages,
} from "./extractor-stats.ts";
export type { RequestStats } from "./request-totals.ts";
export type { UsageTotals } from "./running-totals.ts";

/** Keeps the books of one extractor. Its memory grows with the number of models, not of extractions. */
export interface StatsRecorder {
  /** Enters one request that ended just now, whatever became of it. */
  recordAttempt(attempt: Attempt): void;
  /** Enters one extraction that ended just now. */
  recordExtraction(record: ExtractionRecord): void;
  snapshot(): ExtractorStats;
}

/** Parts of {@link createStats}. */
export interface StatsParts {
  readonly clock: Pick<Clock, "monotonic">;
  /** What the cloud would have charged for local work; null when that is unknown. */
  readonly cloudReference: Price | null;
  /** The servers as they stand when asked. @default none */
  readonly servers?: (() => readonly ServerStats[]) | undefined;
  /** The budget as it stands when asked. @default none */
  readonly budget?: (() => BudgetState | null) | undefined;
}

interface ModelTotals {
  extractions: number;
  readonly requests: RequestTotals;
}

interface CandidateTotals extends ModelTotals {
  about: Pick<CandidateStats, "provider" | "model" | "location">;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** The running totals: everything that is kept between two extractions. */
interface Books {
  readonly counts: Record<ExtractionStatus, number>;
  readonly answers: Mutable<AnswerStats>;
  readonly outcomes: Record<Attempt["status"], number>;
  readonly byModel: Map<string, ModelTotals>;
  readonly byCandidate: Map<string, CandidateTotals>;
  readonly byLane: Record<Attempt["lane"], RequestTotals>;
  readonly all: RequestTotals;
  /** Of all local requests. */
  readonly localCost: CostTotal;
  /** Of the local answers that were taken, had the reference given them. */
  readonly referenceCost: CostTotal;
  readonly run: { startMs: number; endMs: number; workMs: number };
}

const monthMs = 30 * 86_400_000;

/** Opens the books. */
export function createStats(parts: StatsParts): StatsRecorder {
  const books: Books = {
    counts: { extracted: 0, failed: 0, aborted: 0 },
    answers: { code: 0, cache: 0, local: 0, cloud: 0 },
    outcomes: { succeeded: 0, failed: 0, aborted: 0 },
    byModel: new Map(),
    byCandidate: new Map(),
    byLane: { realtime: createRequestTotals(), batch: createRequestTotals() },
    all: createRequestTotals(),
    localCost: createCostTotal(),
    referenceCost: createCostTotal(),
    run: { startMs: Number.POSITIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY, workMs: 0 },
  };
  return {
    recordAttempt: (attempt) => recordAttempt(books, attempt),
    recordExtraction(record) {
      books.counts[record.status] += 1;
      recordTime(books.run, { totalMs: record.totalMs, nowMs: parts.clock.monotonic() });
      if (record.status === "extracted") recordAnswer(books, { record, cloudReference: parts.cloudReference });
    },
    snapshot: () => takeSnapshot(books, parts),
  };
}

function recordTime(run: Books["run"], { totalMs, nowMs }: { readonly totalMs: number; readonly nowMs: number }): void {
  run.startMs = Math.min(run.startMs, nowMs - totalMs);
  run.endMs = Math.max(run.endMs, nowMs);
  run.workMs += totalMs;
}

function recordAttempt({ byModel, byCandidate, byLane, all, outcomes, localCost }: Books, attempt: Attempt): void {
  const { provider, model, location } = attempt;
  const candidate = candidateTotals(byCandidate, attempt);
  candidate.about = { provider, model, location };
  for (const totals of [modelTotals(byModel, model).requests, candidate.requests, byLane[attempt.lane], all]) totals.add(attempt);
  outcomes[attempt.status] += 1;
  if (location === "local") localCost.add(attempt.cost.usd);
}

function recordAnswer(
  books: Books,
  { record, cloudReference }: { readonly record: ExtractionRecord } & Pick<StatsParts, "cloudReference">,
): void {
  const { route, attempts } = record;
  books.answers[answererOf(route)] += 1;
  if (typeof route?.model === "string") modelTotals(books.byModel, route.model).extractions += 1;
  const candidate = books.byCandidate.get(route?.candidate ?? "");
  if (candidate !== undefined) candidate.extractions += 1;
  const answer = attempts.findLast(({ status }) => status === "succeeded");
  if (answer?.location === "local") books.referenceCost.add(attemptCost(answer.usage, { price: cloudReference }));
}

function answererOf(route: ExtractionRecord["route"]): keyof AnswerStats {
  return route?.kind === "cache" ? "cache" : (route?.location ?? "code");
}

function takeSnapshot(books: Books, { cloudReference, servers, budget }: StatsParts): ExtractorStats {
  const { counts, answers, outcomes, byModel, byCandidate, byLane, all, run } = books;
  const total = counts.extracted + counts.failed + counts.aborted;
  const { requests, usage, usd: costUsd } = all.stats();
  return {
    extractions: { total, ...counts },
    requests,
    requestOutcomes: { ...outcomes },
    answers: { ...answers },
    cacheHits: answers.cache,
    localRate: mean(counts.extracted - answers.cloud, counts.extracted),
    usage,
    byModel: Object.fromEntries([...byModel].map(([model, totals]) => [model, modelStats(totals)])),
    byCandidate: Object.fromEntries([...byCandidate].map(([id, totals]) => [id, { ...totals.about, ...modelStats(totals) }])),
    byLane: { realtime: byLane.realtime.stats(), batch: byLane.batch.stats() },
    servers: servers?.() ?? [],
    budget: budget?.() ?? null,
    averages: {
      inputTokens: mean(usage.inputTokens, total),
      outputTokens: mean(usage.outputTokens, total),
      totalMs: mean(run.workMs, total),
      usd: mean(costUsd, total),
    },
    costUsd,
    knownCostUsd: all.knownUsd(),
    unknownCostRequests: all.unknownCount(),
    projectedMonthUsd: projectedMonth(costUsd, { elapsedMs: run.endMs - run.startMs }),
    savedUsd: cloudReference === null ? null : difference(books.referenceCost.usd(), books.localCost.usd()),
  };
}

function modelTotals(byModel: Map<string, ModelTotals>, model: string): ModelTotals {
  const known = byModel.get(model);
  if (known !== undefined) return known;
  const fresh = { extractions: 0, requests: createRequestTotals() };
  byModel.set(model, fresh);
  return fresh;
}

function candidateTotals(byCandidate: Map<string, CandidateTotals>, { candidate, provider, model, location }: Attempt): CandidateTotals {
  const known = byCandidate.get(candidate);
  if (known !== undefined) return known;
  const fresh = { extractions: 0, requests: createRequestTotals(), about: { provider, model, location } };
  byCandidate.set(candidate, fresh);
  return fresh;
}

function modelStats({ extractions, requests }: ModelTotals): ModelStats {
  return { extractions, ...requests.stats() };
}

function mean(sum: number | null, count: number): number | null {
  return sum === null || count === 0 ? null : sum / count;
}

function difference(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : fromNanoUsd(toNanoUsd(left) - toNanoUsd(right));
}

/** Cost per extraction × extractions per millisecond is cost per millisecond. */
function projectedMonth(costUsd: number | null, { elapsedMs }: { readonly elapsedMs: number }): number | null {
  return costUsd === null || !(elapsedMs > 0) ? null : (costUsd / elapsedMs) * monthMs;
}
