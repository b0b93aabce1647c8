import { askCandidate, type CandidateAnswer } from "./ask-candidate.ts";
import { type CandidatePartsSource, candidateParts } from "./candidate-parts.ts";
import type { Conclusion } from "./conclude.ts";
import { errorCode } from "./decode/attempt-outcome.ts";
import { connectCandidate } from "./decode/connect-candidate.ts";
import { decide } from "./decode/decision-table.ts";
import { maxRequestsPerCandidate } from "./decode/run-candidate.ts";
import { BudgetExceededError } from "./errors/budget-exceeded-error.ts";
import { ExtractionFailedError } from "./errors/extraction-failed-error.ts";
import { FallbackPausedError } from "./errors/fallback-paused-error.ts";
import { ModelCallError } from "./errors/model-call-error.ts";
import { OutputValidationError } from "./errors/output-validation-error.ts";
import type { FitPosting, FittedPosting } from "./fit-posting.ts";
import { sumCost } from "./ledger/sum-cost.ts";
import { sumUsage } from "./ledger/sum-usage.ts";
import { finalDecision } from "./route/final-decision.ts";
import type { FieldBinding } from "./spec/field-binding.ts";
import type { ModelConnection } from "./spec/language-model.ts";
import type { Candidate, RouteDecision, RoutedCandidate } from "./spec/route.ts";
import type { Warning } from "./spec/warning.ts";
import type { WireValue } from "./spec/wire-schema.ts";

/** What the fallback loop needs. */
export interface FallbackParts<Data> extends CandidatePartsSource<Data> {
  readonly route: FitPosting;
  /** The root of the schema, for the merge of windows. */
  readonly bindings: FieldBinding;
}

/** The first valid answer. */
export interface Answer<Data> extends Conclusion<Data> {
  readonly decision: RouteDecision;
  /** What a model said about the whole text, as it said it; null when it saw the text in parts, or said nothing of use. */
  readonly said: WireValue | null;
  /** `partial` when a window of a posting that was split gave nothing. */
  readonly completeness: "complete" | "partial";
}

interface Failure {
  readonly candidate: string;
  readonly error: unknown;
  /** The last local model that failed to answer, and not for the posting's own sake; null when none did. */
  readonly outageOf: string | null;
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
    // What was made to fit one model is too little for the next one where that takes the whole.
    const onward: FittedPosting = failure === null ? routed : (routed.otherwise ?? routed);
    const next = nextCandidate(onward, tried);
    if (next === undefined) throw failedExtraction(failure?.error, { parts, decision: onward.decision });
    const { candidate } = next.budget;
    if (failure !== null && isHeldBack(failure, { to: candidate, parts })) {
      tried.delete(askableAgain(failure, { to: candidate, routed, tried, parts }));
      failure = null;
      continue;
    }
    routed = onward;
    if (failure !== null) tellFallback(failure, { to: candidate, parts });
    try {
      const { request, retry } = candidateParts({ ...next, document: routed.document, plan: routed.plan }, parts);
      const connection = await connectCandidate(candidate, { request, retry });
      const fitted = await refit(next, { routed, connection, parts });
      routed = fitted.routed;
      if (fitted.next === undefined) continue;
      const output = await askCandidate(fitted.next, { routed, parts });
      return concludeAnswer(output, { next: fitted.next, routed, connection, failure });
    } catch (error) {
      tried.add(candidate.id);
      failure = remember(error, { candidate, decision: routed.decision, parts, earlier: failure });
    }
  }
}

async function selectRoute<Data>({ engine, run, route }: FallbackParts<Data>): Promise<FittedPosting> {
  const routed = await route();
  run.signal.throwIfAborted();
  const { extractionId } = run;
  const { tokens, isExact, tokenizer } = routed.decision;
  engine.notifier.emit("document-counted", { extractionId, tokens, isExact, tokenizer });
  engine.notifier.emit("route-selected", { extractionId, decision: routed.decision });
  return routed;
}

function nextCandidate({ plan }: FittedPosting, tried: ReadonlySet<string>): RoutedCandidate | undefined {
  return plan.candidates.find(({ budget }) => !tried.has(budget.candidate.id));
}

interface RefitParts<Data> {
  readonly routed: FittedPosting;
  readonly connection: ModelConnection;
  readonly parts: FallbackParts<Data>;
}

/** Routes again when the handshake told a window or a tokenizer that the plan did not know. `next` is missing when the candidate fits no more. */
async function refit<Data>(
  next: RoutedCandidate,
  { routed, connection, parts }: RefitParts<Data>,
): Promise<{ readonly routed: FittedPosting; readonly next: RoutedCandidate | undefined }> {
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
  readonly earlier: Failure | null;
}

