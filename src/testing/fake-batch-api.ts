import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeBatch, FakeBatchRequest, FakeInputFault } from "./fake-batch.ts";
import type { FakeBatchReply } from "./fake-batch-reply.ts";
import { createFakeBatchStore, type FakeBatchStore } from "./fake-batch-store.ts";

/** A call as it arrived. */
export interface FakeBatchApiCall {
  readonly method: string;
  /** Below the base URL, without its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How many calls of this method and path came before. */
  readonly number: number;
}

/** An answer that takes the place of the API's own; `reset` closes the socket, before or after the call has had its effect. */
export type FakeBatchFailure =
  | { readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>> }
  | "reset"
  | "reset-after";

/** Options of {@link startFakeBatchApi}. */
export interface FakeBatchApiOptions {
  /** Answers one request of a batch. @default an empty JSON object */
  readonly respond?: ((request: FakeBatchRequest) => FakeBatchReply | Promise<FakeBatchReply>) | undefined;
  /** Faults that the API finds in an input file; any of them fails the whole batch. @default none */
  readonly refuse?: ((requests: readonly FakeBatchRequest[]) => readonly FakeInputFault[]) | undefined;
  /** Fails a call: null lets it through. @default every call succeeds */
  readonly fail?: ((call: FakeBatchApiCall) => FakeBatchFailure | null) | undefined;
  /** Whether each look at a batch moves it to its next state, or only `advance()` does. @default "auto" */
  readonly advance?: "auto" | "manual" | undefined;
}

/** A running fake. `await using` stops it. */
export interface FakeBatchApi {
  /** To pass as `baseURL`. */
  readonly baseURL: string;
  readonly calls: readonly FakeBatchApiCall[];
  /** In the order they were made. */
  readonly batches: readonly FakeBatch[];
  /** How many batches hold each request, by custom id. */
  submissions(): ReadonlyMap<string, number>;
  /** Moves all batches to their next state. */
  advance(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A server on loopback that speaks the files and batches part of OpenAI's API: uploads, batches with their states, output and
 * error files in mixed order, refused inputs, requests that fail or expire, cancellation, lists in pages.
 * @example
 * await using api = await startFakeBatchApi({ respond: () => ({ text: '{"title":"Baker"}' }) });
 * const model = createOpenAIBatchModel({ apiKey: "any", baseURL: api.baseURL, pollMinMs: 1 });
 */
export async function startFakeBatchApi(options: FakeBatchApiOptions = {}): Promise<FakeBatchApi> {
  const { respond = () => ({ text: "{}" }), refuse = () => [], fail = () => null, advance = "auto" } = options;
  const store = createFakeBatchStore({ respond, refuse });
  const calls: FakeBatchApiCall[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [method, path] = [request.method ?? "", url.pathname.replace(/^\/v1/, "")];
    const number = calls.filter((call) => call.method === method && call.path === path).length;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const call = { method, path, headers, number };
    calls.push(call);
    const failure = fail(call);
    if (failure === "reset") return void response.destroy();
    if (failure !== null && typeof failure === "object") return sendFailure(response, failure);
    const reply = await route(call, { store, body, url, isAutomatic: advance === "auto" });
    if (failure === "reset-after") return void response.destroy();
    if (reply === null) return sendFailure(response, { status: 404, code: "not_found" });
    if (typeof reply === "string") response.writeHead(200, { "content-type": "application/octet-stream" }).end(reply);
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(reply));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    calls,
    batches: store.batches,
    submissions: () => countSubmissions(store.batches),
    advance: () => store.advance(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const largestUpload = 200_000_000;

interface RouteParts {
  readonly store: FakeBatchStore;
  readonly body: Buffer;
  readonly url: URL;
  readonly isAutomatic: boolean;
}

/** The answer of one route: JSON, a file's text, or null for what is not there. */
async function route(call: FakeBatchApiCall, { store, body, url, isAutomatic }: RouteParts): Promise<object | string | null> {
  const [, kind, id = "", action] = call.path.split("/");
  const name = `${call.method} ${kind}${id === "" ? "" : "/id"}${action === undefined ? "" : `/${action}`}`;
  switch (name) {
    case "POST files":
      if (body.length > largestUpload) return null;
      return { id: store.upload(await uploadedText(body, call)), object: "file", bytes: body.length, purpose: "batch" };
    case "GET files/id/content":
      return store.content(id);
    case "POST batches": {
      const { input_file_id: fileId, metadata } = JSON.parse(body.toString("utf8"));
      return store.create(fileId, metadata ?? {});
    }
    case "GET batches":
      return store.list({ after: url.searchParams.get("after"), limit: Number(url.searchParams.get("limit") ?? 20) });
    case "GET batches/id":
      if (isAutomatic) await store.advance(id);
      return store.show(id);
    case "POST batches/id/cancel":
      return store.cancel(id);
    default:
      return null;
  }
}

async function uploadedText(body: Buffer, { headers }: FakeBatchApiCall): Promise<string> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
  const file = form.get("file");
  return file instanceof Blob && form.get("purpose") === "batch" ? file.text() : "";
}

function sendFailure(response: ServerResponse, { status, code, headers }: Extract<FakeBatchFailure, object>): void {
  const error = { message: "The call failed.", type: code ?? "server_error", param: null, code: code ?? null };
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify({ error }));
}

function countSubmissions(batches: readonly FakeBatch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { requests } of batches) for (const { customId } of requests) counts.set(customId, (counts.get(customId) ?? 0) + 1);
  return counts;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}
