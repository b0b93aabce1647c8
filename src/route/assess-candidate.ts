import type { CandidateBudget, RouteInput, SkippedCandidate } from "../spec/route.ts";
import type { TokenCount } from "../spec/tokenizer.ts";
import { type CandidateLimits, documentLimit } from "./candidate-limits.ts";
import { fitsByBytes } from "./fits-by-bytes.ts";
import { countWords, tokenWords } from "./token-words.ts";

/** Whether one candidate can take the document, with the numbers. */
export interface Assessment {
  readonly budget: CandidateBudget;
  readonly limits: CandidateLimits;
  /** Tokens for the candidate's tokenizer; null when they were not needed. */
  readonly tokens: number | null;
  /** Null when the document fits. */
  readonly skipped: SkippedCandidate | null;
}

/** What a candidate is held against. */
export interface AssessParts {
  readonly input: RouteInput;
  readonly limits: CandidateLimits;
  /** The count that thresholds mean: the first candidate's, so that a ladder or a split has one ruler. */
  readonly ruler: { readonly tokenizer: string; readonly count: TokenCount };
}

/** Holds the document against a candidate's threshold, by the ruler, and against its window, by its own tokenizer. */
export async function assessCandidate(budget: CandidateBudget, { input, limits, ruler }: AssessParts): Promise<Assessment> {
  const { candidate, tokenizer } = budget;
  const { threshold, room } = limits;
  const isRuler = tokenizer.id === ruler.tokenizer;
  const skip = (reason: "above-threshold" | "above-window", count: TokenCount): Assessment => {
    const message =
      reason === "above-threshold" ? thresholdWords(budget, { limits, count }) : windowWords(budget, { limits, count, isRuler });
    return { budget, limits, tokens: null, skipped: { candidate: candidate.id, reason, limit: documentLimit(limits), message } };
  };
  // Of two limits that are passed, the smaller one is named: it is where this candidate really stops.
  const isWindowFirst = isRuler && room < threshold;
  if (ruler.count.tokens > threshold && !isWindowFirst) return skip("above-threshold", ruler.count);
  if (!isRuler && fitsByBytes(input.document.text, room)) return { budget, limits, tokens: null, skipped: null };
  const count = isRuler ? ruler.count : await input.count(candidate, Math.max(0, room));
  if (count.tokens > room) return skip("above-window", count);
  return { budget, limits, tokens: count.isExact ? count.tokens : null, skipped: null };
}

interface LimitWords {
  readonly limits: CandidateLimits;
  readonly count: TokenCount;
}

function thresholdWords({ candidate }: CandidateBudget, { limits, count }: LimitWords): string {
  return `${countWords(count)} ${count.tokens === 1 ? "is" : "are"} above the threshold of ${tokenWords(limits.threshold)} of ${candidate.id}`;
}

function windowWords(budget: CandidateBudget, { limits, count, isRuler }: LimitWords & { readonly isRuler: boolean }): string {
  const { candidate, tokenizer, window, overhead, reserve } = budget;
  const { threshold, room } = limits;
  const counted = `${countWords(count)}${isRuler ? "" : ` by ${tokenizer.id}`} ${count.tokens === 1 ? "is" : "are"}`;
  const beside = `beside ${tokenWords(overhead)} of prompt and ${tokenWords(reserve)} of answer`;
  if (room <= 0) return `${counted} too many for ${candidate.id}: its window of ${tokenWords(window ?? 0)} leaves no room ${beside}`;
  const isWithin = isRuler && Number.isFinite(threshold) && count.tokens <= threshold;
  const within = isWithin ? `within the threshold of ${tokenWords(threshold)} of ${candidate.id} but ` : "";
  const whose = isWithin ? `its window of ${tokenWords(window ?? 0)}` : `the window of ${tokenWords(window ?? 0)} of ${candidate.id}`;
  return `${counted} ${within}above ${tokenWords(room)}, the most that fits ${whose} ${beside}`;
}
