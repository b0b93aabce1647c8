import { ModelCallError } from "../../errors/model-call-error.ts";
import type { ModelStateEvent } from "../../spec/model-state.ts";
import type { Clock } from "../../spec/time.ts";
import { type BreakerNews, type BreakerState, nextBreakerState, unknownServer } from "./breaker-state.ts";

/**
 * Keeps calls away from a server that fails again and again. Closed: calls are sent. Open: none are, until a cool-down is
 * over. Half-open: a handshake is asking whether it is back. Holds no timer: whoever asks looks at `resumesAt`.
 */
export interface Breaker {
  readonly state: BreakerState;
  /** Whether calls may be sent now: it is closed, and the server did not ask to be left alone. */
  readonly isUp: boolean;
  /** Takes in what happened. */
  note(news: BreakerNews): void;
}

/** What a breaker is made with. */
export interface BreakerParts {
  /** Origin of the server. */
  readonly endpoint: string;
  readonly clock: Clock;
  /** Told of each change of phase, after it. */
  readonly tell: (event: ModelStateEvent) => void;
}

/** Makes the breaker of one server. */
export function createBreaker({ endpoint, clock, tell }: BreakerParts): Breaker {
  let state = unknownServer;
  return {
    get state() {
      return state;
    },
    get isUp() {
      return state.phase === "closed" && state.resumesAt <= clock.monotonic();
    },
    note(news) {
      const before = state.phase;
      const now = clock.monotonic();
      state = nextBreakerState(state, { news, now });
      if (state.phase !== before) tell(changeEvent(state, { endpoint, now }));
    },
  };
}

function changeEvent(state: BreakerState, { endpoint, now }: { readonly endpoint: string; readonly now: number }): ModelStateEvent {
  const { phase, error, resumesAt } = state;
  if (phase !== "open") return { type: `breaker-${phase}`, endpoint };
  const kind = ModelCallError.isInstance(error) ? error.kind : null;
  return { type: "breaker-open", endpoint, error: { code: error?.code ?? "unknown", kind }, retryInMs: Math.round(resumesAt - now) };
}
