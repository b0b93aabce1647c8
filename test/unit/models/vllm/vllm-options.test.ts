import { describe, expect, it } from "vitest";
import { InvalidOptionsError } from "../../../../src/errors/invalid-options-error.ts";
import { resolveVllmOptions, type VllmModelOptions } from "../../../../src/models/vllm/vllm-options.ts";

const needed = {
  tokenizer: { id: "t", count: () => 0, countUpTo: () => ({ tokens: 0, isExact: true }) },
  clock: { now: () => 0, monotonic: () => 0 },
};
const resolve = (options: Partial<VllmModelOptions>) => resolveVllmOptions({ ...needed, ...options });

describe("options of a vLLM model", () => {
  it("default to the server on this machine", () => {
    expect(resolve({})).toMatchObject({
      baseURLs: ["http://127.0.0.1:8000/v1"],
      model: null,
      maxConcurrency: "auto",
      stream: true,
      contextWindow: null,
    });
    expect(resolve({ baseURL: undefined, maxConcurrency: undefined }).baseURLs).toEqual(["http://127.0.0.1:8000/v1"]);
    expect(resolve({ baseURL: "https://host/api/v1///" }).baseURLs).toEqual(["https://host/api/v1"]);
  });

  it("take a list of servers, each once", () => {
    expect(resolve({ baseURL: ["http://a/v1/", "http://b:8000/v1"] }).baseURLs).toEqual(["http://a/v1", "http://b:8000/v1"]);
    expect(resolve({ maxConcurrency: 8 }).maxConcurrency).toBe(8);
  });

  it.each<readonly [string, Partial<VllmModelOptions>, string]>([
    ["no URL", { baseURL: "localhost" }, "local.baseURL"],
    ["another scheme", { baseURL: "ftp://host/v1" }, "local.baseURL"],
    ["a password in the URL", { baseURL: "http://me:hunter2@host/v1" }, "local.baseURL"],
    ["a query in the URL", { baseURL: "http://host/v1?key=hunter2" }, "local.baseURL"],
    ["a route in the URL", { baseURL: "http://host/v1/chat/completions" }, "local.baseURL"],
    ["no URL at all", { baseURL: [] }, "local.baseURL"],
    ["a URL twice", { baseURL: ["http://hunter2/v1", "http://hunter2/v1/"] }, "local.baseURL[1]"],
    ["a password in a URL of a list", { baseURL: ["http://a/v1", "http://me:hunter2@host/v1"] }, "local.baseURL[1]"],
    ["an empty model", { model: " " }, "local.model"],
    ["an empty key", { apiKey: "" }, "local.apiKey"],
    ["a key with a line break", { apiKey: "hunter2\nX: y" }, "local.apiKey"],
    ["a header value with a line break", { headers: { "X-A": "hunter2\r\n" } }, "local.headers"],
    ["a header that HTTP sets", { headers: { Host: "hunter2" } }, "local.headers"],
    ["no concurrency", { maxConcurrency: 0 }, "local.maxConcurrency"],
    ["half a window", { contextWindow: 0.5 }, "local.contextWindow"],
    ["guided_json", { requestBody: { guided_json: {} } }, "local.requestBody.guided_json"],
    ...["model", "messages", "stream", "stream_options", "response_format", "max_tokens", "max_completion_tokens", "n"].map(
      (key) => [`the reserved member ${key}`, { requestBody: { [key]: 1 } }, `local.requestBody.${key}`] as const,
    ),
  ])("refuse %s, and never repeat a secret", (_, options, option) => {
    const attempt = (): unknown => resolve(options);
    expect(attempt).toThrow(InvalidOptionsError);
    expect(attempt).toThrow(`"${option}"`);
    expect(attempt).not.toThrow("hunter2");
  });

  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  it.each<readonly [string, object]>([
    ...[Number.NaN, -1, 0, Number.POSITIVE_INFINITY, 2 ** 31, "hunter2", null].flatMap((value) => [
      ["handshakeTimeoutMs", { handshakeTimeoutMs: value }] as const,
      ["connectTimeoutMs", { connectTimeoutMs: value }] as const,
    ]),
    ["headers", { headers: null }],
    ["headers", { headers: "hunter2" }],
    ["headers", { headers: new Headers({ a: "hunter2" }) }],
    ["headers", { headers: { a: 5 } }],
    ["requestBody", { requestBody: null }],
    ["requestBody", { requestBody: "hunter2" }],
    ["requestBody", { requestBody: { a: 1n } }],
    ["requestBody", { requestBody: { a: cyclic } }],
    ["requestBody", { requestBody: new Map([["priority", 1]]) }],
    ["apiKey", { apiKey: null }],
    ["apiKey", { apiKey: 5 }],
    ["model", { model: 5 }],
    ["model", { model: null }],
    ["baseURL", { baseURL: 5 }],
    ["baseURL", { baseURL: null }],
    ["stream", { stream: "hunter2" }],
    ["dispatcher", { dispatcher: {} }],
    ["dispatcher", { dispatcher: null }],
    ["fetch", { fetch: {} }],
    ["tokenizer", { tokenizer: { count: () => 0 } }],
    ["clock", { clock: {} }],
    ["createId", { createId: "hunter2" }],
    ["maxConcurrency", { maxConcurrency: "8" }],
    ["maxConcurrency", { maxConcurrency: null }],
    ["maxConcurrency", { maxConcurrency: 0.5 }],
    ["baseURL[0]", { baseURL: [5] }],
    ["contextWindow", { contextWindow: null }],
    ["baseUrl", { baseUrl: "http://hunter2/v1" }],
  ])("name %s under the path of their factory when its value is wrong: %o", (option, options) => {
    const error = thrownBy(() => resolve({ ...options, optionPath: "createVllmModel" }));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe(`createVllmModel.${option}`);
    expect(String(error)).not.toContain("hunter2");
  });

  it.each([[null], [undefined], ["http://hunter2/v1"], [[]]])("have to be an object: %j", (options) => {
    // @ts-expect-error not an object
    const error = thrownBy(() => resolveVllmOptions(options));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe("local");
    expect(String(error)).not.toContain("hunter2");
  });

  it("take headers and members of a body that have no prototype, and a dispatcher that is a class's instance", () => {
    class OwnDispatcher {
      dispatch(): boolean {
        return true;
      }
    }
    const headers: Record<string, string> = Object.assign(Object.create(null), { a: "b" });
    // @ts-expect-error a part of a dispatcher is enough for the check
    expect(resolve({ headers, dispatcher: new OwnDispatcher() }).headers).toMatchObject({ a: "b" });
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
