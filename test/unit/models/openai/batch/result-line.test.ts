import { describe, expect, test } from "vitest";
import { readResultLine } from "../../../../../src/models/openai/batch/result-line.ts";
import { resolveOpenAIOptions } from "../../../../../src/models/openai/openai-options.ts";
import { timerSleep } from "../../../../../src/system-time.ts";
import { fixedClock, wordTokenizer } from "../../../../support/fake-openai-call.ts";

const settings = resolveOpenAIOptions({ apiKey: "sk-test", tokenizer: wordTokenizer, clock: fixedClock("2026-11-21"), sleep: timerSleep });
const line = (rest: object): string => JSON.stringify({ id: "batch_req_1", custom_id: "a", ...rest });
const response = (status_code: number, body: unknown): object => ({ status_code, request_id: "req_1", body });
const completion = { model: "gpt-4o-mini", choices: [{ message: { content: "{}" }, finish_reason: "stop" }] };

describe("a line of a batch's files", () => {
  test("an answer is read as at real time", () => {
    expect(readResultLine(line({ response: response(200, completion), error: null }), settings)).toMatchObject({
      customId: "a",
      outcome: { kind: "answer", result: { text: "{}", finishReason: "stop", modelId: "gpt-4o-mini" } },
    });
  });

  test("a prompt that a content filter refused is an answer, too", () => {
    const body = { error: { code: "content_filter", message: "PRIVATE" } };
    expect(readResultLine(line({ response: response(400, body), error: null }), settings)?.outcome).toMatchObject({
      ...{ kind: "answer", result: { text: "", finishReason: "content-filter" } },
    });
  });

  test.each([
    [{ response: response(400, { error: { code: "invalid_json_schema" } }), error: null }, "bad-request"],
    [{ response: response(429, { error: { code: "insufficient_quota" } }), error: null }, "quota"],
    [{ response: response(503, null), error: null }, "server"],
    [{ response: response(200, { nothing: true }), error: null }, "protocol"],
    [{ response: null, error: { code: "server_error", message: "PRIVATE" } }, "server"],
  ])("%j is an error of kind %s", (rest, kind) => {
    const outcome = readResultLine(line(rest), settings)?.outcome;
    expect(outcome).toMatchObject({ kind: "error", error: { kind } });
    expect(JSON.stringify(outcome)).not.toContain("PRIVATE");
  });

  test.each([
    { response: null, error: { code: "batch_expired" } },
    { response: null, error: { code: "batch_cancelled" } },
    { response: null, error: null },
    {},
  ])("%j is unanswered", (rest) => {
    expect(readResultLine(line(rest), settings)?.outcome).toEqual({ kind: "unanswered" });
  });

  test.each(["", "{", "null", "[]", "7", '{"custom_id":7}', '{"response":{}}'])("%j names no request and is left out", (text) => {
    expect(readResultLine(text, settings)).toBeNull();
  });
});
