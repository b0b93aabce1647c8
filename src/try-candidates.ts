import { type CandidatePartsSource, candidateParts } from "./candidate-parts.ts";
import { errorCode } from "./decode/attempt-outcome.ts";
import { connectCandidate } from "./decode/connect-candidate.ts";
import { decide } from "./decode/decision-table.ts";
import { type CandidateOutput, runCandidate } from "./decode/run-candidate.ts";
import { ExtractionFailedError } from "./errors/extraction-failed-error.ts";
import { ModelCallError } from "./errors/model-call-error.ts";
import { OutputValidationError } from "./errors/output-validation-error.ts";
import { sumCost } from "./ledger/sum-cost.ts";
import { sumUsage } from "./ledger/sum-usage.ts";
import { finalDecision } from "./route/final-decision.ts";
import type { RoutedPosting, RoutePosting } from "./route-posting.ts";
import type { ModelConnection } from "./spec/language-model.ts";
import type { Candidate, RouteDecision, RoutedCandidate } from "./spec/route.ts";
import type { Warning } from "./spec/warning.ts";

/** What the fallback loop needs. */
export interface FallbackParts<Data> extends CandidatePartsSource<Data> {
  readonly route: RoutePosting;
}

/** The first valid answer. */
export interface Answer<Data> {
  readonly data: Data;
  readonly decision: RouteDecision;
  readonly warnings: readonly Warning[];
}

interface Failure {
  readonly candidate: string;
  readonly error: unknown;
}

/**
 * The fallback loop: the only place that goes from one candidate to the next.
 * @throws ExtractionFailedError when no candidate is left; the error itself where the decision table says "throws"
 */
export async function tryCandidates<Data>(parts: FallbackParts<Data>): Promise<Answer<Data>> {
  const tried = new Set<string>();
  let failure: Failure | null = null;
  let routed = await selectRoute(parts);
  for (;;) {
    const next = nextCandidate(routed, tried);
    if (next === undefined) throw failedExtraction(failure?.error, { parts, decision: routed.decision });
    const { candidate } = next.budget;
    if (failure !== null) tellFallback(failure, { to: candidate.id, parts });
    try {
      const { request, retry } = candidateParts(next, parts);
      const connection = await connectCandidate(candidate, { request, retry });
      const fitted = await refit(next, { routed, connection, parts });
      routed = fitted.routed;
      if (fitted.next === undefined) continue;
      const output = await runCandidate(candidate, candidateParts(fitted.next, parts).run);
      return concludeAnswer(output, { next: fitted.next, decision: routed.decision, connection, failure });
    } catch (error) {
      tried.add(candidate.id);
      failure = { candidate: candidate.id, error: remember(error, { candidate, decision: routed.decision, parts }) };
    }
  }
}

async function selectRoute<Data>({ engine, run, route }: FallbackParts<Data>): Promise<RoutedPosting> {
  const routed = await route();
  run.signal.throwIfAborted();
  const { extractionId } = run;
  const { tokens, isExact, tokenizer } = routed.decision;
  engine.notifier.emit("document-counted", { extractionId, tokens, isExact, tokenizer });
  engine.notifier.emit("route-selected", { extractionId, decision: routed.decision });
  return routed;
}

function nextCandidate({ plan }: RoutedPosting, tried: ReadonlySet<string>): RoutedCandidate | undefined {
  return plan.candidates.find(({ budget }) => !tried.has(budget.candidate.id));
}

interface RefitParts<Data> {
  readonly routed: RoutedPosting;
  readonly connection: ModelConnection;
  readonly parts: FallbackParts<Data>;
}

/** Routes again when the handshake told a window or a tokenizer that the plan did not know. `next` is missing when the candidate fits no more. */
async function refit<Data>(
  next: RoutedCandidate,
  { routed, connection, parts }: RefitParts<Data>,
): Promise<{ readonly routed: RoutedPosting; readonly next: RoutedCandidate | undefined }> {
  const { candidate, window, tokenizer } = next.budget;
  const isKnown = connection.contextWindow === null || (window !== null && window <= connection.contextWindow);
  if (isKnown && connection.tokenizer.id === tokenizer.id) return { routed, next };
  const again = await selectRoute(parts);
  return { routed: again, next: again.plan.candidates.find(({ budget }) => budget.candidate.id === candidate.id) };
}

interface FailureParts<Data> {
  readonly candidate: Candidate;
  readonly decision: RouteDecision;
  readonly parts: FallbackParts<Data>;
}

/** Returns the error when the next candidate may be tried, and throws when the table or `fallbackOn` says no. */
function remember<Data>(error: unknown, { candidate, decision, parts }: FailureParts<Data>): unknown {
  const { engine, run } = parts;
  if (run.signal.aborted) throw run.signal.reason;
  if (ModelCallError.isInstance(error) && error.kind === "overflow" && error.contextWindow !== null) {
    const told = candidate.model.connection()?.contextWindow ?? null;
    engine.learnedWindows.set(candidate.id, { contextWindow: error.contextWindow, told, learnedAt: engine.options.clock.monotonic() });
  }
  const { next } = decide(error);
  if (next !== null && engine.options.fallbackOn.has(next)) return error;
  const isOfOutput = OutputValidationError.isInstance(error);
  const isThrown = next === "misconfiguration" || (next === null && !isOfOutput);
  // What was paid for before must stay visible, so an error that comes later is told with the list.
  const isFirst = run.attempts.every((attempt) => attempt.candidate === candidate.id);
  if (isThrown && isFirst && (next === null || run.attempts.length <= 1)) throw error;
  throw failedExtraction(error, { parts, decision });
}

function failedExtraction<Data>(cause: unknown, { parts, decision }: Omit<FailureParts<Data>, "candidate">): ExtractionFailedError {
  const { attempts } = parts.run;
  return new ExtractionFailedError({ route: decision, attempts, usage: sumUsage(attempts), cost: sumCost(attempts), cause });
}

function tellFallback<Data>(
  { candidate, error }: Failure,
  { to, parts }: { readonly to: string; readonly parts: FallbackParts<Data> },
): void {
  const { extractionId, signal } = parts.run;
  parts.engine.notifier.emit("fallback-selected", { extractionId, from: candidate, to, error: errorCode(error, signal) });
}

interface ConclusionParts {
  readonly next: RoutedCandidate;
  readonly decision: RouteDecision;
  readonly connection: ModelConnection;
  readonly failure: Failure | null;
}

function concludeAnswer<Data>(
  { data, isRepaired }: CandidateOutput<Data>,
  { next, decision, connection, failure }: ConclusionParts,
): Answer<Data> {
  const { id } = next.budget.candidate;
  const warnings = [...connection.warnings];
  if (isRepaired)
    warnings.push({
      code: "output-repaired",
      message: "The first answer did not pass the schema; a second request gave the fields that failed.",
    });
  if (failure === null) return { data, decision, warnings };
  warnings.push({ code: "fallback-used", message: `${failure.candidate} failed; ${id} answered.` });
  return { data, warnings, decision: finalDecision(decision, next.budget, { reason: `${failure.candidate} failed, so ${id} answered` }) };
}
