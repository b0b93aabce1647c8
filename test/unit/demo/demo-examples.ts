import type { DemoRow } from "../../../demo/demo-row.ts";
import type { DemoPosting } from "../../../demo/postings.ts";
import type { RouteDecision } from "../../../src/spec/route.ts";
import type { TokenUsage } from "../../../src/spec/token-usage.ts";
import { attemptWith } from "../../support/attempt.ts";

export const posting: DemoPosting = { file: "a.md", id: "a", contentType: "text/markdown", language: "en", note: "" };

export const noUsage: TokenUsage = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };

export const decision: RouteDecision = {
  kind: "model",
  candidate: "local",
  model: "some-model",
  location: "local",
  tokens: 1_234,
  isExact: true,
  tokenizer: "qwen3",
  threshold: 8_000,
  window: 10_240,
  overhead: 600,
  reserve: 1_536,
  reason: "under the threshold",
  skipped: [],
  order: ["local"],
};

export const attempt = attemptWith({ timing: { queueMs: 0, firstTokenMs: 1, totalMs: 2 } });

export const row: DemoRow = {
  posting,
  status: "extracted",
  tokens: 1_234,
  isExact: true,
  route: "local: some-model",
  milliseconds: 1_500,
  found: null,
};
