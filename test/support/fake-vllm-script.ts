import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { SeenRequest } from "./fake-vllm.ts";

/** What the double says to one request. */
export type Script = StatusScript | AnswerScript;

/** A response written by hand. */
export interface StatusScript {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** Milliseconds before the headers. */
  readonly delayMs?: number;
}

/** A chat completion, streamed when the request asks for it. */
export interface AnswerScript {
  /** Written as compact JSON. */
  readonly value?: unknown;
  /** Written as it is, in place of `value`. */
  readonly text?: string;
  /** One stream event each, in place of `value` and `text`. */
  readonly tokens?: Iterable<string>;
  /** Null: the stream is cut before one. @default "stop" */
  readonly finishReason?: string | null;
  readonly usage?: Readonly<Record<string, unknown>> | null;
  readonly systemFingerprint?: string;
  /** Milliseconds before the headers. */
  readonly delayMs?: number;
  /** Milliseconds between headers and first token. */
  readonly firstTokenMs?: number;
  /** Milliseconds between two tokens. */
  readonly tokenMs?: number;
  /** What goes wrong, after `faultAfter` tokens. */
  readonly fault?: "reset" | "reset-before-headers" | "end" | "stall" | "error-event" | "html" | "garbage-event" | "no-end";
  /** @default 0 */
  readonly faultAfter?: number;
  /** The error of an `error-event`. */
  readonly error?: unknown;
  /** Sends a `: keep-alive` line before every token. */
  readonly keepAlive?: boolean;
  /** Writes lines with CRLF. */
  readonly crlf?: boolean;
}

interface Target {
  readonly response: ServerResponse;
  readonly request: SeenRequest;
}

/** Plays a script. */
export async function sendScript(script: Script, target: Target): Promise<void> {
  const { response, request } = target;
  if (script.delayMs !== undefined) await wait(script.delayMs);
  if ("status" in script) return sendStatus(script, response);
  if (script.fault === "html")
    return sendStatus({ status: 200, headers: { "content-type": "text/html" }, text: "<html>login</html>" }, response);
  if (script.fault === "reset-before-headers") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (request.body?.stream === true) return sendStream(script, target);
  sendWhole(script, target);
}

function sendStatus({ status, headers = {}, json, text }: StatusScript, response: ServerResponse): void {
  const body = text ?? (json === undefined ? "" : JSON.stringify(json));
  response.writeHead(status, { ...(json === undefined ? {} : { "content-type": "application/json" }), ...headers });
  response.end(body);
}

const envelope = ({ request }: Target, object: string) => ({ id: "chatcmpl-fake", object, created: 0, model: request.body?.model ?? "" });
const fullText = ({ value, text, tokens }: AnswerScript): string =>
  text ?? (tokens === undefined ? JSON.stringify(value ?? {}) : [...tokens].join(""));

function usageOf({ usage }: AnswerScript, output: number): unknown {
  if (usage !== undefined) return usage;
  return { prompt_tokens: 100, total_tokens: 100 + output, completion_tokens: output, prompt_tokens_details: null };
}

function sendWhole(script: AnswerScript, target: Target): void {
  const content = fullText(script);
  const message = { role: "assistant", content, refusal: null };
  const choices = [{ index: 0, message, finish_reason: script.finishReason === undefined ? "stop" : script.finishReason }];
  const json = {
    ...envelope(target, "chat.completion"),
    choices,
    usage: usageOf(script, Math.ceil(content.length / 4)),
    system_fingerprint: script.systemFingerprint ?? null,
  };
  sendStatus({ status: 200, json }, target.response);
}

async function sendStream(script: AnswerScript, target: Target): Promise<void> {
  const { response } = target;
  const lineEnd = script.crlf === true ? "\r\n" : "\n";
  const head = envelope(target, "chat.completion.chunk");
  const write = (data: unknown): boolean =>
    response.write(`data: ${typeof data === "string" ? data : JSON.stringify(data)}${lineEnd}${lineEnd}`);
  const event = (delta: unknown, output: number, finishReason: string | null = null): unknown => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason: finishReason }],
    usage: usageOf(script, output),
  });

  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.flushHeaders();
  if (script.firstTokenMs !== undefined) await wait(script.firstTokenMs);
  write(event({ role: "assistant", content: "" }, 0));
  let sent = 0;
  const { faultAfter = 0 } = script;
  for (const token of script.tokens ?? split(fullText(script))) {
    if (response.destroyed) return;
    if (script.fault !== undefined && sent === faultAfter && (await playFault(script, { response, write }))) return;
    if (sent > 0 && script.tokenMs !== undefined) await wait(script.tokenMs);
    if (script.keepAlive === true) response.write(`: keep-alive${lineEnd}${lineEnd}`);
    sent += 1;
    if (!write(event({ content: token }, sent))) await new Promise<void>((resolve) => whenWritable(response, resolve));
  }
  if (script.finishReason !== null) write(event({ content: "" }, sent, script.finishReason ?? "stop"));
  write({ ...head, choices: [], usage: usageOf(script, sent), system_fingerprint: script.systemFingerprint });
  write("[DONE]");
  if (script.fault !== "no-end") response.end();
}

function whenWritable(response: ServerResponse, resolve: () => void): void {
  response.once("drain", resolve);
  response.once("close", resolve);
}

/** True when nothing may follow. */
async function playFault(
  { fault, error }: AnswerScript,
  { response, write }: { readonly response: ServerResponse; readonly write: (data: unknown) => boolean },
): Promise<boolean> {
  if (fault === "reset") {
    // What was written before reaches the client first.
    await wait(20);
    response.socket?.resetAndDestroy();
  } else if (fault === "end") response.end();
  else if (fault === "error-event") {
    write({ error: error ?? { message: "EngineCore encountered an issue.", type: "InternalServerError", param: null, code: 500 } });
    write("[DONE]");
    response.end();
  } else if (fault === "garbage-event") write("{not json");
  return fault !== "no-end";
}

/** Pieces of about the size of a token. */
function split(text: string): readonly string[] {
  return text.match(/[\s\S]{1,4}/gu) ?? [];
}
