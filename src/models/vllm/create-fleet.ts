import type { HttpTransport } from "../../spec/http-transport.ts";
import type { ModelConnection, WhenDown } from "../../spec/language-model.ts";
import type { ModelStateEvent } from "../../spec/model-state.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";
import { afterWaiting } from "../endpoint/after.ts";
import { createServerPool, type ServerPool } from "../endpoint/server-pool.ts";
import { agree } from "./fleet-agreement.ts";
import { createFleetConnection } from "./fleet-connection.ts";
import { createFleetTokenizer } from "./fleet-tokenizer.ts";
import { greetAll } from "./greet-all.ts";
import type { Handshake } from "./handshake.ts";
import { retriedLater } from "./retry-elsewhere.ts";
import { createSharedHandshake } from "./shared-handshake.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";
import { createVllmServer, type VllmServer } from "./vllm-server.ts";

/** How a call joins the servers. */
export interface ConnectParts {
  readonly signal: AbortSignal;
  readonly whenDown: WhenDown;
}

/** The servers of one model. */
export interface Fleet {
  readonly servers: readonly VllmServer[];
  readonly pool: ServerPool<VllmServer>;
  /** What the standing handshakes say; null when none stands. Sends nothing. */
  connection(): ModelConnection | null;
  /** Greets all servers at once unless one is known already. @throws when none answers as it should */
  connect(parts: ConnectParts): Promise<ModelConnection>;
  /** The standing handshake of one server, or a new one. @throws what it failed with */
  greet(server: VllmServer, signal: AbortSignal): Promise<Handshake>;
}

/** What a fleet is made with. */
export interface FleetParts {
  readonly options: ResolvedVllmOptions;
  readonly transport: HttpTransport;
  /** Aborts when the model is closed. */
  readonly closing: AbortSignal;
  tell(event: ModelStateEvent): void;
}

/** Makes the servers of one model; nothing is sent. */
export function createFleet({ options, ...parts }: FleetParts): Fleet {
  const { clock } = options;
  const greet = async (server: VllmServer, signal: AbortSignal): Promise<Handshake> => {
    const standing = server.handshake.current();
    if (standing !== null && server.breaker.state.phase === "closed") return standing;
    const handshake = await server.handshake.get({ signal });
    agree(servers);
    const { isLeftOut, error } = server.breaker.state;
    if (isLeftOut && error !== null) throw error;
    server.breaker.note({ type: "greeted" });
    return handshake;
  };
  const serverParts = {
    ...{ ...parts, options, onLimit: () => pool.tend() },
    tell(event: ModelStateEvent): void {
      parts.tell(event);
      // Whatever closed or opened the breaker, be it the handshake of a call that holds no slot: those who wait learn of it.
      if (event.type !== "breaker-half-open") pool.tend();
    },
    greet: async (server: VllmServer): Promise<void> => {
      await greet(server, parts.closing);
    },
  };
  const servers: readonly VllmServer[] = options.baseURLs.map((baseURL) => createVllmServer({ ...serverParts, baseURL }));
  const pool = createServerPool({ servers, provider: "vllm", clock, after: afterWaiting });
  // Calls that start together share one greeting of all servers; what it found stands with the servers themselves.
  const greeting = createSharedHandshake((signal) => greetAll(servers, { signal, options }), { clock, maxAgeMs: 0 });

  const connection = createFleetConnection({ servers, tokenizer: options.tokenizer, serverTokenizer: once(serverTokenizer) });
  const connect = async ({ signal, whenDown }: ConnectParts): Promise<ModelConnection> => {
    for (let standing = connection(); ; standing = connection()) {
      if (standing !== null) return standing;
      const isLeftOut = servers.every(({ breaker }) => breaker.state.isLeftOut);
      if (pool.isDown() && !isLeftOut) await pool.untilUp({ signal, whenDown });
      else await greeting.get({ signal }).catch((error: unknown) => Promise.reject(retriedLater(error, { pool, whenDown })));
    }
  };
  function serverTokenizer(id: string): Tokenizer {
    const tokenizers = (): readonly Tokenizer[] => {
      const up = servers.filter(({ breaker }) => breaker.state.phase === "closed");
      return up.flatMap(({ handshake }) => handshake.current()?.connection.tokenizer ?? []).filter((tokenizer) => tokenizer.id === id);
    };
    return createFleetTokenizer({ id, tokenizers, fallback: options.tokenizer });
  }
  return { servers, pool, connection, connect, greet };
}

/** Makes one value for each key. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
