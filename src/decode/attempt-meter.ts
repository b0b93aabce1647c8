import type { AttemptTiming } from "../spec/attempt.ts";
import type { GenerateObserver } from "../spec/language-model.ts";
import type { Clock } from "../spec/time.ts";
import type { TokenUsage } from "../spec/token-usage.ts";

/** Watches one request from outside, so that its time and tokens are known whatever becomes of it. */
export interface AttemptMeter {
  readonly observer: GenerateObserver;
  timing(): AttemptTiming;
  /** What the server said last; zeros for a request that was never sent; nulls for one that was sent and never told. */
  usage(): TokenUsage;
}

const nothing: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
const unknown: TokenUsage = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };

/** Starts a meter. `onText` sees each piece of output and may throw to stop the request. */
export function startMeter(clock: Clock, { onText }: { readonly onText: (delta: string) => void }): AttemptMeter {
  const startedAt = clock.monotonic();
  let dispatchedAt: number | null = null;
  let firstTextAt: number | null = null;
  let told: TokenUsage | null = null;
  return {
    observer: {
      onDispatched: () => {
        dispatchedAt = clock.monotonic();
      },
      onText: (delta) => {
        firstTextAt ??= clock.monotonic();
        onText(delta);
      },
      onUsage: (usage) => {
        told = usage;
      },
    },
    timing: () => {
      const now = clock.monotonic();
      return {
        queueMs: (dispatchedAt ?? now) - startedAt,
        firstTokenMs: firstTextAt === null || dispatchedAt === null ? null : firstTextAt - dispatchedAt,
        totalMs: now - startedAt,
      };
    },
    usage: () => told ?? (dispatchedAt === null ? nothing : unknown),
  };
}
