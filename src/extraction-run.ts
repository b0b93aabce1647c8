import { randomUUID } from "node:crypto";
import { DeadlineExceededError } from "./errors/deadline-exceeded-error.ts";
import { FallbackPausedError } from "./errors/fallback-paused-error.ts";
import { createGovernedFallback, type GovernedFallback } from "./governed-fallback.ts";
import type { Budget, PostingAccount } from "./ledger/budget.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { FallbackGovernor } from "./spec/fallback-governor.ts";
import type { Clock } from "./spec/time.ts";

/** The state of one call: its id, its one signal, its attempts, its accounts. */
export interface ExtractionRun {
  readonly extractionId: string;
  /**
   * Aborts with the caller's reason, when the extractor is closed by force, or at the deadline: with `DeadlineExceededError`, or
   * with `FallbackPausedError` where nothing but the batch's governor kept the posting waiting.
   */
  readonly signal: AbortSignal;
  /** Its accounts in the budgets it is bound by. */
  readonly accounts: readonly PostingAccount[];
  /** Grows while the call runs. */
  readonly attempts: readonly Attempt[];
  record(attempt: Attempt): void;
  /** A request of it is with a server now, or has ended. */
  underWay(isUnderWay: boolean): void;
  /** How it may go on when a local model fails. */
  readonly fallback: GovernedFallback;
  /** Milliseconds since the start. */
  elapsedMs(): number;
  /** Milliseconds until the deadline. */
  remainingMs(): number;
  /** Stops the deadline's timer, closes its accounts, lets go of the caller's signals and tells the governor. */
  end(): void;
}

/** What a run is bound by. */
export interface RunParts {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Any of them ends the run with its own reason. */
  readonly signals: readonly AbortSignal[];
  readonly budgets: readonly Budget[];
  /** Of the batch it is part of; null when nothing limits fall-backs. */
  readonly governor: FallbackGovernor | null;
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** Starts the state of one call. Listeners are removed at its end, so that a signal shared by thousands of calls holds nothing. */
export function startRun({ clock, timeoutMs, signals, budgets, governor, onAttempt }: RunParts): ExtractionRun {
  const fallback = createGovernedFallback(governor);
  const controller = new AbortController();
  const attempts: Attempt[] = [];
  const accounts = budgets.map((budget) => budget.openPosting());
  const startedAt = clock.monotonic();
  const listeners = signals.map((signal) => ({ signal, abort: () => controller.abort(signal.reason) }));
  for (const { signal, abort } of listeners) {
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  }
  let isUnderWay = false;
  const late = (): void => {
    const cause = new DeadlineExceededError({ timeoutMs, attempts });
    const candidate = fallback.heldBackFrom({ isUnderWay });
    controller.abort(candidate === null ? cause : new FallbackPausedError({ candidate, cause }));
  };
  const timer = setTimeout(late, timeoutMs);
  return {
    extractionId: randomUUID(),
    signal: controller.signal,
    accounts,
    attempts,
    record: (attempt) => {
      attempts.push(attempt);
      onAttempt?.(attempt);
    },
    underWay: (isNow) => {
      isUnderWay = isNow;
    },
    fallback,
    elapsedMs: () => clock.monotonic() - startedAt,
    remainingMs: () => timeoutMs - (clock.monotonic() - startedAt),
    end: () => {
      clearTimeout(timer);
      for (const account of accounts) account.close();
      fallback.end(attempts);
      for (const { signal, abort } of listeners) signal.removeEventListener("abort", abort);
    },
  };
}
