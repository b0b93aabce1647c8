import type { EvaluatedExtractor, EvaluatedResult } from "../../../src/eval/run-case.ts";

/** What an extractor gives for one posting. */
export function extracted(data: unknown, tokens = 0): EvaluatedResult {
  const usage = { inputTokens: tokens, outputTokens: tokens / 10 };
  return { status: "extracted", result: { data, route: { kind: "model" }, usage, cost: { usd: tokens / 1_000_000 } } };
}

/** What an extractor gives for a posting that it cannot read. */
export function failedWith(code: string): EvaluatedResult {
  return { status: "failed", error: { code } };
}

/** An extractor that answers by the posting's id, and keeps the content it was given. */
export function standIn(answers: Readonly<Record<string, EvaluatedResult>>): EvaluatedExtractor & { readonly seen: Map<string, string> } {
  const seen = new Map<string, string>();
  return {
    seen,
    safeExtract: async ({ id = "", content }) => {
      seen.set(id, String(content));
      const answer = answers[id];
      if (answer === undefined) throw new Error("no answer");
      return answer;
    },
  };
}
