import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer of the fake, in the order they are asked for; the last one repeats. */
export type FakeAnswer =
  | { readonly kind: "json"; readonly value: unknown; readonly usage?: FakeUsage | null; readonly model?: string }
  | { readonly kind: "text"; readonly text: string; readonly usage?: FakeUsage }
  | { readonly kind: "refusal"; readonly text: string }
  | { readonly kind: "length"; readonly text: string }
  | { readonly kind: "content-filter" }
  | FakeError
  | { readonly kind: "html"; readonly status?: number }
  | { readonly kind: "raw"; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** Takes the request and never answers. */
  | { readonly kind: "hang" }
  /** Sends the headers and half a body, then nothing. */
  | { readonly kind: "hang-in-body" }
  /** Closes the socket without an answer. */
  | { readonly kind: "reset" };

/** An error in OpenAI's envelope. */
export interface FakeError {
  readonly kind: "error";
  readonly status: number;
  readonly code?: string | null;
  readonly type?: string;
  readonly param?: string | null;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Usage as it stands on the wire. */
export interface FakeUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly prompt_tokens_details?: { readonly cached_tokens: number };
  readonly completion_tokens_details?: { readonly reasoning_tokens: number };
}

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server on loopback that speaks the chat completions part of OpenAI's API. */
export interface FakeOpenAI {
  readonly baseURL: string;
  readonly requests: readonly ReceivedRequest[];
  /** Sockets that are open now. */
  openSockets(): number;
  /** Requests that have arrived and not been answered. */
  inFlight(): number;
  /** Replaces what is answered from now on. */
  answer(...answers: readonly FakeAnswer[]): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Errors as OpenAI words them. */
export const fakeErrors = {
  rateLimit: (headers: Readonly<Record<string, string>> = {}): FakeError => ({
    kind: "error",
    status: 429,
    code: "rate_limit_exceeded",
    type: "requests",
    headers,
    message: "Rate limit reached for gpt-4o-mini in organization org-fake on requests per min (RPM): Limit 3, Used 3, Requested 1.",
  }),
  quota: (code = "insufficient_quota"): FakeError => ({
    kind: "error",
    status: 429,
    code,
    type: code,
    message: "You exceeded your current quota, please check your plan and billing details.",
  }),
  invalidKey: (key = "sk-fake"): FakeError => ({
    kind: "error",
    status: 401,
    code: "invalid_api_key",
    type: "invalid_request_error",
    message: `Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com/account/api-keys.`,
  }),
  unknownModel: (model = "gpt-4o-mini"): FakeError => ({
    kind: "error",
    status: 404,
    code: "model_not_found",
    type: "invalid_request_error",
    message: `The model \`${model}\` does not exist or you do not have access to it.`,
  }),
  overflow: (window = 128_000): FakeError => ({
    kind: "error",
    status: 400,
    code: "context_length_exceeded",
    type: "invalid_request_error",
    param: "messages",
    message: `This model's maximum context length is ${window} tokens. However, your messages resulted in ${window + 9} tokens.`,
  }),
  server: (status = 500): FakeError => ({
    kind: "error",
    status,
    code: null,
    type: "server_error",
    message: "The server had an error while processing your request.",
  }),
} as const;

const defaultUsage: FakeUsage = { prompt_tokens: 120, completion_tokens: 30 };

/** Starts the fake. `await using` stops it and closes every socket. */
export async function startFakeOpenAI(...answers: readonly FakeAnswer[]): Promise<FakeOpenAI> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<object>();
  let script = [...answers];
  let inFlight = 0;
  const server = createServer((request, response) => {
    inFlight += 1;
    response.on("close", () => {
      inFlight -= 1;
    });
    readBody(request).then(
      (text) => {
        requests.push({ method: request.method ?? "", path: request.url ?? "", headers: plainHeaders(request), body: JSON.parse(text) });
        send(response, (script.length > 1 ? script.shift() : script[0]) ?? { kind: "json", value: {} });
      },
      () => response.destroy(),
    );
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    requests,
    openSockets: () => sockets.size,
    inFlight: () => inFlight,
    answer(...next) {
      script = [...next];
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, answer: FakeAnswer): void {
  switch (answer.kind) {
    case "hang":
      return;
    case "hang-in-body":
      response.writeHead(200, { "content-type": "application/json" }).write('{"id":"chatcmpl-');
      return;
    case "reset":
      response.destroy();
      return;
    case "html":
      response.writeHead(answer.status ?? 200, { "content-type": "text/html" }).end("<html><body>Gateway</body></html>");
      return;
    case "raw":
      response.writeHead(answer.status, answer.headers).end(answer.body);
      return;
    case "error":
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers }).end(JSON.stringify(errorBody(answer)));
      return;
    default:
      response.writeHead(200, { "content-type": "application/json", "x-request-id": "req_fake" }).end(JSON.stringify(completion(answer)));
  }
}

function errorBody({ message = "Something failed.", type = "invalid_request_error", param = null, code = null }: FakeError): object {
  return { error: { message, type, param, code } };
}

type Completion = Extract<FakeAnswer, { readonly kind: "json" | "text" | "refusal" | "length" | "content-filter" }>;

/** A chat completion in OpenAI's shape. */
export function completion(answer: Completion): object {
  const usage = "usage" in answer ? answer.usage : defaultUsage;
  const choice = { index: 0, logprobs: null, ...completionChoice(answer) };
  return {
    id: "chatcmpl-fake",
    object: "chat.completion",
    created: 1_795_000_000,
    model: (answer.kind === "json" ? answer.model : undefined) ?? "gpt-4o-mini-2024-07-18",
    choices: [choice],
    ...(usage !== null && { usage: { total_tokens: 0, ...defaultUsage, ...usage } }),
    system_fingerprint: "fp_fake",
  };
}

function completionChoice(answer: Completion): { readonly message: object; readonly finish_reason: string } {
  const message = (content: string | null, refusal: string | null = null) => ({ role: "assistant", content, refusal });
  switch (answer.kind) {
    case "json":
      return { message: message(JSON.stringify(answer.value)), finish_reason: "stop" };
    case "text":
      return { message: message(answer.text), finish_reason: "stop" };
    case "refusal":
      return { message: message(null, answer.text), finish_reason: "stop" };
    case "length":
      return { message: message(answer.text), finish_reason: "length" };
    case "content-filter":
      return { message: message(null), finish_reason: "content_filter" };
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function plainHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
