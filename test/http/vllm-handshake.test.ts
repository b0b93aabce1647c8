import { afterEach, describe, expect, it } from "vitest";
import { ConstraintNotAppliedError } from "../../src/errors/constraint-not-applied-error.ts";
import { HandshakeError } from "../../src/errors/handshake-error.ts";
import { ModelCallError } from "../../src/errors/model-call-error.ts";
import { type FakeVllm, type FakeVllmOptions, fakeModelId, startFakeVllm } from "../support/fake-vllm.ts";
import { recordedCall, testModel } from "../support/fake-vllm-call.ts";

const servers: FakeVllm[] = [];
const models: { close(options: { abort: boolean }): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(models.splice(0).map((model) => model.close({ abort: true })));
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: FakeVllmOptions = {}, modelOptions: Parameters<typeof testModel>[0] = {}) {
  const server = await startFakeVllm(options);
  servers.push(server);
  const model = testModel({ baseURL: server.url, ...modelOptions });
  models.push(model);
  return { server, model };
}

const always = { signal: new AbortController().signal };
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );
const canaries = (server: FakeVllm): number => server.requests.filter(({ isCanary }) => isCanary).length;
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("the handshake", () => {
  it("sends nothing before the first use, and tells server, model and window after it", async () => {
    const { server, model } = await start({ maxModelLen: 8_192 });
    expect(model.connection()).toBeNull();
    expect(server.sockets.opened).toBe(0);
    const connection = await model.connect(always);
    expect(connection).toMatchObject({ modelId: fakeModelId, contextWindow: 8_192, server: "vllm 0.32.0", warnings: [] });
    expect(connection.tokenizer).toBe(model.tokenizer);
    expect(model.connection()).toBe(connection);
    expect(server.requests.map(({ path }) => path).sort()).toEqual(["/tokenize", "/v1/chat/completions", "/v1/models", "/version"]);
  });

  it("is made once however many calls start together", async () => {
    const { server, model } = await start();
    await Promise.all([
      ...Array.from({ length: 50 }, () => model.connect(always)),
      ...Array.from({ length: 50 }, () => model.doGenerate(recordedCall().call)),
    ]);
    expect(canaries(server)).toBe(1);
    expect(server.requests.filter(({ path }) => path === "/v1/models")).toHaveLength(1);
  });

  it("goes on for the others when one caller aborts, and stops when all have", async () => {
    const { server, model } = await start({
      route: ({ path }) => (path === "/v1/models" ? { status: 200, json: { data: [{ id: "m" }] }, delayMs: 100 } : undefined),
      models: ["m"],
    });
    const leaving = new AbortController();
    const left = rejection(model.connect({ signal: leaving.signal }));
    const stays = model.connect(always);
    leaving.abort("gone");
    expect(await left).toBe("gone");
    expect((await stays).modelId).toBe("m");
    expect(canaries(server)).toBe(1);

    const second = await start({ route: ({ path }) => (path === "/v1/models" ? { status: 200, json: {}, delayMs: 5_000 } : undefined) });
    const everybody = new AbortController();
    const all = Promise.all([
      rejection(second.model.connect({ signal: everybody.signal })),
      rejection(second.model.connect({ signal: everybody.signal })),
    ]);
    await until(() => second.server.requests.some(({ path }) => path === "/v1/models"));
    everybody.abort("all gone");
    expect(await all).toEqual(["all gone", "all gone"]);
    await until(() => second.server.sockets.open <= 1);
  });

  it("takes what a server without /version, /tokenize and window says", async () => {
    const { model } = await start({ version: null, countTokens: null, models: [{ id: "m", maxModelLen: null }], systemFingerprint: "fp" });
    const connection = await model.connect(always);
    expect(connection).toMatchObject({ modelId: "m", contextWindow: null, server: "vllm" });
    expect(connection.warnings.map(({ code }) => code)).toEqual(["server-check-skipped"]);
  });

  it("asks the server for every count when it counts otherwise", async () => {
    const { model, server } = await start({ countTokens: (text) => text.length });
    const { tokenizer, warnings } = await model.connect(always);
    expect(warnings.map(({ code }) => code)).toEqual(["tokenizer-differs-from-server"]);
    expect(await tokenizer.count("twelve chars")).toBe(12);
    expect(await tokenizer.countUpTo("twelve chars", 3)).toEqual({ tokens: 12, isExact: true });
    expect(server.requests.at(-1)?.body).toMatchObject({ model: fakeModelId, prompt: "twelve chars", add_special_tokens: false });
  });

  it("keeps the smaller of the configured and the served window", async () => {
    const { model } = await start({ maxModelLen: 8_192 }, { contextWindow: 4_096 });
    expect((await model.connect(always)).contextWindow).toBe(4_096);
  });

  it("takes the base model beside its adapters and among several names of one model", async () => {
    const adapters = await start({
      models: [
        { id: "base", root: "/m" },
        { id: "lora", parent: "base", maxModelLen: null },
      ],
    });
    expect((await adapters.model.connect(always)).modelId).toBe("base");
    const names = await start({
      models: [
        { id: "a", root: "/m" },
        { id: "b", root: "/m" },
      ],
    });
    expect((await names.model.connect(always)).modelId).toBe("a");
    const adapter = await start(
      {
        models: [
          { id: "base", root: "/m", maxModelLen: 4_096 },
          { id: "lora", parent: "base", maxModelLen: null },
        ],
      },
      { model: "lora" },
    );
    expect(await adapter.model.connect(always)).toMatchObject({ modelId: "lora", contextWindow: 4_096 });
  });

  it.each([
    ["unknown-model", { models: ["a", "b"] }, { model: "c" }, ["a", "b"]],
    ["several-models", { models: ["a", "b"] }, {}, ["a", "b"]],
    ["no-model", { models: [] }, {}, []],
  ] as const)("tells %s with what is served", async (problem, options, modelOptions, servedModels) => {
    const { model, server } = await start(options, modelOptions);
    const error = await rejection(model.connect(always));
    expect(error).toBeInstanceOf(HandshakeError);
    expect(error).toMatchObject({ problem, servedModels, isRetryable: false });
    if (problem !== "no-model") expect(String(error)).toContain("local.model");
    for (const id of servedModels) expect(String(error)).toContain(id);
    expect(canaries(server)).toBe(0);
  });

  it.each([
    ["a web page", { status: 200, headers: { "content-type": "text/html" }, text: "<html></html>" }],
    ["no model list", { status: 200, json: { hello: "world" } }],
    ["no such route", { status: 404, json: { detail: "Not Found" } }],
  ])("says that %s is no OpenAI server", async (_, script) => {
    const { model } = await start({ route: () => script });
    expect(await rejection(model.connect(always))).toMatchObject({ name: "HandshakeError", problem: "not-an-openai-server" });
  });

  it("names the flag when the constraint is ignored", async () => {
    const { model } = await start({ appliesConstraint: false });
    const error = await rejection(model.connect(always));
    expect(error).toBeInstanceOf(ConstraintNotAppliedError);
    expect(String(error)).toContain(`--structured-outputs-config '{"backend":"xgrammar"`);
    expect(await rejection(model.doGenerate(recordedCall().call))).toBeInstanceOf(ConstraintNotAppliedError);
  });

  it("names the version to upgrade to when the server is too old", async () => {
    const { model } = await start({ appliesConstraint: false, version: "0.5.5" });
    expect(String(await rejection(model.connect(always)))).toContain("vLLM 0.5.5 is too old");
  });

  it("asks a server that pads a constrained answer with whitespace up to the cap for a bare word", async () => {
    const { model, server } = await start({
      route: ({ isCanary, index }) => (isCanary && index === 0 ? { text: `{${" \n".repeat(40)}`, finishReason: "length" } : undefined),
    });
    expect((await model.connect(always)).modelId).toBe(fakeModelId);
    expect(canaries(server)).toBe(2);
  });

  it("says so when a server answers with nothing but whitespace", async () => {
    const { model } = await start({ route: ({ isCanary }) => (isCanary ? { text: " \n".repeat(40), finishReason: "length" } : undefined) });
    const error = await rejection(model.connect(always));
    expect(error).toBeInstanceOf(ConstraintNotAppliedError);
    expect(String(error)).toContain("whitespace");
  });

  it("tells a wrong key by the option to set", async () => {
    const { model } = await start({ apiKey: "right" }, { apiKey: "wrong" });
    const error = await rejection(model.connect(always));
    expect(error).toMatchObject({ kind: "auth", status: 401, isRetryable: false });
    expect(String(error)).toContain("local.apiKey");
    expect(String(error)).not.toContain("wrong");
  });

  it("gives up after its own time", async () => {
    const { model } = await start(
      { route: ({ path }) => (path === "/v1/models" ? { status: 200, json: {}, delayMs: 5_000 } : undefined) },
      { handshakeTimeoutMs: 60 },
    );
    const error = await rejection(model.connect(always));
    expect(error).toMatchObject({ kind: "total-timeout" });
    expect(String(error)).toContain("local.handshakeTimeoutMs (60 ms)");
  });

  it("leaves nothing behind when it fails, so that the next call tries again", async () => {
    const { model, server } = await start({ models: [] });
    await rejection(model.connect(always));
    server.become({ models: ["late"] });
    expect((await model.connect(always)).modelId).toBe("late");
  });
});

