import type { ExtractorError } from "../../errors/extractor-error.ts";
import { ModelCallError } from "../../errors/model-call-error.ts";
import { errorCode } from "../../http/connect-failure.ts";
import type { ServerState } from "../../spec/model-state.ts";

/** How one server stands, as its breaker sees it. */
export interface BreakerState {
  readonly phase: ServerState["breaker"];
  /** By the monotonic clock, when calls may be sent (closed) or the server may be asked again (open), in milliseconds. */
  readonly resumesAt: number;
  /** What it failed with last; null while nothing is wrong. */
  readonly error: ExtractorError | null;
  /** Whether it is open because the server answers, but not as it should: asking later does not help by itself. */
  readonly isLeftOut: boolean;
  /** By the monotonic clock, since when it has not answered as it should; null while it does. */
  readonly downSince: number | null;
  /** Whether it has ever answered as it should: one that was never started is not restarting. */
  readonly wasUp: boolean;
  /** Failures in a row, and refused connections among the last of them. */
  readonly failures: number;
  readonly refusals: number;
  /** How long it was open last; 0 since a request was answered. */
  readonly coolDownMs: number;
}

/** What a breaker is told of. `asking`: a handshake is about to ask whether the server is back. */
export type BreakerNews =
  | { readonly type: "answered" | "greeted" | "asking" }
  | { readonly type: "failed"; readonly error: ModelCallError }
  | { readonly type: "not-greeted" | "left-out"; readonly error: ExtractorError };

const failuresToOpen = 5;
const refusalsToOpen = 3;
const firstCoolDownMs = 1_000;
const longestCoolDownMs = 30_000;
// A server that asks for an hour is asked again after a minute: calls that wait for it have deadlines of their own.
const longestPauseMs = 60_000;

const countedKinds: ReadonlySet<string> = new Set([
  "connect",
  "server",
  "first-token-timeout",
  "idle-timeout",
  "total-timeout",
  "protocol",
]);
const nobodyThere: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH"]);

/** A server of which nothing is known yet. */
export const unknownServer: BreakerState = {
  phase: "closed",
  resumesAt: 0,
  error: null,
  isLeftOut: false,
  downSince: null,
  wasUp: false,
  failures: 0,
  refusals: 0,
  coolDownMs: 0,
};

/** How a server stands after some news. `now` is monotonic, in milliseconds. */
export function nextBreakerState(state: BreakerState, { news, now }: { readonly news: BreakerNews; readonly now: number }): BreakerState {
  const isClosed = state.phase === "closed";
  switch (news.type) {
    case "answered":
      // Of answers that were on their way when it opened nothing is learned: the handshake decides.
      return isClosed ? { ...unknownServer, wasUp: true, resumesAt: state.resumesAt } : state;
    case "failed":
      return isClosed ? afterFailure(state, news.error, now) : state;
    case "greeted":
      // The cool-down stays: a server that greets and then fails each call is asked less and less often.
      if (isClosed) return { ...state, wasUp: true, error: null, refusals: 0 };
      return { ...unknownServer, wasUp: true, coolDownMs: state.coolDownMs };
    case "not-greeted":
      return afterRefusedHand(state, news.error, now);
    case "left-out":
      return { ...opened(state, news.error, now), isLeftOut: true, coolDownMs: state.coolDownMs, resumesAt: now + longestCoolDownMs };
    case "asking":
      return { ...state, phase: "half-open" };
  }
}

function afterFailure(state: BreakerState, error: ModelCallError, now: number): BreakerState {
  const pauseMs = askedPause(error);
  if (pauseMs !== null) return { ...state, resumesAt: Math.max(state.resumesAt, now + Math.min(pauseMs, longestPauseMs)) };
  if (!countedKinds.has(error.kind)) return { ...state, error: null, failures: 0, refusals: 0 };
  const failures = state.failures + 1;
  const refusals = isRefusal(error) ? state.refusals + 1 : 0;
  const counted = { ...state, error, failures, refusals };
  return failures >= failuresToOpen || refusals >= refusalsToOpen ? opened(counted, error, now) : counted;
}

/** A server that does not even finish a handshake in its long time is not asked again by calls. */
function afterRefusedHand(state: BreakerState, error: ExtractorError, now: number): BreakerState {
  const kind = ModelCallError.isInstance(error) ? error.kind : null;
  if (kind === null || !(countedKinds.has(kind) || kind === "rate-limit")) {
    return nextBreakerState(state, { news: { type: "left-out", error }, now });
  }
  if (state.phase === "half-open" || (state.phase === "closed" && kind === "total-timeout")) return opened(state, error, now);
  return state.phase === "closed" && ModelCallError.isInstance(error) ? afterFailure(state, error, now) : state;
}

function opened(state: BreakerState, error: ExtractorError, now: number): BreakerState {
  const coolDownMs = Math.min(longestCoolDownMs, state.coolDownMs === 0 ? firstCoolDownMs : state.coolDownMs * 2);
  const downSince = state.downSince ?? now;
  return { ...state, phase: "open", error, isLeftOut: false, downSince, coolDownMs, resumesAt: now + coolDownMs };
}

/** How long a server that is well asks to be left alone; null when it does not. */
function askedPause(error: ModelCallError): number | null {
  const pauseMs = error.kind === "rate-limit" || error.status === 503 ? error.retryAfterMs : null;
  // A pause of nothing, or of a date that is past, is none: a server that is down behind its proxy would be asked for ever.
  return pauseMs === 0 ? null : pauseMs;
}

function isRefusal(error: ModelCallError): boolean {
  return error.kind === "connect" && nobodyThere.has(errorCode(error.cause) ?? "");
}
