import type { AttemptTiming } from "../spec/attempt.ts";
import type { GenerateObserver } from "../spec/language-model.ts";
import type { Clock } from "../spec/time.ts";
import type { TokenUsage } from "../spec/token-usage.ts";

/** Watches one request from outside, so that its time and tokens are known whatever becomes of it. */
export interface AttemptMeter {
  readonly observer: GenerateObserver;
  timing(): AttemptTiming;
  /** What the server last said was used; null when it said nothing. */
  reported(): TokenUsage | null;
  /** Origin of the server it was sent to, as far as the model tells. */
  endpoint(): string | null;
  /** Whether the request left the queue and was sent. */
  wasDispatched(): boolean;
}

/** Starts a meter. `onText` sees each piece of output and may throw to stop the request. */
export function startMeter(clock: Clock, { onText }: { readonly onText: (delta: string) => void }): AttemptMeter {
  const startedAt = clock.monotonic();
  let dispatchedAt: number | null = null;
  let firstTextAt: number | null = null;
  let told: TokenUsage | null = null;
  let endpoint: string | null = null;
  return {
    observer: {
      onDispatched: (server) => {
        dispatchedAt = clock.monotonic();
        endpoint = server?.endpoint ?? null;
      },
      onText: (delta) => {
        dispatchedAt ??= clock.monotonic();
        firstTextAt ??= clock.monotonic();
        onText(delta);
      },
      onUsage: (usage) => {
        dispatchedAt ??= clock.monotonic();
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
    reported: () => told,
    endpoint: () => endpoint,
    wasDispatched: () => dispatchedAt !== null,
  };
}