describe("a handshake expires", () => {
  it("after ten minutes", async () => {
    let time = 0;
    const { model, server } = await start({}, { clock: { now: () => 0, monotonic: () => time } });
    await model.doGenerate(recordedCall().call);
    time = 10 * 60_000 - 1;
    await model.doGenerate(recordedCall().call);
    expect(canaries(server)).toBe(1);
    time += 1;
    expect(model.connection()).toBeNull();
    await model.doGenerate(recordedCall().call);
    expect(canaries(server)).toBe(2);
  });

  it("when the server's fingerprint changes", async () => {
    const { model, server } = await start();
    await model.doGenerate(recordedCall().call);
    server.become({ systemFingerprint: "vllm-0.33.0-00000000" });
    await model.doGenerate(recordedCall().call);
    expect(model.connection()).toBeNull();
    await model.doGenerate(recordedCall().call);
    expect(canaries(server)).toBe(2);
    expect(model.connection()).not.toBeNull();
  });

  it.each([
    ["in an answer, as of an engine that died", { text: '{"title":null}', fault: "error-event" as const, faultAfter: 1 }],
    [
      "before it",
      { status: 500, json: { error: { message: "EngineCore encountered an issue.", type: "InternalServerError", code: 500 } } },
    ],
  ])("when the server tells of a failure of its own %s", async (_, failing) => {
    const { model } = await start({ respond: () => failing });
    await model.connect(always);
    expect(await rejection(model.doGenerate(recordedCall().call))).toMatchObject({ kind: "server", status: 500 });
    expect(model.connection()).toBeNull();
  });

  it("but not when the server is busy", async () => {
    const { model } = await start({ respond: () => ({ status: 503, json: {} }) });
    await model.connect(always);
    expect(await rejection(model.doGenerate(recordedCall().call))).toMatchObject({ kind: "server", status: 503 });
    expect(model.connection()).not.toBeNull();
  });

  it("when the model is gone, and then lists what is served", async () => {
    const { model, server } = await start({}, { model: fakeModelId });
    await model.connect(always);
    server.become({ models: ["other"] });
    expect(await rejection(model.doGenerate(recordedCall().call))).toMatchObject({ kind: "not-found" });
    expect(await rejection(model.doGenerate(recordedCall().call))).toMatchObject({ problem: "unknown-model", servedModels: ["other"] });
  });

  it("when the server is gone, and is made again when it is back", async () => {
    const { model, server } = await start();
    await model.connect(always);
    await server.close();
    expect(ModelCallError.isInstance(await rejection(model.doGenerate(recordedCall().call)))).toBe(true);
    expect(model.connection()).toBeNull();
    const back = await startFakeVllm({ port: server.port });
    servers.push(back);
    expect((await model.doGenerate(recordedCall().call)).text).toBe('{"title":null}');
    expect(canaries(back)).toBe(1);
  });
});
