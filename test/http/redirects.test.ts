import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createVllmTokenizer } from "../../src/tokenizers/vllm.ts";
import { type FakeVllm, startFakeVllm } from "../support/fake-vllm.ts";
import { recordedCall, testModel } from "../support/fake-vllm-call.ts";

const key = "sk-marker-that-no-other-host-may-see";
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server on another port that would take whatever is sent to it. */
async function startElsewhere(): Promise<{ readonly origin: string; readonly seen: () => number }> {
  let sockets = 0;
  const server = createServer((_, response) => response.end("{}"));
  server.on("connection", () => {
    sockets += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  // An address of a TCP server is an object.
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen: () => sockets };
}

async function startRedirecting(paths: RegExp, location: string): Promise<FakeVllm> {
  const redirect = { status: 307, headers: { location: `${location}/v1/stolen` }, text: "" };
  const server = await startFakeVllm({
    respond: ({ path }) => (paths.test(path) ? redirect : { text: "{}", delayMs: 300 }),
    route: ({ path, isCanary }) => (paths.test(path) && !isCanary ? redirect : undefined),
  });
  closing.push(() => server.close());
  return server;
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

describe.each([
  ["undici", {}],
  ["a fetch", { fetch: globalThis.fetch }],
])("a redirect to another host, over %s", (_, options) => {
  it.each([
    ["a completion", /chat/],
    ["the list of models", /models/],
  ])("is not followed by %s, and no key goes there", async (_what, paths) => {
    const elsewhere = await startElsewhere();
    const server = await startRedirecting(paths, elsewhere.origin);
    const model = testModel({ baseURL: server.url, apiKey: key, ...options });
    closing.push(() => model.close({ abort: true }));
    const error = await failure(model.doGenerate(recordedCall().call));
    expect(error).toMatchObject({ kind: "protocol", status: 307 });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(key);
    expect(elsewhere.seen()).toBe(0);
  });

  it("is not followed by what may be missing: version, counts, metrics", async () => {
    const elsewhere = await startElsewhere();
    const server = await startRedirecting(/version|tokenize|metrics/, elsewhere.origin);
    const model = testModel({ baseURL: server.url, apiKey: key, ...options });
    closing.push(() => model.close({ abort: true }));
    await Promise.all(Array.from({ length: 12 }, () => model.doGenerate(recordedCall().call)));
    expect(server.requests.some(({ path }) => path === "/metrics")).toBe(true);
    expect(elsewhere.seen()).toBe(0);
  });
});

it("a tokenizer on a server follows no redirect either", async () => {
  const elsewhere = await startElsewhere();
  const server = await startRedirecting(/tokenize/, elsewhere.origin);
  const tokenizer = createVllmTokenizer({ baseURL: server.url, apiKey: key, model: "m" });
  const error = await failure(Promise.resolve(tokenizer.count("text")));
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).not.toContain(key);
  expect(elsewhere.seen()).toBe(0);
});
