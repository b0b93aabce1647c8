import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { ModelCallErrorKind } from "../../src/errors/model-call-error.ts";
import { createFetchTransport, type FetchResponse } from "../../src/http/fetch-transport.ts";
import { createUndiciTransport } from "../../src/http/undici-transport.ts";
import type { HttpRequest, HttpTransport } from "../../src/spec/http-transport.ts";
import { type FakeVllm, type FakeVllmOptions, startFakeVllm } from "../support/fake-vllm.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const server = async (options: FakeVllmOptions = {}): Promise<FakeVllm> => {
  const fake = await startFakeVllm(options);
  closing.push(() => fake.close());
  return fake;
};
const rawServer = async (listener: Parameters<typeof createTcpServer>[1]): Promise<string> => {
  const raw: Server = createTcpServer({}, listener);
  const sockets = new Set<Socket>();
  raw.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => raw.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => raw.close(resolve));
  });
  // An address of a TCP server is an object.
  return `http://127.0.0.1:${(raw.address() as AddressInfo).port}/`;
};
const get = (url: string): HttpRequest => ({ url, method: "GET", headers: {}, connectTimeoutMs: 1_000 });
const always = { signal: new AbortController().signal };
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );
const endless = { respond: () => ({ tokens: Array.from({ length: 10_000 }, () => "x"), tokenMs: 2 }) };
const chat = (fake: FakeVllm): HttpRequest => ({
  url: `${fake.url}/chat/completions`,
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ stream: true, messages: [] }),
  connectTimeoutMs: 1_000,
});

const orders = [
  ["close, close", "close", "close"],
  ["close, destroy", "close", "destroy"],
  ["destroy, close", "destroy", "close"],
  ["destroy, destroy", "destroy", "destroy"],
] as const;

const transports: readonly (readonly [string, () => HttpTransport])[] = [
  ["undici", () => createUndiciTransport()],
  ["fetch", () => createFetchTransport({ fetch: globalThis.fetch })],
];

describe.each(transports)("the %s transport", (_, create) => {
  const open = (): HttpTransport => {
    const transport = create();
    closing.push(() => transport.destroy());
    return transport;
  };

  it("tells status, headers in lower case and the body", async () => {
    const fake = await server();
    const response = await open().send(get(`${fake.url}/models`), always);
    let text = "";
    for await (const chunk of response.body) text += Buffer.from(chunk).toString();
    expect(response.status).toBe(200);
    expect(response.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(text)).toMatchObject({ object: "list" });
  });

  it("follows no redirect", async () => {
    const fake = await server({ route: () => ({ status: 307, headers: { location: "/elsewhere" } }) });
    expect((await open().send(get(`${fake.url}/models`), always)).status).toBe(307);
    expect(fake.requests).toHaveLength(1);
  });

  it("closes the socket when the body's iteration is left early", async () => {
    const fake = await server(endless);
    const response = await open().send(chat(fake), always);
    for await (const _chunk of response.body) break;
    await until(() => fake.inFlight === 0);
    expect(fake.abandoned).toBe(1);
  });

  it("closes the socket on abort, with the signal's reason", async () => {
    const fake = await server(endless);
    const abort = new AbortController();
    const response = await open().send(chat(fake), { signal: abort.signal });
    const reason = new Error("mine");
    const read = async (): Promise<void> => {
      for await (const _chunk of response.body) abort.abort(reason);
    };
    expect(await rejection(read())).toBe(reason);
    await until(() => fake.inFlight === 0);
  });

  it("rejects with the reason of a signal that aborts before the answer or had aborted before", async () => {
    const fake = await server({ route: () => ({ status: 200, json: {}, delayMs: 5_000 }) });
    const abort = new AbortController();
    const pending = rejection(open().send(get(`${fake.url}/models`), { signal: abort.signal }));
    await until(() => fake.requests.length === 1);
    abort.abort("no more");
    expect(await pending).toBe("no more");
    expect(await rejection(open().send(get(fake.url), { signal: AbortSignal.abort("before") }))).toBe("before");
  });

  it.each(orders)("ends once however often and in whatever order it is told to: %s", async (_order, first, second) => {
    const fake = await server();
    const transport = open();
    for await (const _chunk of (await transport.send(get(`${fake.url}/models`), always)).body);
    const ends = await Promise.allSettled([transport[first](), transport[second](), transport[first]()]);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    await expect(transport[second]()).resolves.toBeUndefined();
  });

  it.each<readonly [string, () => Promise<string>, ModelCallErrorKind]>([
    ["refused", async () => "http://127.0.0.1:1/secret-path?key=1", "connect"],
    ["unknown host", async () => "http://no-such-host.invalid/secret-path", "connect"],
    ["reset before an answer", () => rawServer((socket) => socket.resetAndDestroy()), "connect"],
    ["closed before an answer", () => rawServer((socket) => socket.end()), "connect"],
    ["no TLS", async () => (await rawServer((socket) => socket.end("hello\n"))).replace("http:", "https:"), "connect"],
    ["no HTTP", () => rawServer((socket) => socket.on("data", () => socket.end("SSH-2.0-OpenSSH_9\r\n\r\n"))), "protocol"],
  ])("%s gives an error that names the origin alone", async (_case, url, kind) => {
    const address = await url();
    const error = await rejection(open().send(get(address), always));
    expect(error).toMatchObject({ name: "ModelCallError", kind, endpoint: new URL(address).origin });
    expect(String(error)).not.toContain("secret");
  });
});

