import { ModelCallError } from "../../errors/model-call-error.ts";
import { afterIdly } from "../endpoint/after.ts";
import { agree } from "./fleet-agreement.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";
import type { VllmServer } from "./vllm-server.ts";

/** What greeting several servers needs. */
export interface GreetAllParts {
  readonly signal: AbortSignal;
  readonly options: ResolvedVllmOptions;
}

/**
 * Greets all servers at once. Once one has answered, the others have `connectTimeoutMs` more: whoever is still silent then
 * takes no part until a probe finds it well, so that no call waits for it. What they found is held against each other at the end.
 * @throws the first failure, those that pass before those that do not, when none answered as it should
 */
export async function greetAll(servers: readonly VllmServer[], { signal, options }: GreetAllParts): Promise<void> {
  const late = new AbortController();
  const bound = AbortSignal.any([signal, late.signal]);
  const up = servers.filter(({ breaker }) => breaker.state.phase === "closed");
  const asked = up.length === 0 ? servers : up;
  const grace: { callOff: () => void; hasBegun: boolean } = { callOff: () => {}, hasBegun: false };
  const ends = await Promise.allSettled(
    asked.map(async (server) => {
      await server.handshake.get({ signal: bound });
      if (grace.hasBegun) return;
      grace.hasBegun = true;
      grace.callOff = afterIdly(options.connectTimeoutMs, () => late.abort());
    }),
  );
  grace.callOff();
  signal.throwIfAborted();
  agree(servers);
  const failed = asked.flatMap((server, index) => {
    const end = ends[index];
    return end?.status === "rejected" ? [{ server, error: end.reason as unknown }] : [];
  });
  for (const { server, error } of failed) if (late.signal.aborted && error === late.signal.reason) takeOut(server, options);
  if (failed.length < asked.length) {
    for (const { breaker, handshake } of asked)
      if (handshake.current() !== null && !breaker.state.isLeftOut) breaker.note({ type: "greeted" });
    return;
  }
  const passing = failed.find(({ server }) => !server.breaker.state.isLeftOut) ?? failed[0];
  throw passing?.error;
}

function takeOut({ client, breaker }: VllmServer, { connectTimeoutMs, optionPath }: ResolvedVllmOptions): void {
  const { provider, endpoint } = client.server;
  const message = `The server at ${endpoint} did not answer a handshake within ${optionPath}.connectTimeoutMs (${connectTimeoutMs} ms) of the first other server's answer.`;
  breaker.note({ type: "not-greeted", error: new ModelCallError({ kind: "total-timeout", provider, endpoint, message }) });
}
