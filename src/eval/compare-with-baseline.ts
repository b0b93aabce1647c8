import type { BaselineComparison, EvaluationReport, RefusalScore, Regression } from "./evaluation-report.ts";
import type { FieldScore } from "./field-score.ts";

/** What a report is held against: an earlier report, or the part of it that is kept. */
export type Baseline = Pick<EvaluationReport, "fields" | "micro" | "refusals">;

/** How a comparison is made. */
export interface CompareOptions {
  /** How much lower an F1 may be, 0 to 1. @default 0 */
  readonly tolerance?: number | undefined;
}

/**
 * Lists what is worse than in the baseline: fields with a lower F1 or a larger share of invented values, fewer pages refused
 * that are no postings, more postings refused.
 */
export function compareWithBaseline(report: Baseline, baseline: Baseline, { tolerance = 0 }: CompareOptions = {}): BaselineComparison {
  const before = Object.entries({ ...baseline.fields, micro: baseline.micro });
  const after: Readonly<Record<string, FieldScore | undefined>> = { ...report.fields, micro: report.micro };
  const missing = before.flatMap(([field]) => (after[field] === undefined ? [field] : []));
  const regressions = before.flatMap(([field, score]) => {
    const now = after[field];
    return now === undefined ? [] : regressionsOf({ field, before: score, after: now }, tolerance);
  });
  regressions.push(...refusalRegressions(baseline.refusals, report.refusals));
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
  if (inventedShare(after) > inventedShare(before) + tolerance + rounding)
    found.push({ field, measure: "invented", before: before.invented, after: after.invented });
  return found;
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