describe("a fetch that ignores its signal", () => {
  const stuck = (): Promise<never> => new Promise(() => {});
  const bodyOf = (next: () => Promise<IteratorResult<Uint8Array>>, onReturn: () => void = () => {}): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => ({
      next,
      return: () => {
        onReturn();
        return stuck();
      },
    }),
  });

  it("does not hold up an abort before the answer", async () => {
    const abort = new AbortController();
    const pending = rejection(createFetchTransport({ fetch: stuck }).send(get("http://host.test/"), { signal: abort.signal }));
    abort.abort("enough");
    expect(await pending).toBe("enough");
  });

  it("does not hold up an abort while the body is read, and is told to let it go", async () => {
    let left = 0;
    const body = bodyOf(stuck, () => {
      left += 1;
    });
    const abort = new AbortController();
    const transport = createFetchTransport({ fetch: async () => ({ status: 200, headers: new Headers(), body }) });
    const response = await transport.send(get("http://host.test/"), { signal: abort.signal });
    const pending = rejection(response.body[Symbol.asyncIterator]().next());
    abort.abort("enough");
    expect(await pending).toBe("enough");
    expect(left).toBe(1);
  });

  it("is told to let a body go that comes after the abort", async () => {
    let left = 0;
    const body = bodyOf(stuck, () => {
      left += 1;
    });
    let answer: (response: FetchResponse) => void = () => {};
    const transport = createFetchTransport({
      fetch: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const abort = new AbortController();
    const pending = rejection(transport.send(get("http://host.test/"), { signal: abort.signal }));
    abort.abort("enough");
    expect(await pending).toBe("enough");
    answer({ status: 200, headers: new Headers(), body });
    await until(() => left === 1);
  });
});

describe("the undici transport alone", () => {
  it("does not wait for a dispatcher that ignores an abort", async () => {
    const { Agent } = await import("undici");
    class Stuck extends Agent {
      override dispatch(): boolean {
        return true;
      }
    }
    const dispatcher = new Stuck();
    closing.push(() => dispatcher.destroy());
    const abort = new AbortController();
    const pending = rejection(createUndiciTransport({ dispatcher }).send(get("http://host.test/"), { signal: abort.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    abort.abort("enough");
    expect(await pending).toBe("enough");
  });

  it("opens nothing any more once it is closed", async () => {
    const fake = await server();
    const transport = createUndiciTransport();
    await transport.close();
    expect(await rejection(transport.send(get(`${fake.url}/models`), always))).toMatchObject({ kind: "connect" });
    expect(fake.sockets.opened).toBe(0);
  });

  it("opens nothing before the first request and closes everything", async () => {
    const fake = await server();
    const transport = createUndiciTransport();
    await transport.close();
    const used = createUndiciTransport();
    for await (const _chunk of (await used.send(get(`${fake.url}/models`), always)).body);
    expect(fake.sockets.open).toBe(1);
    await used.close();
    await until(() => fake.sockets.open === 0);
  });

  it("gives up on a host that does not answer, after the request's own connect timeout", async () => {
    const transport = createUndiciTransport();
    closing.push(() => transport.destroy());
    // A blackhole by RFC 5737, unless the machine knows that it has no route to it.
    const error = await rejection(transport.send({ ...get("http://192.0.2.1/"), connectTimeoutMs: 100 }, always));
    expect(error).toMatchObject({ kind: "connect" });
  });

  it("keeps a caller's dispatcher open", async () => {
    const fake = await server();
    const { Agent } = await import("undici");
    const dispatcher = new Agent();
    closing.push(() => dispatcher.destroy());
    const transport = createUndiciTransport({ dispatcher });
    await transport.send(get(`${fake.url}/models`), always);
    await transport.close();
    expect(dispatcher.closed).toBe(false);
  });
});
