import type { ModelConnection } from "../../spec/language-model.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";
import type { Warning } from "../../spec/warning.ts";
import type { VllmServer } from "./vllm-server.ts";

/** What connections are merged with. */
export interface FleetConnectionParts {
  readonly servers: readonly VllmServer[];
  /** The configured one. */
  readonly tokenizer: Tokenizer;
  /** A tokenizer that asks whichever server is up, for servers that all count otherwise than the configured one. */
  readonly serverTokenizer: (id: string) => Tokenizer;
}

/**
 * Makes the function that says what the standing handshakes of all servers found together; null when none stands. The same
 * object comes back until something has changed.
 */
export function createFleetConnection(parts: FleetConnectionParts): () => ModelConnection | null {
  const { servers } = parts;
  let merged: { readonly from: readonly unknown[]; readonly connection: ModelConnection | null } = { from: [], connection: null };
  return () => {
    const from = servers.flatMap((server) => [standing(server), server.breaker.state.error]);
    if (from.length !== merged.from.length || from.some((part, index) => part !== merged.from[index])) {
      merged = { from, connection: merge(parts) };
    }
    return merged.connection;
  };
}

function standing({ handshake, breaker }: VllmServer): ModelConnection | null {
  return breaker.state.isLeftOut ? null : (handshake.current()?.connection ?? null);
}

function merge({ servers, tokenizer, serverTokenizer }: FleetConnectionParts): ModelConnection | null {
  const connections = servers.map(standing).filter((connection) => connection !== null);
  const [first] = connections;
  if (first === undefined) return null;
  const windows = connections.flatMap(({ contextWindow }) => (contextWindow === null ? [] : [contextWindow]));
  const names = new Set(connections.flatMap(({ server }) => (server === null ? [] : [server])));
  const other = connections.find((connection) => connection.tokenizer !== tokenizer)?.tokenizer;
  const warnings = new Map(connections.flatMap((connection) => connection.warnings).map((warning) => [warning.message, warning]));
  return {
    modelId: first.modelId,
    contextWindow: windows.length === 0 ? null : Math.min(...windows),
    server: names.size === 0 ? null : [...names].join(", "),
    tokenizer: other === undefined ? tokenizer : serverTokenizer(other.id),
    warnings: [...warnings.values(), ...servers.filter((server) => standing(server) === null).flatMap(leftOut)],
  };
}

function leftOut({ endpoint, breaker }: VllmServer): readonly Warning[] {
  const { error } = breaker.state;
  if (error === null) return [];
  return [{ code: "server-left-out", message: `The server at ${endpoint} takes no part for now: ${error.message}` }];
}
