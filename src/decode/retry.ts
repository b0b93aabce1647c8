import pRetry from "p-retry";
import { ModelCallError } from "../errors/model-call-error.ts";
import type { Sleep } from "../spec/time.ts";
import { decide } from "./decision-table.ts";

/** How transient failures are waited out. */
export interface RetryPolicy {
  /** Requests for one transient failure, the first included. */
  readonly attempts: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
}

/** What retrying needs from outside. */
export interface RetryParts {
  readonly policy: RetryPolicy;
  readonly sleep: Sleep;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Milliseconds until the extraction's own deadline. */
  readonly remainingMs: () => number;
  /** Whether one more request may be made for this candidate. */
  readonly mayAsk: () => boolean;
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

class Failure extends Error {
  readonly error: unknown;
  constructor(error: unknown) {
    super("carries an error through p-retry, which would change some");
    this.error = error;
  }
}

/** Runs an operation again while the decision table says "retry", waiting in between. */
export async function withRetries<Value>(operation: () => Promise<Value>, parts: RetryParts): Promise<Value> {
  try {
    return await pRetry(() => operation().catch((error: unknown) => Promise.reject(new Failure(error))), {
      retries: parts.policy.attempts - 1,
      minTimeout: 0,
      shouldRetry: ({ error, attemptNumber }) => waitToRetry(error, attemptNumber, parts),
    });
  } catch (error) {
    throw error instanceof Failure ? error.error : error;
  }
}

/**
 * Waits, and says yes, when the table allows another request and the wait would end before the deadline. Where another
 * server of the model is up there is nothing to wait for.
 */
async function waitToRetry(failure: unknown, attemptNumber: number, parts: RetryParts): Promise<boolean> {
  if (!(failure instanceof Failure) || parts.signal.aborted || !parts.mayAsk()) return false;
  const when = ModelCallError.isInstance(failure.error) ? failure.error.retry : "after-a-wait";
  if (decide(failure.error).same !== "retry" || when === "not-now") return false;
  const waitMs = when === "at-once" ? 0 : delayOf(failure.error, attemptNumber, parts);
  if (waitMs >= parts.remainingMs()) return false;
  parts.onRetry(failure.error, waitMs);
  if (waitMs > 0) await parts.sleep(waitMs, parts.signal);
  return true;
}

/** Exponential with jitter, between the two delays of the policy; a longer Retry-After wins. */
function delayOf(error: unknown, attemptNumber: number, { policy, random }: RetryParts): number {
  const ceiling = Math.min(policy.maxDelayMs, policy.minDelayMs * 2 ** attemptNumber);
  const backOff = policy.minDelayMs + random() * (ceiling - policy.minDelayMs);
  const asked = ModelCallError.isInstance(error) ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(backOff, asked);
}
