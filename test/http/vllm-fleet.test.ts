import { afterEach, describe, expect, it } from "vitest";
import { ModelCallError } from "../../src/errors/model-call-error.ts";
import type { VllmModel } from "../../src/models/vllm/create-vllm-model.ts";
import type { ModelStateEvent } from "../../src/spec/model-state.ts";
import { type FakeVllm, type FakeVllmOptions, fakeModelId, startFakeVllm } from "../support/fake-vllm.ts";
import { recordedCall, testModel } from "../support/fake-vllm-call.ts";

const servers: FakeVllm[] = [];
const models: VllmModel[] = [];
afterEach(async () => {
  await Promise.all(models.splice(0).map((model) => model.close({ abort: true })));
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: FakeVllmOptions = {}): Promise<FakeVllm> {
  const server = await startFakeVllm(options);
  servers.push(server);
  return server;
}

async function start(fleet: readonly FakeVllmOptions[], options: Parameters<typeof testModel>[0] = {}) {
  const started = await Promise.all(fleet.map(serve));
  const model = testModel({ baseURL: started.map(({ url }) => url), ...options });
  models.push(model);
  const events: ModelStateEvent[] = [];
  model.watch((event) => events.push(event));
  return { started, model, events };
}

const always = { signal: new AbortController().signal };
const origin = ({ port }: FakeVllm): string => `http://127.0.0.1:${port}`;
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const numbered = (index: number) => recordedCall({ messages: [{ role: "user", content: String(index) }] }).call;
const canaries = (server: FakeVllm): number => server.requests.filter(({ isCanary }) => isCanary).length;

/** Asks as the decode stage does: again after a failure that passes, at once where the error says so, and elsewhere. */
async function ask(model: VllmModel, index: number): Promise<number> {
  let avoid: string | undefined;
  for (let tries = 1; ; tries += 1) {
    try {
      await model.doGenerate({ ...numbered(index), avoid });
      return tries;
    } catch (error) {
      if (!ModelCallError.isInstance(error) || tries === 3) throw error;
      avoid = error.endpoint;
      if (error.retry !== "at-once") await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

describe("one model on several servers", () => {
  it("shakes hands with all at once, shares calls out evenly and tells where each went", async () => {
    const slow = { respond: () => ({ text: "{}", delayMs: 5 }) };
    const { started, model } = await start([slow, slow, slow], { maxConcurrency: 4 });
    const where: (string | undefined)[] = [];
    await Promise.all(
      Array.from({ length: 300 }, (_, index) => {
        const call = numbered(index);
        return model.doGenerate({ ...call, observer: { ...call.observer, onDispatched: (server) => where.push(server?.endpoint) } });
      }),
    );
    for (const server of started) {
      expect(canaries(server)).toBe(1);
      expect(server.mostInFlight).toBe(4);
      expect(server.completions.length).toBeGreaterThan(60);
      expect(where.filter((endpoint) => endpoint === origin(server))).toHaveLength(server.completions.length);
    }
    expect(model.state()).toMatchObject({
      waiting: 0,
      lane: "open",
      servers: started.map(() => ({ breaker: "closed", active: 0, limit: 4 })),
    });
  });

  it("loses no call when one server is killed in the middle and brought back", async () => {
    const slow = { respond: () => ({ tokens: ["{", '"title"', ":", "null", "}"], tokenMs: 4 }) };
    // From the twentieth on it hangs, so that requests are in flight when it is killed, however busy the machine is.
    const hanging = { respond: ({ index }: { readonly index: number }) => ({ ...slow.respond(), tokenMs: index < 20 ? 4 : 20_000 }) };
    const { started, model, events } = await start([slow, hanging, slow], { maxConcurrency: 6 });
    const [, victim] = started;
    if (victim === undefined) throw new Error("three servers were started");
    await model.connect(always);
    const calls = Promise.all(Array.from({ length: 300 }, (_, index) => ask(model, index)));
    await until(() => victim.completions.length === 26);
    await victim.close();
    await until(() => events.some(({ type }) => type === "breaker-open"));
    expect(model.state().servers.find(({ endpoint }) => endpoint === origin(victim))?.breaker).not.toBe("closed");
    const back = await serve({ ...slow, port: victim.port });
    expect((await calls).every((tries) => tries <= 2)).toBe(true);
    // A busy machine may be done before the cool-down is over: then the next calls bring it back.
    while (back.completions.length === 0) await Promise.all(Array.from({ length: 20 }, (_, index) => ask(model, 1_000 + index)));
    const answered = new Map<string, number>();
    const [first, , third] = started;
    for (const server of [first, back, third]) {
      for (const { body } of server?.completions ?? []) {
        const content = body?.messages?.[0]?.content ?? "";
        answered.set(content, (answered.get(content) ?? 0) + 1);
      }
    }
    // Whatever the victim had answered before is not asked again, so some stand with it alone.
    for (const { body } of victim.completions) answered.set(body?.messages?.[0]?.content ?? "", 1);
    for (let index = 0; index < 300; index += 1) expect(answered.get(String(index))).toBe(1);
    const told = events.filter(({ endpoint }) => endpoint === origin(victim)).map(({ type }) => type);
    expect([told[0], told.at(-1)]).toEqual(["breaker-open", "breaker-closed"]);
    expect(told).toContain("breaker-half-open");
    expect(events.every(({ endpoint }) => endpoint === origin(victim))).toBe(true);
  });

  it("goes to another server at once when one fails, and not back to it", async () => {
    const broken = { respond: () => ({ status: 500, json: {} }) };
    const { started, model } = await start([broken, {}]);
    const [bad] = started;
    if (bad === undefined) throw new Error("two servers were started");
    await model.connect(always);
    const call = { ...numbered(1), avoid: started[1] && origin(started[1]) };
    const error = await rejection(model.doGenerate(call));
    expect(error).toMatchObject({ kind: "server", retry: "at-once", endpoint: origin(bad) });
    await model.doGenerate({ ...call, avoid: origin(bad) });
    expect(bad.completions).toHaveLength(1);
  });

  it("connects when one server answers, tells who does not, and takes the smallest window", async () => {
    const gone = await startFakeVllm();
    await gone.close();
    const { started, model } = await start([{ maxModelLen: 8_192 }, { maxModelLen: 4_096 }], {});
    const all = testModel({ baseURL: [gone.url, ...started.map(({ url }) => url)] });
    models.push(all, model);
    const connection = await all.connect(always);
    expect(connection).toMatchObject({ modelId: fakeModelId, contextWindow: 4_096, server: "vllm 0.32.0" });
    expect(connection.warnings.map(({ code }) => code)).toEqual(["server-left-out"]);
    expect(connection.warnings[0]?.message).toContain(origin(gone));
    expect(all.connection()).toBe(connection);
    for (let index = 0; index < 6; index += 1) await all.doGenerate(numbered(index));
    expect(started.map(({ completions }) => completions.length).reduce((sum, count) => sum + count)).toBe(6);
  });

  it("burns no call on a server that is not there, however full the others are", async () => {
    const gone = await startFakeVllm();
    await gone.close();
    const server = await serve({ respond: () => ({ text: "{}", delayMs: 5 }) });
    const model = testModel({ baseURL: [server.url, gone.url], maxConcurrency: 2 });
    models.push(model);
    await Promise.all(Array.from({ length: 60 }, (_, index) => model.doGenerate(numbered(index))));
    expect(server.completions).toHaveLength(60);
    expect(model.state().servers[1]?.breaker).not.toBe("closed");
  });

  it("does not wait for a server that is silent once another has answered", async () => {
    const silent = { route: () => ({ status: 200, json: {}, delayMs: 60_000 }) };
    const { model, started } = await start([silent, {}], { connectTimeoutMs: 50 });
    expect((await model.connect(always)).warnings.map(({ code }) => code)).toEqual(["server-left-out"]);
    await Promise.all(Array.from({ length: 20 }, (_, index) => model.doGenerate(numbered(index))));
    expect(started.map(({ completions }) => completions.length)).toEqual([0, 20]);
  });

  it.each<readonly [string, FakeVllmOptions, string]>([
    ["another model", { models: ["another"] }, '"another"'],
    ["another tokenizer", { countTokens: (text) => text.length }, "tokens where the other servers count"],
    ["no constraint", { appliesConstraint: false }, "ignored the JSON schema"],
  ])("leaves a server out that has %s", async (_, odd, words) => {
    const { model, started, events } = await start([odd, {}, {}]);
    const { modelId, warnings, tokenizer } = await model.connect(always);
    expect([modelId, tokenizer]).toEqual([fakeModelId, model.tokenizer]);
    expect(warnings).toMatchObject([{ code: "server-left-out", message: expect.stringContaining(words) }]);
    await Promise.all(Array.from({ length: 30 }, (_, index) => model.doGenerate(numbered(index))));
    expect(started[0]?.completions).toHaveLength(0);
    expect(events).toMatchObject([{ type: "breaker-open", error: { kind: null } }]);
  });

  it("throws what is wrong when every server is misconfigured, and works once one is put right", async () => {
    const { model, started } = await start([{ models: [] }, { models: [] }]);
    for (let round = 0; round < 3; round += 1) expect(await rejection(model.connect(always))).toMatchObject({ problem: "no-model" });
    started[1]?.become({ models: ["late"] });
    expect((await model.connect(always)).modelId).toBe("late");
    await model.doGenerate(numbered(1));
    expect(started[1]?.completions).toHaveLength(1);
  });

  it("counts at whichever server is up when all of them count otherwise", async () => {
    const letters = { countTokens: (text: string) => text.length };
    const { model, started } = await start([letters, letters]);
    const { tokenizer } = await model.connect(always);
    expect(tokenizer.id).toBe(`server:${fakeModelId}`);
    await started[0]?.close();
    expect(await Promise.all(Array.from({ length: 6 }, () => tokenizer.count("four")))).toEqual([4, 4, 4, 4, 4, 4]);
  });

  it("replaces dead sockets of every server, and leaves none after closing", async () => {
    const { model, started } = await start([{}, {}]);
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: 4 }, (_, index) => model.doGenerate(numbered(index))));
      for (const server of started) server.dropIdleSockets();
    }
    await model.close();
    await until(() => started.every(({ sockets }) => sockets.open === 0));
  });
});

