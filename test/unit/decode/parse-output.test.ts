import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { parseOutput } from "../../../src/decode/parse-output.ts";
import { ConstraintNotAppliedError } from "../../../src/errors/constraint-not-applied-error.ts";
import { ModelCallError } from "../../../src/errors/model-call-error.ts";
import { OutputParseError } from "../../../src/errors/output-parse-error.ts";
import { OutputRefusedError } from "../../../src/errors/output-refused-error.ts";
import { OutputTruncatedError } from "../../../src/errors/output-truncated-error.ts";
import { RunawayOutputError } from "../../../src/errors/runaway-output-error.ts";
import type { GenerateResult } from "../../../src/spec/language-model.ts";
import type { WireSchema } from "../../../src/spec/wire-schema.ts";

const usage = { inputTokens: 10, outputTokens: 5, cachedInputTokens: null, reasoningTokens: null };
const wire: WireSchema = {
  dialect: "xgrammar",
  name: "test",
  jsonSchema: { type: "object", properties: { title: { type: ["string", "null"] } } },
  maxTokens: 64,
  lowerings: [],
};
const context = { provider: "test", maxOutputTokens: 64, contextWindow: 1000, wire };

function answer(overrides: Partial<GenerateResult>): GenerateResult {
  return { text: '{"title":"Baker"}', finishReason: "stop", refusal: null, usage, modelId: "test", ...overrides };
}

function thrown(result: GenerateResult): unknown {
  try {
    return parseOutput(result, context);
  } catch (error) {
    return error;
  }
}

describe("parseOutput", () => {
  it("returns the JSON value of a finished answer", () => {
    expect(parseOutput(answer({}), context)).toEqual({ title: "Baker" });
  });

  it("refuses more text than the allowed tokens can hold, without its content in the message", () => {
    const longest = answer({ text: JSON.stringify({ title: "x".repeat(64 * 128 - 12) }) });
    expect(parseOutput(longest, context)).toMatchObject({ title: expect.stringContaining("xxx") });
    const error = thrown(answer({ text: JSON.stringify({ title: "x".repeat(64 * 128 - 11) }) }));
    expect(ModelCallError.isInstance(error) && error.kind).toBe("protocol");
    expect(inspect(error)).not.toContain("xxx");
  });

  it("tells truncation with its cap and usage, even when the JSON happens to be whole", () => {
    const error = thrown(answer({ finishReason: "length" }));
    expect(OutputTruncatedError.isInstance(error) && [error.limit, error.maxOutputTokens, error.usage]).toEqual(["cap", 64, usage]);
  });

  it("tells that the window cut an answer, as vLLM 0.32 does without an error", () => {
    const full = { ...usage, inputTokens: 990, outputTokens: 10 };
    const error = thrown(answer({ finishReason: "length", usage: full }));
    expect(OutputTruncatedError.isInstance(error) && error.limit).toBe("window");
  });

  it("tells a refusal from a content filter", () => {
    const refusal = thrown(answer({ finishReason: "refusal", refusal: "I will not." }));
    const filter = thrown(answer({ finishReason: "content-filter" }));
    expect(OutputRefusedError.isInstance(refusal) && refusal.reason).toBe("refusal");
    expect(OutputRefusedError.isInstance(filter) && filter.reason).toBe("content-filter");
  });

  it("takes the server's own repetition stop for a runaway answer", () => {
    expect(RunawayOutputError.isInstance(thrown(answer({ finishReason: "repetition" })))).toBe(true);
  });

  it.each(["", "  ", "Sure! Here it is", '{"title":', "undefined"])("refuses what is not JSON: %j", (text) => {
    expect(OutputParseError.isInstance(thrown(answer({ text })))).toBe(true);
  });

  it.each(["{}", "[]", "null", '"Baker"', '{"name":"Baker"}'])(
    "takes JSON without the asked fields for a schema that was not applied: %s",
    (text) => {
      expect(ConstraintNotAppliedError.isInstance(thrown(answer({ text })))).toBe(true);
    },
  );

  it("keeps the model's words out of everything that is printed or logged", () => {
    const secret = "MARKER-7f3a";
    const errors = [
      thrown(answer({ text: `not json ${secret}` })),
      thrown(answer({ text: secret, finishReason: "length" })),
      thrown(answer({ refusal: secret, finishReason: "refusal" })),
      thrown(answer({ text: secret, finishReason: "repetition" })),
    ];
    for (const error of errors) {
      expect(`${inspect(error, { showHidden: true, depth: 10 })} ${JSON.stringify(error)} ${String(error)}`).not.toContain(secret);
    }
  });
});
