import { afterEach, expect, it } from "vitest";
import { createExtractor, ExtractionFailedError, HandshakeError } from "../../src/index.ts";
import { modelAlone } from "../support/model-alone.ts";
import { createRecordingDispatcher } from "./support/recording-dispatcher.ts";
import { choicesSchema, patientTimeouts, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, smollm2Server, tinyServer } from "./support/vllm-servers.ts";

const open: AsyncDisposable[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((extractor) => extractor[Symbol.asyncDispose]()));
});

function extractorAt(baseURL: string, { model }: { readonly model?: string } = {}) {
  const recording = createRecordingDispatcher();
  const local = { baseURL, model, dispatcher: recording.dispatcher, handshakeTimeoutMs: 240_000 };
  const extractor = createExtractor({ ...modelAlone, schema: choicesSchema(1), local, timeouts: patientTimeouts });
  open.push(extractor);
  return { extractor, recording };
}

describeVllm("the handshake with a real server", () => {
  it("learns the version, the model and the window, and counts as the server does", async () => {
    const { baseURL, modelId } = await tinyServer();
    const { extractor } = extractorAt(baseURL);
    expect(await extractor.check()).toEqual([
      {
        candidate: "local",
        provider: "vllm",
        location: "local",
        model: modelId,
        status: "ready",
        contextWindow: 10_240,
        server: "vllm 0.32.0",
        warnings: [],
        error: null,
      },
    ]);
    const { route, warnings } = await extractor.extract(shortPosting);
    expect(route).toMatchObject({ model: modelId, window: 10_240, tokenizer: "qwen3" });
    // Random weights write what the posting does not prove; that apart nothing is doubtful.
    expect(warnings.filter(({ code }) => code !== "value-flagged")).toEqual([]);
  });

  it("sends one canary for any number of calls that start together, and none before the first", async () => {
    const { baseURL } = await tinyServer();
    const { extractor, recording } = extractorAt(baseURL);
    expect(recording.sent).toEqual([]);
    const calls = Array.from({ length: 8 }, () => extractor.extract(shortPosting));
    await Promise.all([...calls, extractor.check(), extractor.check()]);
    expect(recording.canaries()).toHaveLength(1);
    expect(recording.sent.filter(({ path }) => path === "/v1/models")).toHaveLength(1);
    expect(recording.sent.filter(({ path }) => path === "/version")).toHaveLength(1);
    expect(recording.completions()).toHaveLength(8);
  });

  it("constrains by response_format alone: nothing named guided_* goes over the wire", async () => {
    const { baseURL, modelId } = await tinyServer();
    const { extractor, recording } = extractorAt(baseURL);
    await extractor.extract(shortPosting);
    const bodies = [...recording.canaries(), ...recording.completions()].map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    for (const body of bodies) {
      expect(body).toMatchObject({ model: modelId, temperature: 0, top_p: 1, seed: 0, response_format: { type: "json_schema" } });
      expect(Object.keys(body ?? {}).filter((key) => key.startsWith("guided") || key === "extra_body")).toEqual([]);
    }
  });

  it("asks a server with another vocabulary for its own counts, and says so", async () => {
    const { baseURL, modelId } = await smollm2Server();
    const { extractor, recording } = extractorAt(baseURL);
    const [check] = await extractor.check();
    expect(check).toMatchObject({ model: modelId, contextWindow: 10_240 });
    expect(check?.warnings.map(({ code }) => code)).toEqual(["tokenizer-differs-from-server"]);
    const outcome = await extractor.safeExtract(shortPosting);
    const failure = outcome.status === "failed" && ExtractionFailedError.isInstance(outcome.error) ? outcome.error : null;
    const route = outcome.status === "extracted" ? outcome.result.route : failure?.route;
    if (route === undefined) throw new Error("neither a result nor a failure with its route");
    const { tokens, tokenizer } = route;
    const { text } = await extractor.prepare(shortPosting);
    const asked = recording.sent.filter(({ path, body }) => path === "/tokenize" && body?.prompt === text);
    expect(asked.length).toBeGreaterThan(0);
    const response = await fetch(new URL("/tokenize", baseURL), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: modelId, prompt: text, add_special_tokens: false }),
    });
    expect(await response.json()).toMatchObject({ count: tokens });
    expect(tokenizer).not.toBe("qwen3");
    const sent = recording.sent.length;
    expect((await extractor.explainRoute(shortPosting)).tokenizer).toBe("qwen3");
    expect(recording.sent).toHaveLength(sent);
  });

  it("names the served models when it is asked for another one, and sends no posting", async () => {
    const { baseURL, modelId } = await tinyServer();
    const { extractor, recording } = extractorAt(baseURL, { model: "Qwen/Qwen3-4B" });
    const error = await extractor.extract(shortPosting).catch((reason: unknown) => reason);
    if (!HandshakeError.isInstance(error)) throw error;
    expect(error).toMatchObject({ problem: "unknown-model", servedModels: [modelId] });
    expect(error.message).toContain(modelId);
    expect(error.message).toContain("local.model");
    expect([...recording.canaries(), ...recording.completions()]).toEqual([]);
  });
});
