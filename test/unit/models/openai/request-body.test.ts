import { describe, expect, test } from "vitest";
import { requestBody } from "../../../../src/models/openai/request-body.ts";
import { fakeCall } from "../../../support/fake-openai-call.ts";

const host = "api.openai.com";
const { call } = fakeCall();

describe("the body of a request", () => {
  test.each(["gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.1", "openai/gpt-4o"])("%s gets the sampling", (model) => {
    const body = requestBody(call, { model, host });
    expect(body).toMatchObject({ temperature: 0, top_p: 1, seed: 0, max_completion_tokens: 512 });
    expect(body).not.toHaveProperty("reasoning_effort");
  });

  test.each([
    ["gpt-6-luna", "none", 512],
    ["gpt-5.4-nano", "none", 512],
    ["gpt-5-mini", "minimal", 512 + 1_024],
    ["gpt-5-nano-2025-08-07", "minimal", 512 + 1_024],
    ["o4-mini", "low", 512 + 4_096],
    ["gpt-5-pro", undefined, 512 + 8_192],
  ])("%s reasons as little as it can, without the sampling it would refuse", (model, effort, cap) => {
    const body = requestBody(call, { model, host });
    expect(body.reasoning_effort).toBe(effort);
    expect(body.max_completion_tokens).toBe(cap);
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["temperature"]));
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["max_tokens"]));
  });

  test("another cloud's model gets the older name of the cap", () => {
    const body = requestBody(call, { model: "mistral-small", host: "api.mistral.ai" });
    expect(body).toMatchObject({ max_tokens: 512, temperature: 0 });
    expect(body).not.toHaveProperty("max_completion_tokens");
  });

  test("a deployment of an unlisted name at Azure gets the newer one", () => {
    expect(requestBody(call, { model: "my-deployment", host: "x.openai.azure.com" })).toHaveProperty("max_completion_tokens", 512);
  });

  test("the cap stays within what the model can answer", () => {
    const body = requestBody({ ...call, maxOutputTokens: 50_000 }, { model: "gpt-4o-mini", host });
    expect(body.max_completion_tokens).toBe(16_384);
  });
});
