import type { BaselineComparison, EvaluationReport, RefusalScore, Regression } from "./evaluation-report.ts";
import type { FieldScore } from "./field-score.ts";

/** What a report is held against: an earlier report, or the part of it that is kept. Failures and means that were not kept are not compared. */
export type Baseline = Pick<EvaluationReport, "fields" | "micro" | "refusals"> & Partial<Pick<EvaluationReport, "failures" | "mean">>;

/** How a comparison is made. */
export interface CompareOptions {
  /** How much lower an F1, and how much larger the share of failures, may be, 0 to 1. @default 0 */
  readonly tolerance?: number | undefined;
}

/** How much more a posting may cost, in tokens or in dollars, before it counts as worse. */
const mostGrowth = 1.5;

/**
 * Lists what is worse than in the baseline: fields with a lower F1, or with a larger share of invented values (no tolerance
 * forgives one), fewer pages refused that are no postings, more postings refused, a larger share of failures, fewer cases,
 * half as many tokens or dollars again.
 */
export function compareWithBaseline(report: Baseline, baseline: Baseline, { tolerance = 0 }: CompareOptions = {}): BaselineComparison {
  const before = Object.entries({ ...baseline.fields, micro: baseline.micro });
  const after: Readonly<Record<string, FieldScore | undefined>> = { ...report.fields, micro: report.micro };
  const missing = before.flatMap(([field]) => (after[field] === undefined ? [field] : []));
  const regressions = before.flatMap(([field, score]) => {
    const now = after[field];
    return now === undefined ? [] : regressionsOf({ field, before: score, after: now }, tolerance);
  });
  regressions.push(...refusalRegressions(baseline.refusals, report.refusals), ...runRegressions({ report, baseline, tolerance }));
  return { isWorse: regressions.length > 0 || missing.length > 0, regressions, missing };
}

interface Pair {
  readonly field: string;
  readonly before: FieldScore;
  readonly after: FieldScore;
}

// Sums of floating-point numbers differ in the last digits.
const rounding = 1e-9;

function regressionsOf({ field, before, after }: Pair, tolerance: number): readonly Regression[] {
  const found: Regression[] = [];
  if (before.f1 !== null && (after.f1 ?? 0) < before.f1 - tolerance - rounding)
    found.push({ field, measure: "f1", before: before.f1, after: after.f1 ?? 0 });
  if (inventedShare(after) > inventedShare(before) + rounding)
    found.push({ field, measure: "invented", before: before.invented, after: after.invented });
  return found;
}

const casesOf = ({ postings, nonPostings }: RefusalScore): number => postings + nonPostings;

interface RunPair {
  readonly report: Baseline;
  readonly baseline: Baseline;
  readonly tolerance: number;
}

/** What tells of the run as a whole: a part of the cases proves nothing of the others. */
function runRegressions({ report, baseline, tolerance }: RunPair): readonly Regression[] {
  const found: Regression[] = [];
  const [before, after] = [casesOf(baseline.refusals), casesOf(report.refusals)];
  if (after < before) found.push({ field: "cases", measure: "run", before, after });
  const [failedBefore, failedAfter] = [failedShare(baseline), failedShare(report)];
  if (failedBefore !== null && failedAfter !== null && failedAfter > failedBefore + tolerance + rounding)
    found.push({ field: "cases", measure: "failed", before: failedBefore, after: failedAfter });
  for (const measure of ["inputTokens", "outputTokens", "usd"] as const) {
    const [known, now] = [baseline.mean?.[measure] ?? null, report.mean?.[measure] ?? null];
    if (known !== null && now !== null && now > known * mostGrowth + rounding)
      found.push({ field: "a posting", measure, before: known, after: now });
  }
  return found;
}

function failedShare({ failures, refusals }: Baseline): number | null {
  const failed = failures === undefined ? null : Object.values(failures).reduce((sum, count) => sum + count, 0);
  return failed === null ? null : share(failed, casesOf(refusals));
}

/** As shares, so that sets of other sizes can be compared. */
function refusalRegressions(before: RefusalScore, after: RefusalScore): readonly Regression[] {
  const found: Regression[] = [];
  if (share(after.nonPostingsRefused, after.nonPostings) < share(before.nonPostingsRefused, before.nonPostings))
    found.push({ field: "non-postings", measure: "refused", before: before.nonPostingsRefused, after: after.nonPostingsRefused });
  if (share(after.postingsRefused, after.postings) > share(before.postingsRefused, before.postings))
    found.push({ field: "postings", measure: "refused", before: before.postingsRefused, after: after.postingsRefused });
  return found;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const inventedShare = ({ invented, scored }: FieldScore): number => (scored === 0 ? 0 : invented / scored);
