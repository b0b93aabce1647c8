import { randomUUID } from "node:crypto";
import { DeadlineExceededError } from "./errors/deadline-exceeded-error.ts";
import type { Budget, PostingAccount } from "./ledger/budget.ts";
import type { Attempt } from "./spec/attempt.ts";
import type { FallbackGovernor } from "./spec/fallback-governor.ts";
import type { WhenDown } from "./spec/language-model.ts";
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
  /** Whether it may go to the cloud although it is a local model's failure that sends it there; the same answer each time. */
  mayFallBack(): boolean;
  /** What to do while a local model's servers are down: the next model's turn, or a wait: a batch has time, a single call has less. */
  whenDown(options: { readonly hasNext: boolean }): WhenDown;
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
  const fallback = governedFallback(governor);
  const controller = new AbortController();
  const attempts: Attempt[] = [];
  const accounts = budgets.map((budget) => budget.openPosting());
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
    accounts,
    attempts,
    record: (attempt) => {
      attempts.push(attempt);
      onAttempt?.(attempt);
    },
    mayFallBack: fallback.ask,
    whenDown: ({ hasNext }) => {
      if (hasNext && governor?.isShut !== true) return "fail";
      return governor === null ? "wait-for-restart" : "wait";
    },
    elapsedMs: () => clock.monotonic() - startedAt,
    remainingMs: () => timeoutMs - (clock.monotonic() - startedAt),
    end: () => {
      clearTimeout(timer);
      for (const account of accounts) account.close();
      fallback.end();
      for (const { signal, abort } of listeners) signal.removeEventListener("abort", abort);
    },
  };
}

/** Asks a batch's governor once for one posting, and tells it the posting's end. A posting that was refused is not told. */
function governedFallback(governor: FallbackGovernor | null): { readonly ask: () => boolean; readonly end: () => void } {
  let answer: boolean | null = null;
  return {
    ask() {
      answer ??= governor?.mayFallBack() ?? true;
      return answer;
    },
    end() {
      if (answer !== false) governor?.record({ fellBack: answer === true });
    },
  };
}
