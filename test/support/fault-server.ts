import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { Fault } from "./fault-server-faults.ts";
import { answerOf, canaryOf, handshakeReply, type ServerIdentity, type WireRequest } from "./fault-server-wire.ts";

/** One request for a posting, as a script sees it. */
export interface PostingRequest {
  /** The number in "Baker 12". */
  readonly posting: number;
  /** Requests for the same posting before this one. */
  readonly earlier: number;
  /** Requests for postings before this one, whatever posting they were for. */
  readonly total: number;
}

/** What a fault server does. */
export interface FaultServerOptions {
  /** The fault of one request for a posting; null for a good answer. */
  readonly faultOf?: (request: PostingRequest) => Fault | null;
  readonly identity?: Partial<ServerIdentity>;
}

/** A server on a real socket that speaks vLLM's API and fails when it is told to. It writes down everything that reaches it. */
export interface FaultServer {
  /** The base URL, `/v1` included. */
  readonly url: string;
  readonly port: number;
  /** Requests of every kind that were received whole. */
  readonly received: readonly { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[];
  /** Requests for postings. */
  readonly postingRequests: readonly PostingRequest[];
  readonly sockets: { readonly opened: number; readonly open: number };
  /** From the next request on. */
  become(identity: Partial<ServerIdentity>): void;
  /** Stops listening and resets every socket, as a killed process does. */
  down(): Promise<void>;
  /** Listens on the same port again. */
  up(): Promise<void>;
  close(): Promise<void>;
}

const defaultIdentity: ServerIdentity = {
  modelId: "Qwen/Qwen3-4B-Instruct-2507-FP8",
  maxModelLen: 10_240,
  appliesConstraint: true,
  systemFingerprint: "vllm-0.32.0-4a61f433",
};

/** Starts a fault server. Its good answer to the posting "Baker 12" has the title "Baker 12". */
export async function startFaultServer({ faultOf = () => null, identity = {} }: FaultServerOptions = {}): Promise<FaultServer> {
  const received: { path: string; headers: Readonly<Record<string, unknown>> }[] = [];
  const postingRequests: PostingRequest[] = [];
  const perPosting = new Map<number, number>();
  const sockets = new Set<Socket>();
  let current: ServerIdentity = { ...defaultIdentity, ...identity };
  let opened = 0;
  let server: Server | null = null;
  let port = 0;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? "";
    const body = await text(request);
    received.push({ path, headers: request.headers });
    const reply = handshakeReply({ path, body }, current);
    if (reply !== null) return void response.writeHead(reply.status, { "content-type": "application/json" }).end(reply.body);
    // Whoever calls the double sends JSON bodies.
    const wire = JSON.parse(body) as WireRequest;
    const canary = canaryOf(wire, current);
    if (canary !== null) return void response.writeHead(200, { "content-type": "application/json" }).end(canary);
    const posting = Number(/Baker (\d+)/.exec(body)?.[1] ?? -1);
    const earlier = perPosting.get(posting) ?? 0;
    const seen = { posting, earlier, total: postingRequests.length };
    perPosting.set(posting, earlier + 1);
    postingRequests.push(seen);
    const fault = faultOf(seen);
    const answer = answerOf(wire, { posting, identity: current });
    if (fault !== null) await fault({ request, body, response, answer });
    else response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" }).end(answer.whole);
  };
  const listen = async (): Promise<void> => {
    const started = createServer((request, response) => {
      handle(request, response).catch(() => response.destroy());
    });
    started.keepAliveTimeout = 60_000;
    started.on("connection", (socket) => {
      opened += 1;
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => started.once("error", reject).listen(port, "127.0.0.1", resolve));
    // An address of a TCP server is an object; the string form belongs to pipes.
    port = (started.address() as AddressInfo).port;
    server = started;
  };
  const down = async (): Promise<void> => {
    const stopped = server;
    server = null;
    if (stopped === null) return;
    const closed = new Promise<void>((resolve) => stopped.close(() => resolve()));
    // Node never closes a socket that is reset while it is being ended.
    for (const socket of sockets) socket.writableEnded ? socket.destroy() : socket.resetAndDestroy();
    await closed;
  };
  await listen();

  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    received,
    postingRequests,
    get sockets() {
      return { opened, open: sockets.size };
    },
    become(changes) {
      current = { ...current, ...changes };
    },
    down,
    up: listen,
    close: down,
  };
}
