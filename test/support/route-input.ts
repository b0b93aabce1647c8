import { createDocumentCounter } from "../../src/count/document-counter.ts";
import type { PreparedDocument } from "../../src/spec/prepared-document.ts";
import type { Candidate, CandidateBudget, RouteInput } from "../../src/spec/route.ts";
import type { Tokenizer } from "../../src/spec/tokenizer.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { createFakeTokenizer } from "../../src/testing/fake-tokenizer.ts";

/** What a test says of one candidate; the rest is as in a usual set-up. */
export interface BudgetSketch {
  readonly id: string;
  readonly location?: "local" | "cloud";
  readonly maxInputTokens?: number | null;
  readonly weight?: number | null;
  readonly window?: number | null;
  readonly overhead?: number;
  readonly reserve?: number;
  readonly tokenizer?: Tokenizer;
}

/** A budget with a real, published double as its model. */
export function budgetOf(sketch: BudgetSketch): CandidateBudget {
  const { id, location = "local", maxInputTokens = null, weight = null } = sketch;
  const { window = location === "local" ? 10_240 : 128_000, overhead = 600, reserve = 1536 } = sketch;
  const { tokenizer = createFakeTokenizer() } = sketch;
  const model = createFakeLanguageModel({ modelId: `${id}-model`, location, contextWindow: window, tokenizer, respond: [] });
  const candidate: Candidate = { id, model, maxInputTokens, weight };
  return { candidate, tokenizer, window, overhead, reserve };
}

/** A prepared document with this text and nothing else. */
function documentOf(text: string): PreparedDocument {
  return {
    ...{
      source: text,
      format: "text",
      charset: null,
      text,
      pageTitle: null,
      language: null,
      structuredData: [],
      items: [],
      itemProperties: [],
      metadata: [],
      links: [],
      removed: [],
    },
    ...{ segments: [], url: null, id: null, referenceDate: null, warnings: [] },
  };
}

/** A text of so many words. */
export function words(count: number): string {
  return "word ".repeat(count).trimEnd();
}

/** What a router is asked with, for a document of so many words. */
export function routeInputOf(
  budgets: readonly CandidateBudget[],
  { tokens, itemKey = "posting-1" }: { readonly tokens: number; readonly itemKey?: string },
): RouteInput {
  const document = documentOf(words(tokens));
  const counter = createDocumentCounter(document, { signal: new AbortController().signal });
  const tokenizers = new Map(budgets.map(({ candidate, tokenizer }) => [candidate, tokenizer]));
  const tokenizerOf = (candidate: Candidate): Tokenizer => tokenizers.get(candidate) ?? candidate.model.tokenizer;
  return { document, budgets, itemKey, count: async (candidate, limit) => counter.count(tokenizerOf(candidate), limit) };
}
