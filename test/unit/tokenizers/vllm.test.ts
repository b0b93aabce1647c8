import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { ModelCallError } from "../../../src/errors/model-call-error.ts";
import { createVllmTokenizer } from "../../../src/tokenizers/vllm.ts";

interface Seen {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly prompt: string };
}

interface Answer {
  readonly status?: number;
  readonly body: string;
}

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on a real socket. `answer` gives null to leave a request open. */
async function listen(answer: (prompt: string) => Answer | null): Promise<{ readonly baseURL: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    seen.push({ url: request.url ?? "", headers: request.headers, body });
    const answered = answer(body.prompt);
    if (answered !== null) response.writeHead(answered.status ?? 200).end(answered.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen };
}

const countWords = (prompt: string): Answer => ({ body: JSON.stringify({ count: prompt.split(" ").length }) });

async function failureOf(promise: number | Promise<number>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}

describe("createVllmTokenizer", () => {
  it("asks /tokenize at the server's root, with key, headers and model, without special tokens", async () => {
    const { baseURL, seen } = await listen(countWords);
    const tokenizer = createVllmTokenizer({ baseURL: `${baseURL}/`, apiKey: "key", model: "qwen3", headers: { "x-team": "hr" } });
    expect(await tokenizer.count("three words here")).toBe(3);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      url: "/tokenize",
      headers: { authorization: "Bearer key", "x-team": "hr", "content-type": "application/json" },
      body: { model: "qwen3", prompt: "three words here", add_special_tokens: false },
    });
  });

  it("names no model unless it was told one, and sends nothing for the empty string", async () => {
    const { baseURL, seen } = await listen(countWords);
    const tokenizer = createVllmTokenizer({ baseURL });
    expect(await tokenizer.count("")).toBe(0);
    await tokenizer.count("one");
    expect(seen.map(({ body }) => body)).toEqual([{ prompt: "one", add_special_tokens: false }]);
  });

  it("sends only the beginning of a text that is far above the limit", async () => {
    const { baseURL, seen } = await listen(countWords);
    const text = "word ".repeat(100_000);
    const { tokens, isExact } = await createVllmTokenizer({ baseURL }).countUpTo(text, 100);
    expect(isExact).toBe(false);
    expect(tokens).toBeGreaterThan(100);
    expect(seen[0]?.body.prompt.length).toBeLessThan(2000);
  });

  it("counts the whole text when its beginning is below the limit", async () => {
    const { baseURL } = await listen(countWords);
    const text = `${"x".repeat(1500)} `.repeat(10).trim();
    expect(await createVllmTokenizer({ baseURL }).countUpTo(text, 100)).toEqual({ tokens: 10, isExact: true });
  });

  it.each([
    [401, "auth"],
    [403, "auth"],
    [404, "not-found"],
    [429, "rate-limit"],
    [400, "bad-request"],
    [500, "server"],
    [302, "protocol"],
  ] as const)("gives a ModelCallError for status %i of kind %s", async (status, kind) => {
    const { baseURL } = await listen(() => ({ status, body: "secret answer" }));
    const error = await failureOf(createVllmTokenizer({ baseURL, apiKey: "secret key" }).count("secret text"));
    expect(ModelCallError.isInstance(error) && error).toMatchObject({ kind, status, provider: "vllm" });
    expect(String(error)).not.toContain("secret");
  });

  it.each(["no json", "[]", '{"count":"3"}', '{"count":-1}', "null"])("refuses the answer %s as no count", async (body) => {
    const { baseURL } = await listen(() => ({ body }));
    expect(await failureOf(createVllmTokenizer({ baseURL }).count("text"))).toMatchObject({ kind: "protocol" });
  });

  it("says that it could not connect when nothing listens", async () => {
    const { baseURL } = await listen(countWords);
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await failureOf(createVllmTokenizer({ baseURL }).count("text"))).toMatchObject({ kind: "connect", isRetryable: true });
  });

  it("gives up after its own time with a retryable error", async () => {
    const { baseURL } = await listen(() => null);
    const error = await failureOf(createVllmTokenizer({ baseURL, timeoutMs: 30 }).count("text"));
    expect(error).toMatchObject({ kind: "total-timeout", isRetryable: true });
  });

  it("rejects with the signal's reason, before and while it asks", async () => {
    const { baseURL, seen } = await listen(() => null);
    const reason = { why: "enough" };
    const tokenizer = createVllmTokenizer({ baseURL });
    expect(await failureOf(tokenizer.count("text", { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(seen).toEqual([]);
    const controller = new AbortController();
    const counting = failureOf(tokenizer.count("text", { signal: controller.signal }));
    await expect.poll(() => seen.length).toBe(1);
    controller.abort(reason);
    expect(await counting).toBe(reason);
  });

  it("goes through a transport that is passed in", async () => {
    const urls: string[] = [];
    const transport = {
      send: async ({ url }: { readonly url: string }) => {
        urls.push(url);
        return {
          status: 200,
          headers: {},
          body: (async function* () {
            yield new TextEncoder().encode('{"count":7}');
          })(),
        };
      },
      close: async () => {},
      destroy: async () => {},
    };
    expect(await createVllmTokenizer({ baseURL: "https://gpu.example/v1", transport }).count("text")).toBe(7);
    expect(urls).toEqual(["https://gpu.example/tokenize"]);
  });

  it.each(["", "localhost:8000", "ftp://host/v1"])("refuses the address %j at construction", (baseURL) => {
    expect(() => createVllmTokenizer({ baseURL })).toThrow(InvalidOptionsError);
  });

  it("refuses a timeout that is no time", () => {
    expect(() => createVllmTokenizer({ baseURL: "http://host/v1", timeoutMs: 0 })).toThrow(/timeoutMs/);
  });
});
