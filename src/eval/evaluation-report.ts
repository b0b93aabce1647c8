import type { FieldScore } from "./field-score.ts";
import type { ScoredValue } from "./score-case.ts";

/** Means over the cases that succeeded; null when no case told. */
export interface ReportMeans {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars a posting. */
  readonly usd: number | null;
  /** Milliseconds a posting, as seen by the caller. */
  readonly ms: number | null;
}

/** What became of one case. */
export interface CaseResult {
  readonly id: string;
  readonly status: "extracted" | "failed";
  /** `code` of the error, or `unknown` for one that is none of the library's; null when it succeeded. */
  readonly error: string | null;
  /** How the result came to be (`structured-data`, `model` …); null when it failed. */
  readonly route: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly usd: number | null;
  readonly ms: number;
  readonly values: readonly ScoredValue[];
}

/** Pages that are no postings, and postings: how many of each were refused. */
export interface RefusalScore {
  readonly nonPostings: number;
  readonly nonPostingsRefused: number;
  readonly postings: number;
  readonly postingsRefused: number;
}

/** What an evaluation found. Plain JSON: keep it as the baseline of the next one. */
export interface EvaluationReport {
  readonly cases: number;
  readonly extracted: number;
  /** Failed cases by error code, refused non-postings apart. */
  readonly failures: Readonly<Record<string, number>>;
  /** By path: `title`, `baseSalary.minValue`, `locations`. */
  readonly fields: Readonly<Record<string, FieldScore>>;
  /** All values together. */
  readonly micro: FieldScore;
  /** The mean F1 of the fields; null when no field has one. */
  readonly macroF1: number | null;
  readonly mean: ReportMeans;
  readonly median: ReportMeans;
  /** Postings by how their result came to be. */
  readonly routes: Readonly<Record<string, number>>;
  readonly refusals: RefusalScore;
  /** Against the baseline that was given; null without one. */
  readonly comparison: BaselineComparison | null;
  readonly results: readonly CaseResult[];
}

/** A measure that is worse than in the baseline by more than the tolerance. */
export interface Regression {
  /** The field's path, `micro`, `postings` and `non-postings` for what was refused, `cases` and `a posting` for the run as a whole. */
  readonly field: string;
  /** `failed` is a share of the cases; tokens and dollars are means. */
  readonly measure: "f1" | "invented" | "refused" | "failed" | "run" | "inputTokens" | "outputTokens" | "usd";
  readonly before: number;
  readonly after: number;
}

/** How a report stands beside a baseline. */
export interface BaselineComparison {
  readonly isWorse: boolean;
  readonly regressions: readonly Regression[];
  /** Fields of the baseline that the report does not score, and so cannot defend. */
  readonly missing: readonly string[];
}
