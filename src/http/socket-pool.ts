import type { Socket } from "node:net";
import type { buildConnector, Dispatcher } from "undici";
import type { HttpRequest, HttpResponse } from "../spec/http-transport.ts";
import { errorCode } from "./connect-failure.ts";

/** Sockets to servers, kept alive between requests. */
export interface SocketPool {
  request(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>;
  /** Whether this failure is a kept-alive socket that had died before the request, so that the server saw nothing of it. */
  wasStale(error: unknown): boolean;
  close(): Promise<void>;
  destroy(): Promise<void>;
}

// uvicorn, which serves vLLM, closes an idle socket after 5 s and does not say so.
const keepAliveMs = 4_000;
const staleCodes: ReadonlySet<string> = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

/** Loads undici and opens a pool, or wraps a dispatcher that the caller keeps. */
export async function createSocketPool({
  dispatcher,
  connections,
}: {
  readonly dispatcher: Dispatcher | undefined;
  readonly connections: number | null;
}): Promise<SocketPool> {
  const undici = await import("undici");
  const served = new WeakSet<Error>();
  let connectTimeoutMs = 0;
  const connectors = new Map<number, buildConnector.connector>();
  const connectorFor = (timeout: number): buildConnector.connector => {
    const connector = connectors.get(timeout) ?? undici.buildConnector({ timeout });
    connectors.set(timeout, connector);
    return connector;
  };
  const connect: buildConnector.connector = (options, callback) =>
    connectorFor(connectTimeoutMs)(options, (...result) => {
      if (result[1]) noteReuse(result[1], served);
      callback(...result);
    });
  const agent = dispatcher ?? new undici.Agent({ connections, connect, keepAliveTimeout: keepAliveMs, headersTimeout: 0, bodyTimeout: 0 });

  return {
    async request({ url, method, headers, body, connectTimeoutMs: timeout }, signal) {
      connectTimeoutMs = timeout;
      const response = await undici.request(url, {
        dispatcher: agent,
        method,
        headers,
        body: body ?? null,
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      return { status: response.statusCode, headers: flatten(response.headers), body: response.body };
    },
    wasStale: (error) => error instanceof Error && (served.has(error) || hadServed(error)),
    close: async () => (dispatcher === undefined ? agent.close() : undefined),
    destroy: async () => (dispatcher === undefined ? agent.destroy() : undefined),
  };
}

/** undici hands a socket's own error on to the request, so the error tells which socket it was. */
function noteReuse(socket: Socket, served: WeakSet<Error>): void {
  socket.prependListener("error", (error: Error) => {
    if (socket.bytesRead > 0 && staleCodes.has(errorCode(error) ?? "")) served.add(error);
  });
}

/** An orderly close by the server reaches the request as undici's own error, with the socket's counters. */
function hadServed(error: Error): boolean {
  if (errorCode(error) !== "UND_ERR_SOCKET") return false;
  const socket: unknown = Reflect.get(error, "socket");
  if (typeof socket !== "object" || socket === null) return false;
  const bytesRead: unknown = Reflect.get(socket, "bytesRead");
  return typeof bytesRead === "number" && bytesRead > 0;
}

function flatten(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) flat[name] = typeof value === "string" ? value : value.join(", ");
  }
  return flat;
}
