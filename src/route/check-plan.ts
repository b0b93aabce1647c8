import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { CandidateBudget, RoutedCandidate, RoutePlan } from "../spec/route.ts";

const allowed = "one whose plan names given candidates, each at most once, with a reason in words and a list of skipped ones";

/**
 * Checks what a router answered, which may be the caller's own code, and puts the known budgets in place of its copies.
 * @throws InvalidOptionsError naming `router`
 */
export function checkPlan(plan: RoutePlan, budgets: readonly CandidateBudget[]): RoutePlan {
  if (!isPlan(plan)) refuse("one that answered with something that is no route plan");
  const seen = new Set<string>();
  const candidates = plan.candidates.map(({ budget, tokens }): RoutedCandidate => {
    const id: unknown = budget?.candidate?.id;
    const known = budgets.find(({ candidate }) => candidate.id === id);
    if (known === undefined) return refuse(`one that chose the unknown candidate "${String(id)}"`);
    if (seen.has(known.candidate.id)) return refuse(`one that chose the candidate "${known.candidate.id}" twice`);
    seen.add(known.candidate.id);
    return { budget: known, tokens: typeof tokens === "number" ? tokens : null };
  });
  return { ...plan, candidates, threshold: plan.threshold ?? null };
}

function isPlan(plan: RoutePlan | undefined): plan is RoutePlan {
  return Array.isArray(plan?.candidates) && typeof plan.reason === "string" && Array.isArray(plan.skipped);
}

function refuse(given: string): never {
  throw new InvalidOptionsError({ option: "router", given, allowed });
}
