import { HandshakeError } from "../../errors/handshake-error.ts";
import type { Handshake } from "./handshake.ts";
import type { VllmServer } from "./vllm-server.ts";

interface Group {
  readonly modelId: string;
  countedTokens: number | null;
  readonly servers: VllmServer[];
}

/**
 * Holds the standing handshakes of several servers against each other: what most of them serve counts, the earlier in the
 * list where as many serve another thing. The others are left out; one that agrees again is taken back.
 */
export function agree(servers: readonly VllmServer[]): void {
  const groups: Group[] = [];
  for (const server of servers) {
    const handshake = server.handshake.current();
    if (handshake !== null) join(groups, { server, handshake });
  }
  const [first, ...others] = groups;
  if (first === undefined) return;
  const most = others.reduce((best, group) => (group.servers.length > best.servers.length ? group : best), first);
  for (const group of groups) {
    for (const { breaker, endpoint } of group.servers) {
      if (group !== most) breaker.note({ type: "left-out", error: misfit(endpoint, { group, most }) });
      else if (breaker.state.isLeftOut) breaker.note({ type: "greeted" });
    }
  }
}

/** A server that does not count agrees with every count. */
function join(groups: Group[], { server, handshake }: { readonly server: VllmServer; readonly handshake: Handshake }): void {
  const { countedTokens } = handshake;
  const { modelId } = handshake.connection;
  const found = groups.find(
    (group) =>
      group.modelId === modelId && (countedTokens === null || group.countedTokens === null || group.countedTokens === countedTokens),
  );
  if (found === undefined) groups.push({ modelId, countedTokens, servers: [server] });
  else {
    found.countedTokens ??= countedTokens;
    found.servers.push(server);
  }
}

function misfit(endpoint: string, { group, most }: { readonly group: Group; readonly most: Group }): HandshakeError {
  const difference =
    group.modelId === most.modelId
      ? `counts ${group.countedTokens} tokens where the other servers count ${most.countedTokens}`
      : `serves the model "${group.modelId}", the other servers "${most.modelId}"`;
  const message = `The server at ${endpoint} ${difference}, so it is sent nothing. Servers of one list must serve the same model; make another model of the list for it.`;
  return new HandshakeError({ problem: "other-model", endpoint, servedModels: [group.modelId], message });
}
