import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Script, sendScript } from "./fake-vllm-script.ts";
import { minimalValue } from "./minimal-value.ts";

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; null without one. */
  readonly body: ChatBody | null;
  /** Counts the requests to the same path, from 0. */
  readonly index: number;
  /** Whether it is the canary of a handshake. */
  readonly isCanary: boolean;
}

/** The members of a body that scripts look at. */
export interface ChatBody {
  readonly model?: string;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly max_tokens?: number;
  readonly prompt?: string;
  readonly response_format?: { readonly json_schema?: { readonly name?: string; readonly schema?: unknown } };
  readonly [key: string]: unknown;
}

/** A model card. */
export interface FakeModel {
  readonly id: string;
  readonly parent?: string;
  readonly root?: string;
  readonly maxModelLen?: number | null;
}

/** How a double of a vLLM server behaves. */
export interface FakeVllmOptions {
  /** @default one model with the default id */
  readonly models?: readonly (string | FakeModel)[];
  /** @default 10240 */
  readonly maxModelLen?: number;
  /** Null: the route is missing. @default "0.32.0" */
  readonly version?: string | null;
  /** False: free text, whatever the schema says. @default true */
  readonly appliesConstraint?: boolean;
  /** Tokens of a text for `/tokenize`; null: the route is missing. @default characters / 4 */
  readonly countTokens?: ((text: string) => number) | null;
  /** Bearer token that every `/v1` route wants. @default none */
  readonly apiKey?: string;
  /** What a chat completion answers; undefined leaves it to the double, which answers by the schema. */
  readonly respond?: (request: SeenRequest) => Script | undefined;
  /** What any other route answers, the canary's included. */
  readonly route?: (request: SeenRequest) => Script | undefined;
  readonly systemFingerprint?: string;
  /** @default a free port */
  readonly port?: number;
}

/** A double of a vLLM server on a real socket. */
export interface FakeVllm {
  /** The base URL, `/v1` included. */
  readonly url: string;
  readonly port: number;
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** Chat completions so far, the canaries left out. */
  readonly completions: readonly SeenRequest[];
  /** Chat completions being answered now. */
  readonly inFlight: number;
  /** The most there ever were at once. */
  readonly mostInFlight: number;
  /** The most requests to `/tokenize` there ever were at once. */
  readonly mostCountsInFlight: number;
  /** Chat completions whose client went away before the answer was complete. */
  readonly abandoned: number;
  /** Sockets that were opened, and those still open. */
  readonly sockets: { readonly opened: number; readonly open: number };
  /** Changes how it behaves from the next request on. */
  become(options: Partial<FakeVllmOptions>): void;
  /** Closes idle sockets, as a server does whose keep-alive time is over. */
  dropIdleSockets(): void;
  close(): Promise<void>;
}

/** The model id a double serves when none is named. */
export const fakeModelId = "Qwen/Qwen3-4B-Instruct-2507-FP8";

/** Starts a double of vLLM's wire. By default it answers every schema with the smallest value that fits it. */
export async function startFakeVllm(initial: FakeVllmOptions = {}): Promise<FakeVllm> {
  let options: FakeVllmOptions = initial;
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();
  const state = { inFlight: 0, mostInFlight: 0, abandoned: 0, opened: 0, counts: 0, mostCounts: 0 };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = await readRequest(request, requests);
    requests.push(seen);
    const isCompletion = isChat(seen);
    busy.add(request.socket);
    if (isCompletion) state.mostInFlight = Math.max(state.mostInFlight, ++state.inFlight);
    const isCount = seen.path === "/tokenize";
    if (isCount) state.mostCounts = Math.max(state.mostCounts, ++state.counts);
    response.on("close", () => {
      busy.delete(request.socket);
      if (isCount) state.counts -= 1;
      if (!isCompletion) return;
      state.inFlight -= 1;
      if (!response.writableFinished) state.abandoned += 1;
    });
    await sendScript(answerFor(seen, options), { response, request: seen });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket) => {
    state.opened += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await listen(server, initial.port ?? 0);

  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    requests,
    get completions() {
      return requests.filter(isChat);
    },
    get inFlight() {
      return state.inFlight;
    },
    get mostInFlight() {
      return state.mostInFlight;
    },
    get mostCountsInFlight() {
      return state.mostCounts;
    },
    get abandoned() {
      return state.abandoned;
    },
    get sockets() {
      return { opened: state.opened, open: sockets.size };
    },
    become(changes) {
      options = { ...options, ...changes };
    },
    dropIdleSockets() {
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function isChat({ path, isCanary }: SeenRequest): boolean {
  return path === "/v1/chat/completions" && !isCanary;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // An address of a TCP server is an object; the string form belongs to pipes.
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function readRequest(request: IncomingMessage, before: readonly SeenRequest[]): Promise<SeenRequest> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  const path = request.url ?? "";
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");
  // Whoever calls the double sends JSON bodies.
  const body = text === "" ? null : (JSON.parse(text) as ChatBody);
  const isCanary = body?.response_format?.json_schema?.name === "canary";
  const index = before.filter((seen) => seen.path === path && seen.isCanary === isCanary).length;
  return { method: request.method ?? "", path, headers, body, index, isCanary };
}

function answerFor(request: SeenRequest, options: FakeVllmOptions): Script {
  const { respond, route, apiKey } = options;
  if (apiKey !== undefined && request.path.startsWith("/v1") && request.headers.authorization !== `Bearer ${apiKey}`) {
    return { status: 401, json: { error: "Unauthorized" } };
  }
  return (isChat(request) ? respond?.(request) : route?.(request)) ?? defaultAnswer(request, options);
}

function defaultAnswer(request: SeenRequest, options: FakeVllmOptions): Script {
  const { version = "0.32.0", countTokens = (text: string) => Math.ceil(text.length / 4), maxModelLen = 10_240 } = options;
  if (request.path === "/version" && version !== null) return { status: 200, json: { version } };
  if (request.path === "/v1/models") return { status: 200, json: { object: "list", data: modelCards(options) } };
  if (request.path === "/tokenize" && countTokens !== null) {
    const count = countTokens(request.body?.prompt ?? "");
    return { status: 200, json: { count, max_model_len: maxModelLen, tokens: [], token_strs: null } };
  }
  if (request.path === "/v1/chat/completions") return chatAnswer(request, options);
  return { status: 404, json: { detail: "Not Found" } };
}

function modelCards({ models = [fakeModelId], maxModelLen = 10_240 }: FakeVllmOptions): readonly unknown[] {
  return models.map((entry) => {
    const model: FakeModel = typeof entry === "string" ? { id: entry } : entry;
    const { id, parent = null, root = id } = model;
    return {
      id,
      object: "model",
      created: 0,
      owned_by: "vllm",
      root,
      parent,
      max_model_len: model.maxModelLen === undefined ? maxModelLen : model.maxModelLen,
    };
  });
}

function chatAnswer({ body }: SeenRequest, options: FakeVllmOptions): Script {
  const { appliesConstraint = true, systemFingerprint = "vllm-0.32.0-4a61f433", models = [fakeModelId] } = options;
  const ids = models.map((entry) => (typeof entry === "string" ? entry : entry.id));
  if (body?.model !== undefined && !ids.includes(body.model)) {
    const message = `The model \`${body.model}\` does not exist. Valid aliases: ${ids.join(", ")}.`;
    return { status: 404, json: { error: { message, type: "NotFoundError", param: "model", code: 404 } } };
  }
  const schema = body?.response_format?.json_schema?.schema;
  return { value: appliesConstraint && schema !== undefined ? minimalValue(schema) : { code: "hello" }, systemFingerprint };
}
