import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { WireAnswer } from "./fault-server-wire.ts";

/** One request with the good answer it would get. */
export interface Exchange {
  readonly request: IncomingMessage;
  /** The request's body. */
  readonly body: string;
  readonly response: ServerResponse;
  readonly answer: WireAnswer;
}

/** What a server does instead of answering well. */
export type Fault = (exchange: Exchange) => void | Promise<void>;

const streamHeaders = { "content-type": "text/event-stream; charset=utf-8" };

/** Bytes that no HTTP server of Node would write. */
const raw =
  (bytes: string | Uint8Array, end: "reset" | "end" = "end"): Fault =>
  async ({ response: { socket } }) => {
    socket?.write(bytes);
    // What was written before reaches the client first.
    await wait(5);
    if (end === "reset") socket?.resetAndDestroy();
    else socket?.end();
  };

const status =
  (code: number, error: unknown, headers: Readonly<Record<string, string>> = {}): Fault =>
  ({ response }) => {
    response.writeHead(code, { "content-type": "application/json", ...headers }).end(JSON.stringify(error));
  };

const stream =
  (body: (answer: WireAnswer) => string | Uint8Array): Fault =>
  ({ response, answer }) => {
    response.writeHead(200, streamHeaders).end(body(answer));
  };

const complaint = (code: number, message: string, type: string, param: string | null = null) => ({
  error: { message, type, param, code },
});

/** A 429 whose `Retry-After` says this; undefined for none. */
export function rateLimited(retryAfter: string | undefined): Fault {
  const headers: Readonly<Record<string, string>> = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  return status(429, complaint(429, "Too many requests", "RateLimitError"), headers);
}

/** An overflow in the words of one vLLM. */
export function overflow(message: string, param: string | null = null): Fault {
  return status(400, complaint(400, message, "BadRequestError", param));
}

/** A redirect of a request with everything in it. */
export function redirect(location: string, code = 307): Fault {
  return ({ response }) => void response.writeHead(code, { location }).end();
}

/** Sends the content of an answer that ends well. */
function says(content: string, pieceLength = 4): Fault {
  return stream((answer) => (content.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, "gu")) ?? []).map(answer.event).join("") + answer.tail);
}

/** An answer of more bytes than may be held, in events of 1 MiB that are each fine. */
async function endless({ response, answer }: Exchange): Promise<void> {
  response.writeHead(200, streamHeaders);
  response.write(answer.event('{"title":"'));
  const piece = Buffer.from(answer.event("many words ".repeat(95_000)));
  for (let sent = 0; sent < 70 && !response.destroyed; sent += 1) {
    if (!response.write(piece)) await writable(response);
  }
  response.end(answer.event('"}') + answer.tail);
}

async function writable(response: ServerResponse): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })].map((wait) => wait.catch(() => {})));
  settled.abort();
}

/** What can go wrong between a client and a vLLM server, by name. */
export const faults = {
  "reset before an answer": ({ response }) => void response.socket?.resetAndDestroy(),
  "reset in the middle of the headers": raw("HTTP/1.1 200 OK\r\ncontent-type: text/event-str", "reset"),
  "closed in the middle of the headers": raw("HTTP/1.1 200 OK\r\ncontent-type: text/event-str"),
  "reset in the middle of the stream": async ({ response, answer }) => {
    response.writeHead(200, streamHeaders).write(answer.halves[0]);
    await wait(5);
    response.socket?.resetAndDestroy();
  },
  "headers that never come": () => {},
  "a stream that stalls": ({ response, answer }) => void response.writeHead(200, streamHeaders).write(answer.halves[0]),
  "a body that ends early": stream(({ halves }) => halves[0]),
  "a body shorter than its length": ({ response, answer }) => {
    const { length } = answer.whole;
    const headers = `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: ${length}\r\n\r\n`;
    response.socket?.end(headers + answer.halves[0]);
  },
  "no HTTP at all": raw("SSH-2.0-OpenSSH_9.6\r\n"),
  "200 with a web page": ({ response }) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>"),
  "200 with another content type": ({ response, answer }) =>
    void response.writeHead(200, { "content-type": "application/octet-stream" }).end(answer.whole),
  "gzip that was not asked for": ({ response, answer }) =>
    void response.writeHead(200, { ...streamHeaders, "content-encoding": "gzip" }).end(gzipSync(answer.whole)),
  "an error inside the stream": stream(
    ({ halves, event: _ }) =>
      `${halves[0]}data: ${JSON.stringify(complaint(500, "EngineCore encountered an issue.", "InternalServerError"))}\n\ndata: [DONE]\n\n`,
  ),
  "an event that is no JSON": stream(({ halves, tail }) => `${halves[0]}data: {"choices":[\n\n${tail}`),
  "invalid UTF-8 in the stream": stream(({ halves, event, tail }) => {
    const [before, after] = event("§ ").split("§");
    return Buffer.concat([Buffer.from(halves[0] + before), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(after + halves[1] + tail)]);
  }),
  "404 of the route": status(404, { detail: "Not Found" }),
  "408": status(408, complaint(408, "Request Timeout", "Timeout")),
  "500": status(500, complaint(500, "Internal server error", "InternalServerError")),
  "503": status(503, { error: "The model is currently scaling. Please try again later." }),
  "401": status(401, { error: "Unauthorized" }),
  "429 of the quota": status(429, {
    error: { message: "You exceeded your quota", type: "insufficient_quota", param: null, code: "insufficient_quota" },
  }),
  "whitespace without end": says(`{"title": ${" \n".repeat(400)}`, 2),
  "one unit repeated": says(`{"title":"${"senior baker wanted ".repeat(60)}`),
  "an answer that is cut": stream(({ halves, tail }) => halves[0] + tail.replace('"finish_reason":"stop"', '"finish_reason":"length"')),
  "empty content": stream(({ tail }) => tail),
  "an answer without the asked keys": says("{}"),
  "a word in place of an object": says('"hello"'),
  "an event too large to hold": stream((answer) => answer.event(`{"title":"${"many words ".repeat(420_000)}`) + answer.tail),
  "valid JSON of a megabyte": stream((answer) => answer.event(`{"title":"${"many words ".repeat(95_000)}"}`) + answer.tail),
  "an answer without end": endless,
} as const satisfies Readonly<Record<string, Fault>>;

/** Name of a fault. */
export type FaultName = keyof typeof faults;
