import type { ExtractorError } from "../../errors/extractor-error.ts";
import { ModelCallError } from "../../errors/model-call-error.ts";
import type { WhenDown } from "../../spec/language-model.ts";
import type { Clock } from "../../spec/time.ts";
import type { Breaker } from "./breaker.ts";

/** The servers of a model, all of which are down. */
export interface DownParts {
  readonly servers: readonly { readonly endpoint: string; readonly breaker: Breaker }[];
  /** Such as `vllm`. */
  readonly provider: string;
  readonly clock: Clock;
}

/** A vLLM server with a model of a few billion parameters is back within one to two minutes. */
const restartMs = 120_000;

/**
 * What a call fails with while every server is down; null when it is to wait. Servers that answer but serve the wrong thing
 * do not come back by waiting, so where all are so, every call gets the error that says what to set.
 */
export function downError({ servers, provider, clock }: DownParts, whenDown: WhenDown): ExtractorError | null {
  const states = servers.map(({ breaker }) => breaker.state);
  const misfit = states.every(({ isLeftOut }) => isLeftOut) ? states[0]?.error : null;
  if (misfit) return misfit;
  const [first] = servers;
  if (whenDown === "wait" || first === undefined) return null;
  const downMs = clock.monotonic() - Math.max(...states.map(({ downSince }) => downSince ?? clock.monotonic()));
  const retryAfterMs = Math.max(0, Math.ceil(Math.min(...states.map(({ resumesAt }) => resumesAt)) - clock.monotonic()));
  // One that is due is being asked: its answer comes soon, and a call must not fail at a server that is back.
  const isRestart = downMs < restartMs && states.some(({ wasUp }) => wasUp);
  if (whenDown === "wait-for-restart" && (isRestart || retryAfterMs === 0)) return null;
  const who =
    servers.length === 1
      ? `The server at ${first.endpoint} is down: it`
      : `All ${servers.length} servers of the model are down (${servers.map(({ endpoint }) => endpoint).join(", ")}): each`;
  const again = retryAfterMs === 0 ? "It is being tried again now" : `The next try is in ${retryAfterMs} ms`;
  const message = `${who} failed again and again, so its breaker is open and nothing is sent. ${again}. Check that it runs and can be reached from here.`;
  return new ModelCallError({ kind: "connect", provider, endpoint: first.endpoint, retryAfterMs, retry: "not-now", message });
}
