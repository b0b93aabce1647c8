import { afterEach, describe, expect, it } from "vitest";
import { ExtractorClosedError } from "../../src/errors/extractor-closed-error.ts";
import { createFetchTransport } from "../../src/http/fetch-transport.ts";
import { createUndiciTransport } from "../../src/http/undici-transport.ts";
import { createEndpoint } from "../../src/models/endpoint/create-endpoint.ts";
import { createServerCountTokenizer } from "../../src/models/vllm/server-count-tokenizer.ts";
import { createVllmClient } from "../../src/models/vllm/vllm-client.ts";
import { resolveVllmOptions } from "../../src/models/vllm/vllm-options.ts";
import type { HttpTransport } from "../../src/spec/http-transport.ts";
import { type FakeVllm, type FakeVllmOptions, startFakeVllm } from "../support/fake-vllm.ts";
import { recordedCall, testModel } from "../support/fake-vllm-call.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const always = { signal: new AbortController().signal };
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

async function startServer(options: FakeVllmOptions): Promise<FakeVllm> {
  const server = await startFakeVllm(options);
  closing.push(() => server.close());
  return server;
}

/** A model whose server counts otherwise, so that it is asked for every count. */
async function start(options: FakeVllmOptions = {}, modelOptions: Parameters<typeof testModel>[0] = {}) {
  const server = await startServer({ countTokens: (text) => text.length, ...options });
  const model = testModel({ baseURL: server.url, ...modelOptions });
  closing.push(() => model.close({ abort: true }));
  const { tokenizer } = await model.connect(always);
  return { server, model, count: async (text: string, signal?: AbortSignal) => tokenizer.count(text, { signal }) };
}

const counts = (server: FakeVllm): number => server.requests.filter(({ path }) => path === "/tokenize").length;
const slow = (delayMs: number): FakeVllmOptions => ({
  route: ({ path, index }) => (path === "/tokenize" && index > 0 ? { status: 200, json: { count: 7 }, delayMs } : undefined),
});

describe("a server that is asked for every count", () => {
  it.each([
    [4, 4],
    [32, 8],
  ])("is asked by at most so many requests at once: maxConcurrency %i gives %i", async (maxConcurrency, most) => {
    const { server, count } = await start(slow(5), { maxConcurrency });
    const all = await Promise.all(Array.from({ length: 100 }, (_, index) => count(`posting ${index}`)));
    expect(all).toEqual(all.map(() => 7));
    expect(counts(server)).toBe(101);
    expect(server.mostCountsInFlight).toBe(most);
  });

  it("counts while every slot for answers is taken", async () => {
    const { server, model, count } = await start({ respond: () => ({ text: "{}", fault: "stall" }) }, { maxConcurrency: 1 });
    const stop = new AbortController();
    const busy = rejection(model.doGenerate(recordedCall({ signal: stop.signal }).call));
    await until(() => server.inFlight === 1);
    expect(await count("abc")).toBe(3);
    stop.abort("done");
    expect(await busy).toBe("done");
  });

  it("is not waited for when the caller aborts, in the queue or in the request", async () => {
    const { server, count } = await start(slow(60_000), { maxConcurrency: 1 });
    const abort = new AbortController();
    const pending = Promise.all([rejection(count("one", abort.signal)), rejection(count("two", abort.signal))]);
    await until(() => counts(server) === 2);
    abort.abort("enough");
    expect(await pending).toEqual(["enough", "enough"]);
  });

  it("is not waited for when the model is closed with abort, and not asked afterwards", async () => {
    const { server, model, count } = await start(slow(60_000));
    const pending = rejection(count("one"));
    await until(() => counts(server) === 2);
    await model.close({ abort: true });
    expect(ExtractorClosedError.isInstance(await pending)).toBe(true);
    expect(ExtractorClosedError.isInstance(await rejection(count("two")))).toBe(true);
    expect(counts(server)).toBe(2);
  });

  it.each<readonly [string, () => HttpTransport]>([
    ["never answers", () => createUndiciTransport()],
    ["stops in the middle of its answer", () => createFetchTransport({ fetch: async () => ({ status: 200, headers, body: stalled() }) })],
  ])("is given up on after a time of its own when it %s", async (_, create) => {
    const server = await startServer({ route: () => ({ status: 200, json: { count: 7 }, delayMs: 60_000 }) });
    const transport = create();
    closing.push(() => transport.destroy());
    const tokenizer = { id: "t", count: () => 0, countUpTo: () => ({ tokens: 0, isExact: true }) };
    const clock = { now: () => 0, monotonic: () => 0 };
    const client = createVllmClient(resolveVllmOptions({ tokenizer, clock }), { baseURL: server.url, transport });
    const endpoint = createEndpoint({ maxConcurrency: 1 });
    const { count } = createServerCountTokenizer({ client, modelId: "m", connectTimeoutMs: 1_000, endpoint, timeoutMs: 50 });
    const error = await rejection(Promise.resolve(count("a private posting")));
    expect(error).toMatchObject({ name: "ModelCallError", kind: "total-timeout", endpoint: `http://127.0.0.1:${server.port}` });
    expect(String(error)).toContain(`http://127.0.0.1:${server.port}`);
    expect(String(error)).not.toContain("private");
    expect(endpoint.active).toBe(0);
  });
});

const headers = new Headers({ "content-type": "application/json" });

async function* stalled(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("{");
  await new Promise(() => {});
}
