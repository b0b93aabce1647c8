import type { Attempt } from "../spec/attempt.ts";
import type { Clock } from "../spec/time.ts";
import { attemptCost } from "./attempt-cost.ts";
import type { ExtractionRecord, ExtractionStatus, ExtractorStats, ModelStats } from "./extractor-stats.ts";
import type { Price } from "./prices.ts";
import { type CostTotal, createCostTotal, createUsageTotal, type UsageTotal } from "./running-totals.ts";
import { fromNanoUsd, toNanoUsd } from "./usd.ts";

export type { ExtractionRecord, ExtractorStats, ModelStats, StatsAverages } from "./extractor-stats.ts";
export type { UsageTotals } from "./running-totals.ts";

/** Keeps the books of one extractor. Its memory grows with the number of models, not of extractions. */
export interface StatsRecorder {
  /** Enters one extraction that ended just now. */
  recordExtraction(record: ExtractionRecord): void;
  snapshot(): ExtractorStats;
}

/** Parts of {@link createStats}. */
export interface StatsParts {
  readonly clock: Pick<Clock, "monotonic">;
  /** What the cloud would have charged for local work; null when that is unknown. */
  readonly cloudReference: Price | null;
}

interface ModelTotals {
  extractions: number;
  requests: number;
  readonly usage: UsageTotal;
  readonly cost: CostTotal;
}

/** The running totals: everything that is kept between two extractions. */
interface Books {
  readonly counts: Record<ExtractionStatus, number>;
  readonly byModel: Map<string, ModelTotals>;
  readonly usage: UsageTotal;
  readonly cost: CostTotal;
  /** Of all local requests. */
  readonly localCost: CostTotal;
  /** Of the local answers that were taken, had the reference given them. */
  readonly referenceCost: CostTotal;
  readonly run: { startMs: number; endMs: number; workMs: number };
  answeredByCloud: number;
}

const monthMs = 30 * 86_400_000;

/** Opens the books. */
export function createStats(parts: StatsParts): StatsRecorder {
  const books: Books = {
    counts: { extracted: 0, failed: 0, aborted: 0 },
    byModel: new Map(),
    usage: createUsageTotal(),
    cost: createCostTotal(),
    localCost: createCostTotal(),
    referenceCost: createCostTotal(),
    run: { startMs: Number.POSITIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY, workMs: 0 },
    answeredByCloud: 0,
  };
  return {
    recordExtraction(record) {
      books.counts[record.status] += 1;
      recordTime(books.run, { totalMs: record.totalMs, nowMs: parts.clock.monotonic() });
      for (const attempt of record.attempts) recordAttempt(books, attempt);
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

function recordAttempt({ byModel, usage, cost, localCost }: Books, attempt: Attempt): void {
  const totals = modelTotals(byModel, attempt.model);
  totals.requests += 1;
  for (const total of [totals.usage, usage]) total.add(attempt.usage);
  for (const total of [totals.cost, cost]) total.add(attempt.cost.usd);
  if (attempt.location === "local") localCost.add(attempt.cost.usd);
}

function recordAnswer(books: Books, { record, cloudReference }: { readonly record: ExtractionRecord } & Omit<StatsParts, "clock">): void {
  const { route, attempts } = record;
  if (route?.location === "cloud") books.answeredByCloud += 1;
  if (typeof route?.model === "string") modelTotals(books.byModel, route.model).extractions += 1;
  const answer = attempts.findLast(({ status }) => status === "succeeded");
  if (answer?.location === "local") books.referenceCost.add(attemptCost(answer.usage, { price: cloudReference }));
}

function takeSnapshot({ counts, byModel, usage, cost, run, ...books }: Books, { cloudReference }: StatsParts): ExtractorStats {
  const total = counts.extracted + counts.failed + counts.aborted;
  const costUsd = cost.usd();
  return {
    extractions: { total, ...counts },
    requests: [...byModel.values()].reduce((sum, { requests }) => sum + requests, 0),
    localRate: mean(counts.extracted - books.answeredByCloud, counts.extracted),
    usage: usage.totals(),
    byModel: Object.fromEntries([...byModel].map(([model, totals]) => [model, modelStats(totals)])),
    averages: {
      inputTokens: mean(usage.totals().inputTokens, total),
      outputTokens: mean(usage.totals().outputTokens, total),
      totalMs: mean(run.workMs, total),
      usd: mean(costUsd, total),
    },
    costUsd,
    knownCostUsd: cost.knownUsd(),
    unknownCostRequests: cost.unknownCount(),
    projectedMonthUsd: projectedMonth(costUsd, { elapsedMs: run.endMs - run.startMs }),
    savedUsd: cloudReference === null ? null : difference(books.referenceCost.usd(), books.localCost.usd()),
  };
}

function modelTotals(byModel: Map<string, ModelTotals>, model: string): ModelTotals {
  const known = byModel.get(model);
  if (known !== undefined) return known;
  const fresh = { extractions: 0, requests: 0, usage: createUsageTotal(), cost: createCostTotal() };
  byModel.set(model, fresh);
  return fresh;
}

function modelStats({ extractions, requests, usage, cost }: ModelTotals): ModelStats {
  return { extractions, requests, usage: usage.totals(), usd: cost.usd() };
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