/** Returns the failure when the next candidate may be tried, and throws when the table or `fallbackOn` says no. */
function remember<Data>(error: unknown, { candidate, decision, parts, earlier }: FailureParts<Data>): Failure {
  const { engine, run } = parts;
  if (run.signal.aborted) throw run.signal.reason;
  if (ModelCallError.isInstance(error) && error.kind === "overflow" && error.contextWindow !== null) {
    const told = candidate.model.connection()?.contextWindow ?? null;
    engine.learnedWindows.set(candidate.id, { contextWindow: error.contextWindow, told, learnedAt: engine.options.clock.monotonic() });
  }
  const { next } = decide(error);
  if (next !== null && engine.options.fallbackOn.has(next)) {
    const isOutage = next === "failure" && candidate.model.location === "local";
    return { candidate: candidate.id, error, outageOf: isOutage ? candidate.id : (earlier?.outageOf ?? null) };
  }
  const isOfOutput = OutputValidationError.isInstance(error);
  const isThrown = next === "misconfiguration" || (next === null && !isOfOutput);
  // What was paid for before must stay visible, so an error that comes later is told with the list.
  const isRefusedUnsent = BudgetExceededError.isInstance(error);
  const isFirst = run.attempts.every((attempt) => attempt.candidate === candidate.id && !isRefusedUnsent);
  if (isThrown && isFirst && (next === null || run.attempts.length <= 1)) throw error;
  throw failedExtraction(error, { parts, decision });
}

function failedExtraction<Data>(
  cause: unknown,
  { parts, decision }: Pick<FailureParts<Data>, "parts" | "decision">,
): ExtractionFailedError {
  const { attempts } = parts.run;
  return new ExtractionFailedError({ route: decision, attempts, usage: sumUsage(attempts), cost: sumCost(attempts), cause });
}

interface FallbackStep<Data> {
  readonly to: Candidate;
  readonly parts: FallbackParts<Data>;
}

/** Whether too many postings of the batch took this step before: an outage must not become a bill. */
function isHeldBack<Data>({ outageOf }: Failure, { to, parts }: FallbackStep<Data>): boolean {
  return outageOf !== null && to.model.location === "cloud" && !parts.run.fallback.ask(to);
}

/**
 * Id of the local model that a posting goes back to when it is held back: it waits for that model as those do that were not
 * under way when it failed. @throws ExtractionFailedError when it has no request left for it, or would go elsewhere first
 */
function askableAgain<Data>(
  { outageOf, error }: Failure,
  { to, routed, tried, parts }: FallbackStep<Data> & { readonly routed: FittedPosting; readonly tried: ReadonlySet<string> },
): string {
  const requests = parts.run.attempts.filter(({ candidate }) => candidate === outageOf).length;
  const untried = routed.plan.candidates.map(({ budget }) => budget.candidate.id).find((id) => id === outageOf || !tried.has(id));
  if (outageOf !== null && untried === outageOf && requests < maxRequestsPerCandidate) return outageOf;
  throw failedExtraction(new FallbackPausedError({ candidate: to.id, cause: error }), { parts, decision: routed.decision });
}

function tellFallback<Data>({ candidate, error }: Failure, { to, parts }: FallbackStep<Data>): void {
  const { extractionId, signal } = parts.run;
  parts.engine.notifier.emit("fallback-selected", { extractionId, from: candidate, to: to.id, error: errorCode(error, signal) });
}

interface ConclusionParts {
  readonly next: RoutedCandidate;
  readonly routed: FittedPosting;
  readonly connection: ModelConnection;
  readonly failure: Failure | null;
}

function concludeAnswer<Data>(
  { conclusion, said: given, completeness, warnings: ofRun }: CandidateAnswer<Data>,
  { next, routed, connection, failure }: ConclusionParts,
): Answer<Data> {
  const { id } = next.budget.candidate;
  const { decision } = routed;
  const said = routed.document.removed.some(({ reason }) => reason === "too-long") ? null : given;
  const warnings = [...routed.warnings, ...connection.warnings, ...ofRun, ...conclusion.warnings];
  if (failure === null) return { ...conclusion, said, completeness, decision, warnings };
  const told: Warning = { code: "fallback-used", message: `${failure.candidate} failed; ${id} answered.` };
  const final = finalDecision(decision, next.budget, { reason: `${failure.candidate} failed, so ${id} answered` });
  return { ...conclusion, said, completeness, warnings: [...warnings, told], decision: final };
}
