import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, ExtractionFailedError, type SafeResult } from "../../src/index.ts";
import { modelAlone } from "../support/model-alone.ts";
import { guidedCases } from "./support/guided-cases.ts";
import { createObservedModel, type ObservedModel } from "./support/observed-model.ts";
import { patientTestMs, patientTimeouts, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, smollm2Server } from "./support/vllm-servers.ts";

describeVllm("a real small model under ten schemas", () => {
  const outcomes = new Map<string, SafeResult<unknown>>();
  let observed: ObservedModel;

  beforeAll(async () => {
    const { baseURL } = await smollm2Server();
    observed = createObservedModel({ baseURL, handshakeTimeoutMs: 240_000 });
    // One batch: ten answers at once take little longer than one.
    await Promise.all(
      guidedCases.map(async ({ name, schema }) => {
        const models = [{ id: "local", model: observed.model }];
        const extractor = createExtractor({ ...modelAlone, schema, models, timeouts: patientTimeouts, maxOutputTokens: 128 });
        outcomes.set(name, await extractor.safeExtract(shortPosting));
      }),
    );
  }, patientTestMs);
  afterAll(() => observed?.model.close({ abort: true }));

  it("gives ten different grammars to the server, and it refuses none", () => {
    const asked = new Set(observed.answers.map(({ call }) => JSON.stringify(call.schema.jsonSchema)));
    expect(asked.size).toBeGreaterThanOrEqual(10);
    const kinds = [...outcomes.values()].flatMap((outcome) => attemptsOf(outcome).map(({ error }) => error?.kind ?? null));
    expect(kinds).toEqual(kinds.map(() => null));
  });

  it("has every answer that it finished pass the schema on the wire", () => {
    const finished = observed.answers.filter(({ text }) => isJson(text));
    expect(finished.length).toBeGreaterThanOrEqual(guidedCases.filter(({ mayBeEndless }) => !mayBeEndless).length);
    for (const { call, text } of finished) {
      // Written by the compiler, so it is a schema; zod reads it back.
      const wire = z.fromJSONSchema(call.schema.jsonSchema as Parameters<typeof z.fromJSONSchema>[0]);
      expect(wire.safeParse(JSON.parse(text ?? "")).error?.issues ?? []).toEqual([]);
    }
  });

  it.each(guidedCases)("gives data of the user's own type for $name", async ({ name, schema, mayBeEndless }) => {
    const outcome = outcomes.get(name);
    if (outcome?.status === "extracted") {
      const { data, route, attempts } = outcome.result;
      expect(route.location).toBe("local");
      expect(attempts.at(-1)).toMatchObject({ status: "succeeded", finishReason: "stop" });
      expect((await schema["~standard"].validate(data)).issues).toBeUndefined();
      return;
    }
    if (outcome === undefined || !mayBeEndless) throw outcome?.error ?? new Error("there is no outcome");
    expect(outcome.error.cause).toMatchObject({ code: expect.stringMatching(/^(output-truncated|runaway-output)$/) });
  });
});

function attemptsOf(outcome: SafeResult<unknown>) {
  if (outcome.status === "extracted") return outcome.result.attempts;
  return ExtractionFailedError.isInstance(outcome.error) ? outcome.error.attempts : [];
}

function isJson(text: string | null): boolean {
  try {
    return text !== null && typeof JSON.parse(text) === "object";
  } catch {
    return false; // cut at the cap
  }
}
