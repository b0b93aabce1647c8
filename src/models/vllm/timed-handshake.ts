import { ModelCallError } from "../../errors/model-call-error.ts";
import type { Endpoint } from "../endpoint/create-endpoint.ts";
import { type Handshake, shakeHands } from "./handshake.ts";
import type { VllmClient } from "./vllm-client.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";

/** What a handshake with a time limit needs. */
export interface TimedHandshakeParts {
  readonly client: VllmClient;
  readonly options: ResolvedVllmOptions;
  readonly counting: Endpoint;
  readonly signal: AbortSignal;
  /** Aborts when the model is closed. */
  readonly closing: AbortSignal;
}

/** Shakes hands within `handshakeTimeoutMs`. @throws ModelCallError `total-timeout` after it */
export async function timedHandshake({ client, options, counting, signal, closing }: TimedHandshakeParts): Promise<Handshake> {
  const abort = new AbortController();
  const { handshakeTimeoutMs, optionPath } = options;
  const { endpoint, provider } = client.server;
  const timer = setTimeout(() => {
    const message = `The handshake with the server at ${endpoint} took longer than ${optionPath}.handshakeTimeoutMs (${handshakeTimeoutMs} ms). It is overloaded, or still loading its model.`;
    abort.abort(new ModelCallError({ kind: "total-timeout", provider, endpoint, message }));
  }, handshakeTimeoutMs);
  const sources = [signal, closing];
  const onAbort = (): void => abort.abort(sources.find(({ aborted }) => aborted)?.reason);
  for (const source of sources) source.addEventListener("abort", onAbort);
  try {
    return await shakeHands({ client, options, counting, signal: abort.signal });
  } catch (error) {
    if (abort.signal.aborted) throw abort.signal.reason;
    // The steps run side by side: one that failed leaves others under way.
    abort.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    for (const source of sources) source.removeEventListener("abort", onAbort);
  }
}
