import type { ExtractorError } from "../../errors/extractor-error.ts";
import { ModelCallError, type ModelCallErrorKind } from "../../errors/model-call-error.ts";
import type { GenerateCall } from "../../spec/language-model.ts";
import type { ModelStateEvent, ServerState } from "../../spec/model-state.ts";
import type { Clock } from "../../spec/time.ts";
import { createBreaker } from "../endpoint/breaker.ts";

/** One request that the breaker let through. */
export interface BreakerPass {
  /** How the request ended; null when it was answered. */
  end(error: unknown): void;
}

/** Keeps requests away from a cloud that fails again and again. */
export interface CloudBreaker {
  readonly phase: ServerState["breaker"];
  /**
   * Lets a request through. There is no hand to shake with a cloud, so after each cool-down one request is let through to
   * see whether it is back. @throws ModelCallError `connect` to all others
   */
  pass(call: Pick<GenerateCall, "whenDown">): BreakerPass;
}

/** What a cloud's breaker is made with. */
export interface CloudBreakerParts {
  readonly endpoint: string;
  readonly clock: Clock;
  readonly emit: (event: ModelStateEvent) => void;
}

// Whoever answers in any other way is there: that answer is the posting's or the settings' matter.
const isDown: ReadonlySet<ModelCallErrorKind> = new Set(["connect", "server", "total-timeout"]);

/** Makes the breaker of one cloud. */
export function createCloudBreaker({ endpoint, clock, emit }: CloudBreakerParts): CloudBreaker {
  const breaker = createBreaker({ endpoint, clock, tell: emit });
  const plain: BreakerPass = {
    end(error) {
      if (isFailure(error)) breaker.note({ type: "failed", error });
      else if (isAnswer(error)) breaker.note({ type: "answered" });
    },
  };
  const trial: BreakerPass = {
    end(error) {
      // A trial whose caller left has found out nothing: the breaker stays open for what it opened for.
      const reason = isFailure(error) || isAnswer(error) ? error : breaker.state.error;
      if (isFailure(reason)) return breaker.note({ type: "not-greeted", error: reason });
      breaker.note({ type: "greeted" });
      breaker.note({ type: "answered" });
    },
  };
  return {
    get phase() {
      return breaker.state.phase;
    },
    pass({ whenDown }) {
      const { phase, resumesAt } = breaker.state;
      if (phase === "closed") return plain;
      const waitMs = Math.ceil(resumesAt - clock.monotonic());
      if (phase === "half-open" || waitMs > 0) throw openError(endpoint, { waitMs, whenDown, cause: breaker.state.error });
      breaker.note({ type: "asking" });
      return trial;
    },
  };
}

function isFailure(error: unknown): error is ModelCallError {
  return ModelCallError.isInstance(error) && isDown.has(error.kind);
}

function isAnswer(error: unknown): boolean {
  return error === null || ModelCallError.isInstance(error);
}

interface OpenParts extends Pick<GenerateCall, "whenDown"> {
  readonly waitMs: number;
  /** What it failed with last. */
  readonly cause: ExtractorError | null;
}

function openError(endpoint: string, { waitMs, whenDown, cause }: OpenParts): ModelCallError {
  const again = waitMs > 0 ? `The next try is in ${waitMs} ms` : "It is being tried again now";
  const message = `The cloud at ${endpoint} failed again and again, so its breaker is open and nothing was sent. ${again}.`;
  const retry = whenDown === "fail" ? "not-now" : "after-a-wait";
  return new ModelCallError({ kind: "connect", provider: "openai", endpoint, retry, message, cause });
}
