/**
 * A server that answers chat completions at once from prepared buffers, so that what is measured is the client.
 *
 * Paths: `/v1` sends a stream in one piece, `/paced/v1` flushes after every token, `/held/v1` answers only after a request
 * to `/release`. It writes its port to standard output, and ends when its standard input does.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { createQwen3Tokenizer } from "../src/tokenizers/qwen3.ts";
import { modelsReply, type Reply, streamReply, textReply, tokenizeReply, toolReply, versionReply, wholeReply } from "./instant-replies.ts";

const tokenizer = createQwen3Tokenizer();
const held: (() => void)[] = [];

function send(response: ServerResponse, { contentType, body }: Reply): void {
  response.writeHead(200, { "content-type": contentType, "content-length": body.byteLength });
  response.end(body);
}

async function sendPaced(response: ServerResponse, { contentType, pieces }: Reply): Promise<void> {
  response.writeHead(200, { "content-type": contentType });
  for (const piece of pieces) {
    response.write(piece);
    await setImmediate();
  }
  response.end();
}

function canaryReply(body: string): Reply | null {
  if (!body.includes('"name":"canary"')) return null;
  const secret = /"enum":\["(\w+)"\]/.exec(body)?.[1] ?? "";
  return textReply(JSON.stringify({ code: secret }));
}

function chatReply(body: string): Reply {
  if (body.includes('"tools":[')) return toolReply;
  return canaryReply(body) ?? (body.includes('"stream":true') ? streamReply : wholeReply);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  const body = await readBody(request);
  if (path.endsWith("/v1/models")) return send(response, modelsReply);
  if (path.endsWith("/version")) return send(response, versionReply);
  if (path === "/release") {
    for (const release of held.splice(0)) release();
    return send(response, versionReply);
  }
  if (path.endsWith("/tokenize")) {
    const { prompt = "" }: { prompt?: string } = JSON.parse(Buffer.from(body, "latin1").toString());
    return send(response, tokenizeReply(await tokenizer.count(prompt)));
  }
  const reply = chatReply(body);
  if (path.startsWith("/held") && canaryReply(body) === null) await new Promise<void>((resolve) => held.push(resolve));
  return path.startsWith("/paced") ? sendPaced(response, reply) : send(response, reply);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
process.stdin.resume().on("end", () => process.exit());
