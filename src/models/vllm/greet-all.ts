import { ModelCallError } from "../../errors/model-call-error.ts";
import { afterIdly } from "../endpoint/after.ts";
import type { Handshake } from "./handshake.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";
import type { VllmServer } from "./vllm-server.ts";

/** What greeting several servers needs. */
export interface GreetAllParts {
  readonly signal: AbortSignal;
  readonly greet: (server: VllmServer, signal: AbortSignal) => Promise<Handshake>;
  readonly options: ResolvedVllmOptions;
}

/**
 * Greets all servers at once. Once one has answered, the others have `connectTimeoutMs` more: whoever is still silent then
 * takes no part until a probe finds it well, so that no call waits for it.
 * @throws the first failure, those that pass before those that do not, when none answered as it should
 */
export async function greetAll(servers: readonly VllmServer[], { signal, greet, options }: GreetAllParts): Promise<void> {
  const late = new AbortController();
  const bound = AbortSignal.any([signal, late.signal]);
  const up = servers.filter(({ breaker }) => breaker.state.phase === "closed");
  const asked = up.length === 0 ? servers : up;
  const grace: { callOff: () => void; hasBegun: boolean } = { callOff: () => {}, hasBegun: false };
  const ends = await Promise.allSettled(
    asked.map(async (server) => {
      await greet(server, bound);
      if (grace.hasBegun) return;
      grace.hasBegun = true;
      grace.callOff = afterIdly(options.connectTimeoutMs, () => late.abort());
    }),
  );
  grace.callOff();
  signal.throwIfAborted();
  const failed = asked.flatMap((server, index) => {
    const end = ends[index];
    return end?.status === "rejected" ? [{ server, error: end.reason as unknown }] : [];
  });
  for (const { server, error } of failed) if (late.signal.aborted && error === late.signal.reason) takeOut(server, options);
  if (failed.length < asked.length) return;
  const passing = failed.find(({ server }) => !server.breaker.state.isLeftOut) ?? failed[0];
  throw passing?.error;
}

function takeOut({ client, breaker }: VllmServer, { connectTimeoutMs, optionPath }: ResolvedVllmOptions): void {
  const { provider, endpoint } = client.server;
  const message = `The server at ${endpoint} did not answer a handshake within ${optionPath}.connectTimeoutMs (${connectTimeoutMs} ms) of the first other server's answer.`;
  breaker.note({ type: "not-greeted", error: new ModelCallError({ kind: "total-timeout", provider, endpoint, message }) });
}
