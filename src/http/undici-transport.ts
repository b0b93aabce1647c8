import type { Dispatcher } from "undici";
import { ModelCallError } from "../errors/model-call-error.ts";
import type { HttpRequest, HttpResponse, HttpTransport } from "../spec/http-transport.ts";
import { connectFailure } from "./connect-failure.ts";
import { endpointOrigin } from "./endpoint-origin.ts";
import { raceAbort } from "./race-abort.ts";
import { createSocketPool, type SocketPool } from "./socket-pool.ts";

/** An undici dispatcher, such as an `Agent` with a CA of your own or a `ProxyAgent`. */
export type HttpDispatcher = Dispatcher;

/** Options of {@link createUndiciTransport}. */
export interface UndiciTransportOptions {
  /** Carries the requests instead of an own pool. It keeps its own connect timeout and is not closed with the transport. @default an own pool */
  readonly dispatcher?: HttpDispatcher | undefined;
  /** Sockets per origin; null for no limit. @default null */
  readonly connections?: number | null | undefined;
  /** Named in errors. @default "http" */
  readonly provider?: string | undefined;
}

/**
 * HTTP over `undici.request` and a pool of its own. undici is loaded at the first request. No redirect is followed, and
 * undici's timers for headers and body are off: ours sit above.
 *
 * A kept-alive socket that the server closed while it was idle fails with the next request before a byte of its answer
 * came. That request is sent once more on another socket: sampling twice harms nothing, and failing would be a lie about the server.
 */
export function createUndiciTransport({ dispatcher, connections = null, provider = "http" }: UndiciTransportOptions = {}): HttpTransport {
  let pool: Promise<SocketPool> | null = null;
  const open = (): Promise<SocketPool> => {
    pool ??= createSocketPool({ dispatcher, connections });
    return pool;
  };
  const closing = createClosing(() => pool);

  const send = async (request: HttpRequest, { signal }: { readonly signal: AbortSignal }): Promise<HttpResponse> => {
    signal.throwIfAborted();
    if (closing.hasBegun()) throw closedError(request.url, provider);
    const sockets = await open();
    try {
      return await raceAbort(sockets.request(request, signal), signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!sockets.wasStale(error)) throw connectFailure(error, { url: request.url, provider });
    }
    try {
      return await raceAbort(sockets.request(request, signal), signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw connectFailure(error, { url: request.url, provider });
    }
  };

  return { send, close: closing.close, destroy: closing.destroy };
}

/** undici refuses to close what was destroyed or closed before; here whoever comes second waits for whoever came first. */
function createClosing(
  pool: () => Promise<SocketPool> | null,
): Pick<HttpTransport, "close" | "destroy"> & { readonly hasBegun: () => boolean } {
  let closed: Promise<void> | null = null;
  let destroyed: Promise<void> | null = null;
  return {
    hasBegun: () => closed !== null || destroyed !== null,
    close() {
      const run = async (): Promise<void> => {
        await (await pool())?.close();
      };
      closed ??= destroyed ?? run();
      return closed;
    },
    destroy() {
      const run = async (): Promise<void> => {
        await (await pool())?.destroy();
      };
      destroyed ??= run();
      return destroyed;
    },
  };
}

function closedError(url: string, provider: string): ModelCallError {
  const endpoint = endpointOrigin(url);
  return new ModelCallError({ kind: "connect", provider, endpoint, message: `No request to ${endpoint}: its connection pool was closed.` });
}
