import type { TokenUsage } from "../spec/token-usage.ts";
import { noUsage } from "./attempt-usage.ts";

/** Adds the usage of attempts up, number by number. A number is null when it is unknown in any of them: a sum of the known rest would look complete. */
export function sumUsage(attempts: readonly { readonly usage: TokenUsage }[]): TokenUsage {
  return attempts.reduce<TokenUsage>(
    (sum, { usage }) => ({
      inputTokens: add(sum.inputTokens, usage.inputTokens),
      outputTokens: add(sum.outputTokens, usage.outputTokens),
      cachedInputTokens: add(sum.cachedInputTokens, usage.cachedInputTokens),
      reasoningTokens: add(sum.reasoningTokens, usage.reasoningTokens),
    }),
    noUsage,
  );
}

function add(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left + right;
}
