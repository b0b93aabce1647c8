import type { LanguageModel } from "./language-model.ts";
import type { PreparedDocument } from "./prepared-document.ts";
import type { TokenCount, Tokenizer } from "./tokenizer.ts";

/** A model with its input budget: one rung of the ordered list that a posting can take. */
export interface Candidate {
  /** Unique in one extractor; named in decision records and statistics. */
  readonly id: string;
  readonly model: LanguageModel;
  /** The largest document, in tokens, that goes here; `Infinity` for any, null for the router's own threshold. */
  readonly maxInputTokens: number | null;
  /** Share of an A/B split among neighbours with the same `maxInputTokens`; null when not part of one. */
  readonly weight: number | null;
}

/** A candidate's budget for one posting, in tokens. */
export interface CandidateBudget {
  readonly candidate: Candidate;
  /** The one that agrees with the candidate's server; it counted `overhead`. */
  readonly tokenizer: Tokenizer;
  /** Context window, or null when unknown. */
  readonly window: number | null;
  /** Prompt and schema text around the document. */
  readonly overhead: number;
  /** Room kept for the answer. */
  readonly reserve: number;
}

/** What a router decides from. */
export interface RouteInput {
  readonly document: PreparedDocument;
  /** In the order the user gave them. */
  readonly budgets: readonly CandidateBudget[];
  /** Identifies the posting: id, else url, else a content hash. */
  readonly itemKey: string;
  /** Tokens of the document for this candidate's tokenizer; made at the first call and kept. Exact up to `limit` at least. */
  count(candidate: Candidate, limit: number): Promise<TokenCount>;
}

/** Why a candidate was passed over. */
export type SkipReason = "above-threshold" | "above-window" | "other-arm" | "off";

/** A candidate that was passed over, with the numbers. */
export interface SkippedCandidate {
  readonly candidate: string;
  readonly reason: SkipReason;
  /** The largest document, in tokens, that this candidate takes; null when nothing limits it or the limit is unknown. */
  readonly limit: number | null;
  /** In words. */
  readonly message: string;
}

/** One candidate that can take the posting, with the numbers that say so. */
export interface RoutedCandidate {
  readonly budget: CandidateBudget;
  /** Tokens of the document for this candidate; null when it was not counted because its size in bytes shows already that it fits. */
  readonly tokens: number | null;
}

/** A router's answer: candidates in the order they are tried. Empty when none fits. */
export interface RoutePlan {
  readonly candidates: readonly RoutedCandidate[];
  /** Why the first one was chosen, or why none was, in words. Part of the record, so never posting text. */
  readonly reason: string;
  /** The threshold that the first candidate in the user's order was held against, in tokens; null for none. */
  readonly threshold: number | null;
  readonly skipped: readonly SkippedCandidate[];
}

/** Orders the candidates for one posting. Implement it to route by a rule of your own. */
export interface Router {
  route(input: RouteInput, options: { readonly signal: AbortSignal }): Promise<RoutePlan>;
}

/** The decision record of one result. */
export interface RouteDecision {
  /** How the result came to be: from data the page states about itself, from its text read by code alone, or with a model's help. */
  readonly kind: "structured-data" | "code" | "cache" | "model";
  /** Id of the candidate that answered; null when no model was asked. */
  readonly candidate: string | null;
  readonly model: string | null;
  readonly location: "local" | "cloud" | null;
  /** Tokens of the prepared document for the first candidate's tokenizer; `isExact` false: at least so many. Not counted (0) when no model was needed. */
  readonly tokens: number;
  readonly isExact: boolean;
  /** Id of the tokenizer that counted. */
  readonly tokenizer: string;
  /** The first candidate's threshold, in tokens; null for none. */
  readonly threshold: number | null;
  /** Of the chosen candidate, in tokens; null when unknown. */
  readonly window: number | null;
  readonly overhead: number;
  readonly reserve: number;
  /** Why this candidate, in words. */
  readonly reason: string;
  readonly skipped: readonly SkippedCandidate[];
  /** Ids in the order they would be tried. */
  readonly order: readonly string[];
}