describe("a server's own metrics", () => {
  const metrics = (running: number, waiting: number): string =>
    `vllm:num_requests_running{engine="0"} ${running}.0\nvllm:num_requests_waiting{engine="0"} ${waiting}.0\nvllm:kv_cache_usage_perc{engine="0"} 0.1\n`;
  const reads = (server: FakeVllm): number => server.requests.filter(({ path }) => path === "/metrics").length;
  const answer = { text: "{}", delayMs: 60 };

  it("are read while requests are in flight, with the key, and raise the limit where nothing waits", async () => {
    const server = await serve({
      apiKey: "sk-metrics",
      respond: () => answer,
      route: ({ path }) => (path === "/metrics" ? { status: 200, text: metrics(server.inFlight, 0) } : undefined),
    });
    const model = testModel({ baseURL: server.url, apiKey: "sk-metrics" });
    models.push(model);
    await model.connect(always);
    const before = model.state().servers[0]?.limit ?? 0;
    await Promise.all(Array.from({ length: 150 }, (_, index) => model.doGenerate(numbered(index))));
    expect(reads(server)).toBeGreaterThan(0);
    expect(
      server.requests.filter(({ path }) => path === "/metrics").every(({ headers }) => headers.authorization === "Bearer sk-metrics"),
    ).toBe(true);
    expect(model.state().servers[0]?.limit).toBeGreaterThan(before);
    const read = reads(server);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(reads(server)).toBe(read);
  });

  it("are not needed: a limit that rises at a first token lets the next calls go, before any request has ended", async () => {
    const respond: FakeVllmOptions["respond"] = () => ({ tokens: ["{", "}"], firstTokenMs: 5, tokenMs: 60_000 });
    const { started, model } = await start(
      [{ respond, route: ({ path }) => (path === "/metrics" ? { status: 404, json: {} } : undefined) }],
      {
        maxConcurrency: "auto",
      },
    );
    let ended = 0;
    const calls = Array.from({ length: 20 }, async (_, index) => {
      await rejection(model.doGenerate(numbered(index)));
      ended += 1;
    });
    await until(() => started[0]?.completions.length === 20);
    expect(ended).toBe(0);
    await model.close({ abort: true });
    await Promise.all(calls);
  });

  it("are asked for once where there are none, and never with a fixed number", async () => {
    const { model, started } = await start([{ respond: () => answer }]);
    await Promise.all(Array.from({ length: 60 }, (_, index) => model.doGenerate(numbered(index))));
    expect(started[0] && reads(started[0])).toBe(1);
    const fixed = await start([{ respond: () => answer }], { maxConcurrency: 4 });
    await Promise.all(Array.from({ length: 20 }, (_, index) => fixed.model.doGenerate(numbered(index))));
    expect(fixed.started[0] && reads(fixed.started[0])).toBe(0);
    fixed.model.endpoint.setMaxConcurrency(9);
    expect(fixed.model.state().servers[0]?.limit).toBe(9);
  });
});
