import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createQwen3Tokenizer } from "../src/tokenizers/qwen3.ts";
import { modelsReply, type Reply, textReply, tokenizeReply, versionReply } from "./instant-replies.ts";
import { answerText } from "./job-answer.ts";
import { createRandomSource } from "./random-source.ts";
import { simulatedCompletion, simulatedMetrics, simulatedStream, simulatedToolCall } from "./simulated-replies.ts";
import { createSlotLine, type SlotLine, type SlotLineStats } from "./slot-line.ts";

/** What a simulated server is like. */
export interface SimulatedServerOptions {
  /** Requests that it works on at once; more wait in its queue. */
  readonly slots: number;
  /** Mean of the log-normal time that a request keeps its slot. */
  readonly serviceMs: number;
  /** Deviation of that time's logarithm. @default 0.6 */
  readonly spread?: number;
  /** Share of a request's time until its first token. @default 0.1 */
  readonly firstTokenShare?: number;
  /** Whether it has `/metrics`. @default true */
  readonly hasMetrics?: boolean;
  /** @default 1 */
  readonly seed?: number;
  /** What the model writes for a request body. @default the prepared job answer */
  readonly answer?: (body: string) => string;
}

/** What a simulated server has done. */
export interface SimulatedServerStats extends SlotLineStats {
  /** Chat completions answered to their end, and those whose client went away. */
  readonly served: number;
  readonly aborted: number;
  /** Times its metrics were read. */
  readonly metricsRead: number;
}

/** A server that speaks as much of vLLM's API as a client asks for, and takes its time. */
export interface SimulatedServer {
  /** Ends in `/v1`. */
  readonly baseURL: string;
  /** Requests at work run to their end when there are fewer. */
  setSlots(slots: number): void;
  stats(): SimulatedServerStats;
  close(): Promise<void>;
}

/** Milliseconds for one token: only the counts in the usage depend on it. */
const msPerToken = 10;

/** Starts a simulated server in this process, on a free port of the loopback address. `/stats` says what it has done. */
export async function startSimulatedServer(options: SimulatedServerOptions): Promise<SimulatedServer> {
  const line = createSlotLine(options.slots);
  const counts = { served: 0, aborted: 0, metricsRead: 0 };
  const complete = createCompletions(options, { line, counts });
  const tokenizer = createQwen3Tokenizer();
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const path = request.url ?? "";
    if (path === "/v1/chat/completions") complete(body, response);
    else if (path === "/v1/models") send(response, modelsReply);
    else if (path === "/version") send(response, versionReply);
    else if (path === "/stats") response.end(JSON.stringify({ ...line.stats(), ...counts }));
    else if (path === "/tokenize") send(response, tokenizeReply(await tokenizer.count(promptOf(body))));
    else if (path === "/metrics" && options.hasMetrics !== false) {
      counts.metricsRead += 1;
      response.setHeader("content-type", "text/plain; version=0.0.4").end(simulatedMetrics(line.stats()));
    } else response.writeHead(404, { "content-type": "application/json" }).end('{"detail":"Not Found"}');
  };
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 600_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // Listening on a port, and not on a pipe, an address is an object.
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    setSlots: line.setSlots,
    stats: () => ({ ...line.stats(), ...counts }),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

interface CompletionParts {
  readonly line: SlotLine;
  readonly counts: { served: number; aborted: number };
}

/** What answers a chat completion: the canary at once, everything else when it has had a slot for its time. */
function createCompletions(
  { serviceMs, spread = 0.6, firstTokenShare = 0.1, seed = 1, answer = () => answerText }: SimulatedServerOptions,
  { line, counts }: CompletionParts,
): (body: string, response: ServerResponse) => void {
  const random = createRandomSource(seed);
  return (body, response) => {
    const canary = canaryReply(body);
    if (canary !== null) {
      send(response, canary);
      return;
    }
    const ms = random.logNormal(serviceMs, spread);
    const tokens = Math.max(2, Math.round(ms / msPerToken));
    const text = answer(body);
    const stream = body.includes('"stream":true') ? simulatedStream(text, tokens) : null;
    const whole = body.includes('"tools":[') ? simulatedToolCall : simulatedCompletion;
    response.setHeader("content-type", stream === null ? "application/json" : "text/event-stream; charset=utf-8");
    const timers: NodeJS.Timeout[] = [];
    const leave = line.enter(() => {
      if (stream !== null) timers.push(setTimeout(() => response.write(stream.first), firstTokenShare * ms));
      timers.push(setTimeout(() => response.end(stream === null ? whole(text, tokens) : stream.rest), ms));
    });
    response.on("close", () => {
      for (const timer of timers) clearTimeout(timer);
      counts[response.writableFinished ? "served" : "aborted"] += 1;
      leave();
    });
  };
}

function canaryReply(body: string): Reply | null {
  if (!body.includes('"name":"canary"')) return null;
  const secret = /"enum":\["(\w+)"\]/.exec(body)?.[1] ?? "";
  return textReply(JSON.stringify({ code: secret }));
}

function send(response: ServerResponse, { contentType, body }: Reply): void {
  response.writeHead(200, { "content-type": contentType, "content-length": body.byteLength });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function promptOf(body: string): string {
  const { prompt = "" }: { prompt?: string } = JSON.parse(body);
  return prompt;
}
