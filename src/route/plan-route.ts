import { NoCandidateError } from "../errors/no-candidate-error.ts";
import type { RouteDecision, RouteInput, RoutePlan, Router } from "../spec/route.ts";
import type { TokenCount } from "../spec/tokenizer.ts";
import { checkPlan } from "./check-plan.ts";
import { finalDecision } from "./final-decision.ts";
import { type CloudOption, noRouteError } from "./no-route-error.ts";
import { untilAborted } from "./until-aborted.ts";

/** What routing needs besides the document. */
export interface PlanRouteParts {
  readonly router: Router;
  /** Context window, in tokens, of the cloud model that is taken by default: tells whether a cloud would have helped. */
  readonly cloudWindow: number;
  /** The option that keeps documents from a cloud model: it is not set, or it does not allow long ones there. @default "cloud" */
  readonly cloudOption?: CloudOption | undefined;
  readonly signal: AbortSignal;
}

/** A posting's route and its record. */
export interface PlannedRoute {
  /** At least one candidate. */
  readonly plan: RoutePlan;
  /** The record if the first candidate answers; after a fallback see {@link finalDecision}. */
  readonly decision: RouteDecision;
}

/**
 * Asks the router, checks its answer and writes the decision record. Sends nothing to a model.
 * @throws DocumentTooLongError when the document fits no candidate; NoCandidateError when an option would change that;
 * InvalidOptionsError when the router's answer is no plan; the signal's reason on abort
 */
export async function planRoute(
  input: RouteInput,
  { router, cloudWindow, cloudOption = "cloud", signal }: PlanRouteParts,
): Promise<PlannedRoute> {
  const { budgets } = input;
  const [ruler] = budgets;
  if (ruler === undefined) {
    const message = 'No model is configured. Set the option "local" or "cloud", or give a list of "models".';
    throw new NoCandidateError({ option: "local", tokens: null, message });
  }
  const counting = countingTo(input, cloudWindow);
  const plan = checkPlan(await untilAborted(() => router.route(counting, { signal }), signal), budgets);
  const count = await counting.count(ruler.candidate, 0);
  const [first] = plan.candidates;
  const cloudRoom = cloudWindow - ruler.overhead - ruler.reserve;
  if (first === undefined) throw noRouteError(plan, { budgets, count, cloudRoom, cloudOption });
  return { plan, decision: finalDecision(firstRecord(plan, { count, tokenizer: ruler.tokenizer.id }), first.budget, plan) };
}

/** Counts at least so far for whoever asks: a limit of a few thousand would leave the record and the errors with "at least". */
function countingTo(input: RouteInput, leastLimit: number): RouteInput {
  return { ...input, count: (candidate, limit) => input.count(candidate, Math.max(limit, leastLimit)) };
}

function firstRecord(plan: RoutePlan, { count, tokenizer }: { readonly count: TokenCount; readonly tokenizer: string }): RouteDecision {
  return {
    ...{ kind: "model", candidate: null, model: null, location: null, window: null, overhead: 0, reserve: 0 },
    ...{ tokens: count.tokens, isExact: count.isExact, tokenizer, threshold: plan.threshold },
    ...{ reason: plan.reason, skipped: plan.skipped, order: plan.candidates.map(({ budget }) => budget.candidate.id) },
  };
}
