import { createVllmModel, type VllmModel } from "../../src/models/vllm/create-vllm-model.ts";
import type { VllmModelOptions } from "../../src/models/vllm/vllm-options.ts";
import type { CallTimeouts, GenerateCall } from "../../src/spec/language-model.ts";
import type { TokenUsage } from "../../src/spec/token-usage.ts";
import type { Tokenizer } from "../../src/spec/tokenizer.ts";

/** Counts as the double's `/tokenize` does by default. */
export const quarterTokenizer: Tokenizer = {
  id: "quarter",
  count: (text) => Math.ceil(text.length / 4),
  countUpTo: (text) => ({ tokens: Math.ceil(text.length / 4), isExact: true }),
};

/** The process's own clock. */
export const systemClock = { now: () => Date.now(), monotonic: () => performance.now() };

/** A vLLM model for a test. */
export function testModel(options: Partial<VllmModelOptions>): VllmModel {
  return createVllmModel({ tokenizer: quarterTokenizer, clock: systemClock, ...options });
}

/** A call with what its observer saw. */
export interface RecordedCall {
  readonly call: GenerateCall;
  readonly deltas: readonly string[];
  readonly usages: readonly TokenUsage[];
  /** How often a slot was had. */
  dispatched(): number;
}

/** A small call whose observer records. */
export function recordedCall(
  parts: Partial<Pick<GenerateCall, "signal" | "maxOutputTokens" | "messages" | "schema">> & {
    readonly timeouts?: Partial<CallTimeouts>;
    readonly onText?: (delta: string) => void;
  } = {},
): RecordedCall {
  const deltas: string[] = [];
  const usages: TokenUsage[] = [];
  let dispatched = 0;
  const jsonSchema = {
    type: "object",
    properties: { title: { type: ["string", "null"] } },
    required: ["title"],
    additionalProperties: false,
  };
  const call: GenerateCall = {
    messages: [{ role: "user", content: "the prompt that nobody may see" }],
    schema: { dialect: "xgrammar", name: "test", jsonSchema, maxTokens: 64, lowerings: [] },
    maxOutputTokens: 64,
    sampling: { temperature: 0, topP: 1, seed: 0 },
    signal: new AbortController().signal,
    ...parts,
    timeouts: { connectMs: 2_000, firstTokenMs: 5_000, idleMs: 5_000, totalMs: 10_000, ...parts.timeouts },
    observer: {
      onDispatched: () => {
        dispatched += 1;
      },
      onText: (delta) => {
        deltas.push(delta);
        parts.onText?.(delta);
      },
      onUsage: (usage) => usages.push(usage),
    },
  };
  return { call, deltas, usages, dispatched: () => dispatched };
}
