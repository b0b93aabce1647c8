import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { RouteInput, RoutePlan, Router, SkippedCandidate } from "../spec/route.ts";
import { type Assessment, assessCandidate } from "./assess-candidate.ts";
import { candidateLimits, largestLimit } from "./candidate-limits.ts";
import { orderCandidates } from "./order-candidates.ts";
import { routeReason } from "./route-reason.ts";

/** Options of {@link thresholdRouter}. */
export interface ThresholdRouterOptions {
  /** Largest prepared document, in tokens, for local models that have no `maxInputTokens` of their own. @default 8000 */
  readonly threshold?: number | undefined;
}

/**
 * Routes by size: the first candidate, in the user's order, whose threshold and context window hold the prepared document
 * takes it, and the other ones that hold it follow as fallbacks. Neighbours with a weight and the same threshold are a
 * split, of which each posting has one arm.
 *
 * Thresholds are inclusive and measured with the first candidate's tokenizer, windows with the candidate's own.
 * @throws InvalidOptionsError when the threshold is not a whole number of tokens
 */
export function thresholdRouter({ threshold = 8000 }: ThresholdRouterOptions = {}): Router {
  if (threshold !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(threshold) && threshold >= 1)) {
    throw new InvalidOptionsError({
      option: "threshold",
      given: String(threshold),
      allowed: "a whole number of tokens from 1, or Infinity",
    });
  }
  return { route: (input, { signal }) => route(input, { threshold, signal }) };
}

async function route(input: RouteInput, parts: { readonly threshold: number; readonly signal: AbortSignal }): Promise<RoutePlan> {
  const [first] = input.budgets;
  if (first === undefined) return { candidates: [], reason: "there is no candidate", threshold: null, skipped: [] };
  const limits = new Map(input.budgets.map((budget) => [budget, candidateLimits(budget, parts.threshold)]));
  const count = await input.count(first.candidate, largestLimit([...limits.values()]));
  const ruler = { tokenizer: first.tokenizer.id, count };
  const assessments: Assessment[] = [];
  for (const [budget, own] of limits) {
    parts.signal.throwIfAborted();
    assessments.push(await assessCandidate(budget, { input, limits: own, ruler }));
  }
  const ordered = orderCandidates(assessments, input.itemKey);
  const { threshold: firstThreshold } = candidateLimits(first, parts.threshold);
  return {
    candidates: ordered.order.map(({ budget, tokens }) => ({ budget, tokens })),
    reason: routeReason(ordered, { assessments, count }),
    threshold: Number.isFinite(firstThreshold) ? firstThreshold : null,
    skipped: inOrder(assessments, ordered.passed),
  };
}

/** What was passed over, in the user's order. */
function inOrder(assessments: readonly Assessment[], passed: readonly SkippedCandidate[]): readonly SkippedCandidate[] {
  return assessments.flatMap(({ budget, skipped }) => skipped ?? passed.find(({ candidate }) => candidate === budget.candidate.id) ?? []);
}
