import { expect, it } from "vitest";
import { type RequestParts, type RequestPlan, sendRequest } from "../../../src/decode/send-request.ts";
import { systemClock } from "../../../src/system-time.ts";
import { createFakeLanguageModel } from "../../../src/testing/fake-language-model.ts";

const shift = { type: "string", enum: ["early", "late"] };
const jsonSchema = {
  type: "object",
  properties: { shifts: { type: "array", items: shift, maxItems: 7 } },
  required: ["shifts"],
  additionalProperties: false,
};

it("lets the schema's own words stand in a row, although the document never says them", async () => {
  const deltas = ["{", '"shifts":[', '"early",', '"early",', '"early",', '"early"', "]}"];
  const model = createFakeLanguageModel({ respond: [{ text: deltas.join(""), deltas }] });
  const plan: RequestPlan = {
    purpose: "first",
    reason: "first request",
    wire: { dialect: "xgrammar", name: "shifts", jsonSchema, maxTokens: 64, lowerings: [] },
    prompt: () => ({ messages: [{ role: "user", content: "Work in the morning." }] }),
    maxOutputTokens: 64,
  };
  const parts: RequestParts = {
    document: "Work in the morning.",
    sampling: { temperature: 0, topP: 1, seed: 0 },
    timeouts: { connectMs: 1_000, firstTokenMs: 1_000, idleMs: 1_000, totalMs: 1_000 },
    clock: systemClock,
    signal: new AbortController().signal,
    onAttemptStart: () => {},
    onAttemptEnd: () => {},
    admit: async () => ({ onDispatched: () => {}, onEnd: () => {} }),
  };
  const candidate = { id: "local", model, maxInputTokens: null, weight: null };
  expect(await sendRequest(plan, { candidate, parts })).toEqual({ shifts: ["early", "early", "early", "early"] });
});
