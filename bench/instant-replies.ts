import { answerPieces, answerText, answerTokens } from "./job-answer.ts";

/** The id of the model that is served. */
export const servedModel = "Qwen/Qwen3-4B-Instruct-2507-FP8";

/** The name that a tool call answers to. */
export const toolName = "JobPosting";

/** A response, written once and sent often. */
export interface Reply {
  readonly contentType: string;
  readonly body: Buffer;
  /** The same body in the pieces that a server sends which flushes after every token. */
  readonly pieces: readonly Buffer[];
}

const systemFingerprint = "vllm-0.32.0-bench";

function usageOf(output: number): object {
  return { prompt_tokens: 1400, total_tokens: 1400 + output, completion_tokens: output, prompt_tokens_details: null };
}

function jsonReply(value: unknown): Reply {
  const body = Buffer.from(JSON.stringify(value));
  return { contentType: "application/json", body, pieces: [body] };
}

function completion(message: object, finishReason: string): Reply {
  return jsonReply({
    ...{ id: "chatcmpl-bench", object: "chat.completion", created: 0, model: servedModel },
    choices: [{ index: 0, message: { role: "assistant", ...message }, logprobs: null, finish_reason: finishReason, stop_reason: null }],
    usage: usageOf(answerTokens),
    system_fingerprint: systemFingerprint,
  });
}

/** A chat completion with this text. */
export function textReply(content: string): Reply {
  return completion({ content, refusal: null, tool_calls: [] }, "stop");
}

/** The prepared answer in one piece. */
export const wholeReply: Reply = textReply(answerText);

/** The prepared answer as the arguments of a tool call. */
export const toolReply: Reply = completion(
  { content: null, tool_calls: [{ id: "call-bench", type: "function", function: { name: toolName, arguments: answerText } }] },
  "tool_calls",
);

/** The prepared answer as events of one token each, with the usage so far in each, as vLLM writes them. */
export const streamReply: Reply = writeStream();

function writeStream(): Reply {
  const head = { id: "chatcmpl-bench", object: "chat.completion.chunk", created: 0, model: servedModel };
  const event = (delta: object, output: number, finishReason: string | null = null): object => ({
    ...head,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    usage: usageOf(output),
  });
  const events = [
    event({ role: "assistant", content: "" }, 0),
    ...answerPieces().map((content, index) => event({ content }, index + 1)),
    event({ content: "" }, answerTokens, "stop"),
    { ...head, choices: [], usage: usageOf(answerTokens), system_fingerprint: systemFingerprint },
  ];
  const lines = [...events.map((value) => JSON.stringify(value)), "[DONE]"];
  const pieces = lines.map((line) => Buffer.from(`data: ${line}\n\n`));
  return { contentType: "text/event-stream; charset=utf-8", body: Buffer.concat(pieces), pieces };
}

/** What `/v1/models` says. */
export const modelsReply: Reply = jsonReply({
  object: "list",
  data: [{ id: servedModel, object: "model", created: 0, owned_by: "vllm", root: servedModel, parent: null, max_model_len: 10240 }],
});

/** What `/version` says. */
export const versionReply: Reply = jsonReply({ version: "0.32.0" });

/** What `/tokenize` says of a text with so many tokens. */
export function tokenizeReply(count: number): Reply {
  return jsonReply({ count, max_model_len: 10240, tokens: [], token_strs: null });
}
