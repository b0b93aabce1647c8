import type { TokenCount } from "../spec/tokenizer.ts";
import type { Assessment } from "./assess-candidate.ts";
import type { CandidateOrder } from "./order-candidates.ts";
import { countWords, tokenWords } from "./token-words.ts";

/** What a reason is told from. */
export interface ReasonParts {
  /** In the user's order. */
  readonly assessments: readonly Assessment[];
  /** By the first candidate's tokenizer. */
  readonly count: TokenCount;
}

/** Says why the first candidate of an order was chosen, or why there is none. */
export function routeReason({ order, split }: CandidateOrder, { assessments, count }: ReasonParts): string {
  const [first] = order;
  if (first === undefined) return `no candidate takes it: ${unfitWords(assessments).join("; ") || "each has weight 0"}`;
  const { id } = first.budget.candidate;
  const { threshold } = first.limits;
  const skippedBefore = unfitWords(assessments.slice(0, assessments.indexOf(first))).at(-1);
  const within = Number.isFinite(threshold) ? `, within the threshold of ${tokenWords(threshold)} of ${id}` : `; ${id} has no threshold`;
  const takes = Number.isFinite(threshold) ? `; ${id} takes it, within its threshold of ${tokenWords(threshold)}` : `; ${id} takes it`;
  const arm = split.length > 1 ? `; ${id} is this posting's arm of the split of ${split.join(", ")}` : "";
  return (skippedBefore === undefined ? `${countWords(count)}${within}` : `${skippedBefore}${takes}`) + arm;
}

function unfitWords(assessments: readonly Assessment[]): readonly string[] {
  return assessments.flatMap(({ skipped }) => (skipped === null ? [] : [skipped.message]));
}
