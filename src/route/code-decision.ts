import type { RouteDecision } from "../spec/route.ts";

const reasons = {
  "structured-data": "the page states every asked field as data or in a form that code reads",
  code: "code read every asked field in the page's text",
} as const;

/** How a posting was read without a model. */
export interface CodeDecisionParts {
  readonly kind: "structured-data" | "code";
  /** Whether every asked field was answered, so that no model was needed. */
  readonly isWhole: boolean;
}

const unread = "no model could be asked, so code alone read the page; warnings name the fields that stay open";

/** The record of a posting that no model was asked about: nothing was counted and nothing was sent. */
export function codeDecision({ kind, isWhole }: CodeDecisionParts): RouteDecision {
  return {
    ...{ kind, candidate: null, model: null, location: null, window: null, overhead: 0, reserve: 0 },
    ...{ tokens: 0, isExact: false, tokenizer: "none", threshold: null, reason: isWhole ? reasons[kind] : unread, skipped: [], order: [] },
  };
}
