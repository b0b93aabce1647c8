import { servedModel, toolName } from "./instant-replies.ts";
import type { SlotLineStats } from "./slot-line.ts";

/** A streamed answer: what is sent with the first token, and the rest. */
export interface SimulatedStream {
  readonly first: string;
  readonly rest: string;
}

const promptTokens = 1_400;

/** Writes an answer as the events of so many tokens; all but the first come in one event, so that what is measured is not the parsing. */
export function simulatedStream(text: string, tokens: number): SimulatedStream {
  const usageOf = (output: number): object => ({
    ...{ prompt_tokens: promptTokens, total_tokens: promptTokens + output, completion_tokens: output, prompt_tokens_details: null },
  });
  const head = { id: "chatcmpl-simulated", object: "chat.completion.chunk", created: 0, model: servedModel };
  const write = (value: object): string => `data: ${JSON.stringify({ ...head, ...value })}\n\n`;
  const event = (delta: object, output: number, finishReason: string | null = null): string =>
    write({ choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }], usage: usageOf(output) });
  const last = write({ choices: [], usage: usageOf(tokens), system_fingerprint: "vllm-0.32.0-simulated" });
  return {
    first: event({ role: "assistant", content: "" }, 0) + event({ content: text.slice(0, 1) }, 1),
    rest: `${event({ content: text.slice(1) }, tokens)}${event({ content: "" }, tokens, "stop")}${last}data: [DONE]\n\n`,
  };
}

/** Writes an answer in one piece. */
export function simulatedCompletion(text: string, tokens: number): string {
  return completion({ content: text, refusal: null, tool_calls: [] }, tokens);
}

/** Writes an answer in one piece, as the arguments of a tool call. */
export function simulatedToolCall(text: string, tokens: number): string {
  const call = { id: "call-simulated", type: "function", function: { name: toolName, arguments: text } };
  return completion({ content: null, refusal: null, tool_calls: [call] }, tokens);
}

function completion(message: object, tokens: number): string {
  return JSON.stringify({
    ...{ id: "chatcmpl-simulated", object: "chat.completion", created: 0, model: servedModel, system_fingerprint: "vllm-0.32.0-simulated" },
    choices: [{ index: 0, message: { role: "assistant", ...message }, logprobs: null, finish_reason: "stop", stop_reason: null }],
    usage: { prompt_tokens: promptTokens, total_tokens: promptTokens + tokens, completion_tokens: tokens, prompt_tokens_details: null },
  });
}

/** Writes what `/metrics` says of the load. */
export function simulatedMetrics({ running, waiting }: Pick<SlotLineStats, "running" | "waiting">): string {
  const labels = `{engine="0",model_name="${servedModel}"}`;
  const gauge = (name: string, value: number): string => `# TYPE vllm:${name} gauge\nvllm:${name}${labels} ${value.toFixed(1)}\n`;
  return [
    gauge("num_requests_running", running),
    gauge("num_requests_waiting", waiting),
    gauge("kv_cache_usage_perc", 0.3),
    `# TYPE vllm:num_preemptions counter\nvllm:num_preemptions_total${labels} 0.0\n`,
  ].join("");
}
