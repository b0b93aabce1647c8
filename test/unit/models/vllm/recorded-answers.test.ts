import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCompletionChunk } from "../../../../src/models/vllm/completion-chunk.ts";
import { failureResponse } from "../../../../src/models/vllm/failure-response.ts";
import { asObject, parseJson } from "../../../../src/models/vllm/json-fields.ts";
import { readServedModels } from "../../../../src/models/vllm/served-models.ts";
import { parseComplaint, readOverflow, type ServerComplaint } from "../../../../src/models/vllm/server-complaint.ts";

function recorded(name: string): { readonly status: number; readonly body: string } {
  const text = readFileSync(new URL(`../../../fixtures/vllm/${name}.json`, import.meta.url), "utf8");
  const { status, body } = asObject(parseJson(text)) ?? {};
  return { status: Number(status), body: String(body) };
}

const server = { provider: "vllm", endpoint: "http://127.0.0.1:8000", optionPath: "local" };
const errorOf = (name: string) => {
  const { status, body } = recorded(name);
  return failureResponse({ status, retryAfterMs: null, complaint: parseComplaint(body) }, server);
};

describe("answers recorded from vLLM 0.32.0", () => {
  it.each([
    ["0.32.0-overflow-max-tokens", "overflow", 8_192],
    ["0.32.0-overflow-prompt", "overflow", 8_192],
    ["0.32.0-overflow-characters", "overflow", 8_192],
    ["0.32.0-unknown-model", "not-found", null],
    ["0.32.0-unsupported-schema", "bad-request", null],
    ["0.32.0-invalid-schema", "bad-request", null],
    ["0.32.0-validation-error", "bad-request", null],
  ])("%s is %s", (name, kind, contextWindow) => {
    expect(errorOf(name)).toMatchObject({ kind, contextWindow });
  });

  it("the valid names are listed and the schema's fault has its advice", () => {
    expect(errorOf("0.32.0-unknown-model").message).toContain("It serves: Qwen/Qwen3-4B-Instruct-2507-FP8.");
    expect(errorOf("0.32.0-unsupported-schema").message).toContain("explainSchema()");
    expect(errorOf("0.32.0-validation-error").message).not.toContain("abc");
  });

  it("the model list and an answer are read", () => {
    const [model] = readServedModels(asObject(parseJson(recorded("0.32.0-models").body)) ?? {}) ?? [];
    expect(model).toMatchObject({ id: "Qwen/Qwen3-4B-Instruct-2507-FP8", parent: null, owner: "vllm", contextWindow: 8_192 });
    const answer = readCompletionChunk(asObject(parseJson(recorded("0.32.0-canary").body)) ?? {});
    expect(answer).toMatchObject({ text: '{"code":"jsv-7f3a"}', finishReason: "stop", systemFingerprint: "vllm-0.32.0-4a61f433" });
    expect(answer.usage).toMatchObject({ inputTokens: 12, outputTokens: 13, cachedInputTokens: null });
  });

  it("every event of a stream is read, the usage of each included", () => {
    const events = recorded("0.32.0-stream")
      .body.split("\n\n")
      .filter((line) => line.startsWith("data: {"));
    const chunks = events.map((line) => readCompletionChunk(asObject(parseJson(line.slice(6))) ?? {}));
    expect(chunks.map(({ text }) => text).join("")).toBe('{"code":"jsv-7f3a"}');
    expect(chunks.map(({ usage }) => usage?.outputTokens)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13]);
    expect(chunks.filter(({ hasToken }) => hasToken)).toHaveLength(12);
    expect(chunks.at(-2)?.finishReason).toBe("stop");
  });
});

describe("overflow texts of other versions and servers", () => {
  const complaint = (text: string, more: Partial<ServerComplaint> = {}): ServerComplaint => ({
    text,
    type: null,
    param: null,
    status: 400,
    code: null,
    window: null,
    ...more,
  });

  it.each([
    [
      "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens (8000 in the messages, 1000 in the completion).",
      8_192,
    ],
    [
      "'max_tokens' or 'max_completion_tokens' is too large: 9000. This model's maximum context length is 8192 tokens and your request has 10 input tokens",
      8_192,
    ],
    [
      "The decoder prompt (length 9000) plus the number of requested output tokens (at least 1) is longer than the maximum model length of 8192.",
      8_192,
    ],
    ["max_tokens=9000 cannot be greater than max_model_len=max_total_tokens=8192.", 8_192],
    ["The input (9000 tokens) is longer than the model's context length (8192 tokens).", 8_192],
  ])("%s", (text, contextWindow) => {
    expect(readOverflow(complaint(text))).toEqual({ contextWindow });
  });

  it("llama.cpp and OpenAI name it by a code", () => {
    expect(readOverflow(complaint("", { type: "exceed_context_size_error", window: 4_096 }))).toEqual({ contextWindow: 4_096 });
    expect(readOverflow(complaint("", { code: "context_length_exceeded" }))).toEqual({ contextWindow: null });
  });

  it("a validation error that echoes such words is none", () => {
    expect(readOverflow(complaint("1 validation error:\n {'input': 'maximum context length is 7'}"))).toBeNull();
  });
});
