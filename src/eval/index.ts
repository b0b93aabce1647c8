export { type Baseline, type CompareOptions, compareWithBaseline } from "./compare-with-baseline.ts";
export { type EvaluateOptions, type EvaluationProgress, evaluate } from "./evaluate.ts";
export type { EvaluationCase, Gold } from "./evaluation-case.ts";
export type {
  BaselineComparison,
  CaseResult,
  EvaluationReport,
  RefusalScore,
  Regression,
  ReportMeans,
} from "./evaluation-report.ts";
export type { FieldScore } from "./field-score.ts";
export { formatMarkdown } from "./format-markdown.ts";
export { hideStructuredData } from "./hide-structured-data.ts";
export { type FieldMatcher, type MatcherName, matchers } from "./matchers.ts";
export { readCases } from "./read-cases.ts";
export type { EvaluatedExtractor, EvaluatedResult } from "./run-case.ts";
export type { Outcome, ScoredValue } from "./score-case.ts";
