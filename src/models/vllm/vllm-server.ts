import { ExtractorClosedError } from "../../errors/extractor-closed-error.ts";
import { ExtractorError } from "../../errors/extractor-error.ts";
import type { HttpTransport } from "../../spec/http-transport.ts";
import type { ModelStateEvent } from "../../spec/model-state.ts";
import { createAdaptiveLimit } from "../endpoint/adaptive-limit.ts";
import { afterIdly } from "../endpoint/after.ts";
import { createBreaker } from "../endpoint/breaker.ts";
import type { ConcurrencyLimit } from "../endpoint/concurrency-limit.ts";
import { createEndpoint, type Endpoint } from "../endpoint/create-endpoint.ts";
import { createFixedLimit } from "../endpoint/fixed-limit.ts";
import type { PoolServer } from "../endpoint/pool-server.ts";
import type { Handshake } from "./handshake.ts";
import { createLoadReader, type LoadReader } from "./load-reader.ts";
import { createSharedHandshake, type SharedHandshake } from "./shared-handshake.ts";
import { timedHandshake } from "./timed-handshake.ts";
import { createVllmClient, type VllmClient } from "./vllm-client.ts";
import type { ResolvedVllmOptions } from "./vllm-options.ts";

const handshakeMaxAgeMs = 10 * 60_000;
// A count is short and asks the server's processor, not its GPU.
const maxCounts = 8;

/** One of a model's servers, with everything that is its own. */
export interface VllmServer extends PoolServer {
  readonly client: VllmClient;
  readonly handshake: SharedHandshake<Handshake>;
  /** Slots of counting, which never waits behind answers. */
  readonly counting: Endpoint;
  readonly loads: LoadReader;
  /** Takes a fixed limit from now on. */
  setMaxConcurrency(maxConcurrency: number): void;
}

/** What a server is made with. */
export interface VllmServerParts {
  readonly baseURL: string;
  readonly options: ResolvedVllmOptions;
  readonly transport: HttpTransport;
  /** Aborts when the model is closed. */
  readonly closing: AbortSignal;
  tell(event: ModelStateEvent): void;
  /** A limit has changed. */
  onLimit(): void;
  /** Shakes hands anew and holds what was found against the other servers. @throws what the handshake threw */
  greet(server: VllmServer): Promise<void>;
}

/** Makes one server; nothing is sent. */
export function createVllmServer(parts: VllmServerParts): VllmServer {
  const { options, closing, transport, baseURL } = parts;
  const { clock, maxConcurrency, connectTimeoutMs } = options;
  const client = createVllmClient(options, { baseURL, transport });
  const breaker = createBreaker({ endpoint: client.server.endpoint, clock, tell: parts.tell });
  const counting = createEndpoint({ maxConcurrency: maxConcurrency === "auto" ? maxCounts : Math.min(maxCounts, maxConcurrency) });
  const make = (signal: AbortSignal): Promise<Handshake> =>
    timedHandshake({ client, options, counting, signal, closing }).catch((error: unknown) => {
      if (isOfServer(error)) breaker.note({ type: "not-greeted", error });
      throw error;
    });
  const handshake = createSharedHandshake(make, { clock, maxAgeMs: handshakeMaxAgeMs });
  let limit: ConcurrencyLimit =
    maxConcurrency === "auto" ? createAdaptiveLimit({ clock, after: afterIdly }) : createFixedLimit(maxConcurrency);
  const loads = createLoadReader({ client, limit: () => limit, connectTimeoutMs, after: afterIdly, onRead: parts.onLimit });

  const server: VllmServer = {
    ...{ endpoint: client.server.endpoint, client, breaker, handshake, counting, loads },
    get limit() {
      return limit;
    },
    setMaxConcurrency(next) {
      limit = createFixedLimit(next);
      parts.onLimit();
    },
    async probe() {
      const { error } = breaker.state;
      handshake.expire();
      await parts.greet(server).catch(() => {
        // What failed is not the server's: it stays as it was until the next try.
        if (breaker.state.phase === "half-open" && error !== null) breaker.note({ type: "not-greeted", error });
      });
    },
  };
  return server;
}

/** Whether a handshake failed by what the server did, not by a caller who left or a part of the user's. */
function isOfServer(error: unknown): error is ExtractorError {
  return ExtractorError.isInstance(error) && !ExtractorClosedError.isInstance(error);
}
