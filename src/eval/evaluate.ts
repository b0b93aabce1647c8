import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import { type Baseline, compareWithBaseline } from "./compare-with-baseline.ts";
import type { EvaluationCase } from "./evaluation-case.ts";
import type { CaseResult, EvaluationReport, RefusalScore, ReportMeans } from "./evaluation-report.ts";
import { fieldScore, macroF1, scoresByField } from "./field-score.ts";
import { type FieldMatcher, type MatcherName, matchers } from "./matchers.ts";
import { type EvaluatedExtractor, runCase } from "./run-case.ts";
import { leavesOf } from "./score-case.ts";

/** What an evaluation needs. */
export interface EvaluateOptions {
  readonly cases: readonly EvaluationCase[];
  /** What is measured. Only its `safeExtract` is called. */
  readonly extractor: EvaluatedExtractor;
  /** How values are compared, by path; list entries have their list's path. @default by the field's name and the look of its gold */
  readonly fields?: Readonly<Record<string, MatcherName | FieldMatcher | undefined>> | undefined;
  /** Cases in work at the same time. @default 4 */
  readonly concurrency?: number | undefined;
  /** Stops the evaluation; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each case. What it throws ends the evaluation. */
  readonly onProgress?: ((progress: EvaluationProgress) => void) | undefined;
  /** An earlier report to compare with. */
  readonly baseline?: Baseline | undefined;
  /** How much lower than in the baseline an F1 may be, 0 to 1. @default 0 */
  readonly tolerance?: number | undefined;
}

/** How far an evaluation is. */
export interface EvaluationProgress {
  readonly done: number;
  readonly total: number;
  readonly result: CaseResult;
}

/** What a page that is no posting is refused with. */
const refusedCode = "not-a-job-posting";

/**
 * Runs an extractor over cases with known answers and counts, field by field, what was right, wrong, invented and lost. A
 * case that fails counts as all lost.
 * @throws InvalidOptionsError for a matcher that does not exist
 */
export async function evaluate(options: EvaluateOptions): Promise<EvaluationReport> {
  const { cases, baseline, tolerance } = options;
  checkMatchers(options.fields ?? {});
  const results = await runAll(options);
  const values = results.flatMap((result) => result.values);
  const fields = scoresByField(values);
  const micro = fieldScore(values);
  const isPosting = new Map(cases.map((one) => [one.id, one.isPosting !== false]));
  const refusals = refusalsOf(results, isPosting);
  const failed = results.filter(({ id, error }) => error !== null && (isPosting.get(id) === true || error !== refusedCode));
  const failures = countBy(failed, ({ error }) => error ?? "");
  const mean = meansOf(results, average);
  return {
    ...{ cases: cases.length, extracted: results.filter(({ status }) => status === "extracted").length },
    ...{ failures, fields, micro, macroF1: macroF1(fields) },
    ...{ mean, median: meansOf(results, median) },
    routes: countBy(
      results.filter(({ route }) => route !== null),
      ({ route }) => route ?? "",
    ),
    refusals,
    comparison: baseline === undefined ? null : compareWithBaseline({ fields, micro, refusals, failures, mean }, baseline, { tolerance }),
    results,
  };
}

function checkMatchers(fields: NonNullable<EvaluateOptions["fields"]>): void {
  for (const [field, matcher] of Object.entries(fields)) {
    if (matcher === undefined || typeof matcher === "function" || Object.hasOwn(matchers, matcher)) continue;
    const allowed = `one of ${Object.keys(matchers).join(", ")}, or a function`;
    throw new InvalidOptionsError({ option: `fields.${field}`, given: JSON.stringify(matcher), allowed });
  }
}

async function runAll({
  cases,
  extractor,
  fields = {},
  concurrency = 4,
  signal,
  onProgress,
}: EvaluateOptions): Promise<readonly CaseResult[]> {
  const leaves = leavesOf(cases);
  const results = new Map<number, CaseResult>();
  const left = cases.entries();
  const work = async (): Promise<void> => {
    for (const [index, one] of left) {
      signal?.throwIfAborted();
      const result = await runCase(one, { extractor, fields, leaves, signal });
      results.set(index, result);
      onProgress?.({ done: results.size, total: cases.length, result });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  return cases.flatMap((_, index) => results.get(index) ?? []);
}

function refusalsOf(results: readonly CaseResult[], isPosting: ReadonlyMap<string, boolean>): RefusalScore {
  const [postings, nonPostings] = [true, false].map((wanted) => results.filter(({ id }) => isPosting.get(id) === wanted));
  const refused = (group: readonly CaseResult[] = []) => group.filter(({ error }) => error === refusedCode).length;
  return {
    ...{ nonPostings: nonPostings?.length ?? 0, nonPostingsRefused: refused(nonPostings) },
    ...{ postings: postings?.length ?? 0, postingsRefused: refused(postings) },
  };
}

function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(items, nameOf)].map(([name, group]) => [name, group.length]));
}

type Middle = (numbers: readonly number[]) => number;

function meansOf(results: readonly CaseResult[], middle: Middle): ReportMeans {
  const done = results.filter(({ status }) => status === "extracted");
  const of = (key: "inputTokens" | "outputTokens" | "usd" | "ms") => {
    const numbers = done.flatMap((result) => result[key] ?? []);
    return numbers.length === 0 ? null : middle(numbers);
  };
  return { inputTokens: of("inputTokens"), outputTokens: of("outputTokens"), usd: of("usd"), ms: of("ms") };
}

const average: Middle = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const median: Middle = (numbers) => {
  const sorted = numbers.toSorted((left, right) => left - right);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return (low + high) / 2;
};
