import type { RouteDecision } from "../spec/route.ts";

const reasons = {
  "structured-data": "the page states every asked field as data or in a form that code reads",
  code: "code read every asked field in the page's text",
} as const;

/** The record of a posting that needed no model: nothing was counted and nothing was sent. */
export function codeDecision({ kind }: { readonly kind: "structured-data" | "code" }): RouteDecision {
  return {
    ...{ kind, candidate: null, model: null, location: null, window: null, overhead: 0, reserve: 0 },
    ...{ tokens: 0, isExact: false, tokenizer: "none", threshold: null, reason: reasons[kind], skipped: [], order: [] },
  };
}
