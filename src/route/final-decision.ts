import type { CandidateBudget, RouteDecision } from "../spec/route.ts";

/** The record after a fallback: it names the candidate that answered, its budget, and why it was its turn. */
export function finalDecision(
  decision: RouteDecision,
  { candidate, window, overhead, reserve }: CandidateBudget,
  { reason }: { readonly reason: string },
): RouteDecision {
  const { id, model } = candidate;
  // Before a handshake the name may be unknown: the server's only model is taken.
  const modelId = model.connection()?.modelId || model.modelId || null;
  return { ...decision, candidate: id, model: modelId, location: model.location, window, overhead, reserve, reason };
}
