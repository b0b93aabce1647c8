import type { Attempt } from "../../src/spec/attempt.ts";

const local: Attempt = {
  candidate: "local",
  provider: "vllm",
  model: "some-model",
  location: "local",
  endpoint: null,
  lane: "realtime",
  purpose: "first",
  reason: "the first request",
  status: "succeeded",
  error: null,
  finishReason: "stop",
  usage: { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null },
  timing: { queueMs: 0, firstTokenMs: null, totalMs: 2 },
  cost: { usd: 0 },
};

/** A request to a local server that succeeded, but for what a test needs to differ. */
export const attemptWith = (changes: Partial<Attempt> = {}): Attempt => ({ ...local, ...changes });

/** A request to a cloud model that cost so many US dollars; null when nobody knows. */
export const cloudAttempt = (usd: number | null): Attempt =>
  attemptWith({
    ...{ candidate: "cloud", provider: "openai", model: "small", location: "cloud", endpoint: "http://127.0.0.1:1" },
    usage: { inputTokens: 10, outputTokens: 5, cachedInputTokens: null, reasoningTokens: null },
    cost: { usd },
  });
