import { NoCandidateError } from "../../../src/errors/no-candidate-error.ts";
import type { EvaluatedExtractor } from "../../../src/eval/run-case.ts";
import type { SafeResult } from "../../../src/extractor.ts";
import type { RouteDecision } from "../../../src/spec/route.ts";

const route: RouteDecision = {
  ...{ kind: "model", candidate: "local", model: "some-model", location: "local", tokens: 100, isExact: true, tokenizer: "fake" },
  ...{ threshold: 8_000, window: 10_240, overhead: 600, reserve: 1_536, reason: "under the threshold", skipped: [], order: ["local"] },
};

/** What an extractor gives for one posting. */
export function extracted(data: unknown, tokens = 0): SafeResult<unknown> {
  const usage = { inputTokens: tokens, outputTokens: tokens / 10, cachedInputTokens: null, reasoningTokens: null };
  return {
    status: "extracted",
    result: { data, completeness: "complete", route, evidence: {}, attempts: [], usage, cost: { usd: tokens / 1_000_000 }, warnings: [] },
  };
}

/** What an extractor gives for a posting that it cannot read. */
export function failedWith(code: string): SafeResult<unknown> {
  const error = new NoCandidateError({ option: "models", tokens: null, message: "failed" });
  return { status: "failed", error: Object.assign(error, { code }) };
}

/** An extractor that answers by the posting's id, and keeps the content it was given. */
export function standIn(
  answers: Readonly<Record<string, SafeResult<unknown> | Error>>,
): EvaluatedExtractor & { readonly seen: Map<string, string> } {
  const seen = new Map<string, string>();
  return {
    seen,
    safeExtract: async (posting) => {
      const { id = "", content } = typeof posting === "string" ? { content: posting } : posting;
      seen.set(id, String(content));
      const answer = answers[id] ?? new Error("no answer");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}
