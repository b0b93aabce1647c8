import { randomUUID } from "node:crypto";
import { DeadlineExceededError } from "./errors/deadline-exceeded-error.ts";
import type { Budget, PostingAccount } from "./ledger/budget.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { Clock } from "./spec/time.ts";

/** The state of one call: its id, its one signal, its attempts, its accounts. */
export interface ExtractionRun {
  readonly extractionId: string;
  /** Aborts with the caller's reason, with `DeadlineExceededError`, or when the extractor is closed by force. */
  readonly signal: AbortSignal;
  /** Its accounts in the budgets it is bound by. */
  readonly accounts: readonly PostingAccount[];
  /** Grows while the call runs. */
  readonly attempts: readonly Attempt[];
  record(attempt: Attempt): void;
  /** Milliseconds since the start. */
  elapsedMs(): number;
  /** Milliseconds until the deadline. */
  remainingMs(): number;
  /** Stops the deadline's timer and lets go of the caller's signals. */
  end(): void;
}

/** What a run is bound by. */
export interface RunParts {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Any of them ends the run with its own reason. */
  readonly signals: readonly AbortSignal[];
  readonly budgets: readonly Budget[];
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** Starts the state of one call. Listeners are removed at its end, so that a signal shared by thousands of calls holds nothing. */
export function startRun({ clock, timeoutMs, signals, budgets, onAttempt }: RunParts): ExtractionRun {
  const controller = new AbortController();
  const attempts: Attempt[] = [];
  const startedAt = clock.monotonic();
  const listeners = signals.map((signal) => ({ signal, abort: () => controller.abort(signal.reason) }));
  for (const { signal, abort } of listeners) {
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  }
  const timer = setTimeout(() => controller.abort(new DeadlineExceededError({ timeoutMs, attempts })), timeoutMs);
  return {
    extractionId: randomUUID(),
    signal: controller.signal,
    accounts: budgets.map((budget) => budget.openPosting()),
    attempts,
    record: (attempt) => {
      attempts.push(attempt);
      onAttempt?.(attempt);
    },
    elapsedMs: () => clock.monotonic() - startedAt,
    remainingMs: () => timeoutMs - (clock.monotonic() - startedAt),
    end: () => {
      clearTimeout(timer);
      for (const { signal, abort } of listeners) signal.removeEventListener("abort", abort);
    },
  };
}
