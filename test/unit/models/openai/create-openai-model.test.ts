import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { InvalidOptionsError } from "../../../../src/errors/invalid-options-error.ts";
import { createOpenAIModel } from "../../../../src/models/openai/create-openai-model.ts";
import type { OpenAIModelOptions } from "../../../../src/models/openai/openai-options.ts";
import { timerSleep } from "../../../../src/system-time.ts";
import { completion, fakeErrors } from "../../../support/fake-openai.ts";
import { fakeCall, fixedClock, wordTokenizer } from "../../../support/fake-openai-call.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const url = "https://api.openai.com/v1/chat/completions";
const signal = new AbortController().signal;

function model(options: Partial<OpenAIModelOptions> = {}) {
  return createOpenAIModel({ apiKey: "sk-test", tokenizer: wordTokenizer, clock: fixedClock("2026-11-21"), sleep: timerSleep, ...options });
}

describe("the cloud model on the global fetch", () => {
  test("asks OpenAI when no address is given", async () => {
    server.use(http.post(url, () => HttpResponse.json(completion({ kind: "json", value: { title: "Welder" } }))));
    expect((await model().doGenerate(fakeCall().call)).text).toBe('{"title":"Welder"}');
  });

  test("tells a rate limit with its wait", async () => {
    const { message, type, code } = fakeErrors.rateLimit();
    const body = { error: { message, type, code, param: null } };
    server.use(http.post(url, () => HttpResponse.json(body, { status: 429, headers: { "retry-after": "3" } })));
    await expect(model().doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "rate-limit", retryAfterMs: 3_000, status: 429 });
  });

  test("tells a failed connection", async () => {
    server.use(http.post(url, () => HttpResponse.error()));
    await expect(model().doGenerate(fakeCall().call)).rejects.toMatchObject({ kind: "connect", status: null });
  });

  test("sends through the fetch that was passed in", async () => {
    const urls: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      urls.push(String(input));
      return Response.json(completion({ kind: "json", value: {} }));
    };
    await model({ fetch, baseURL: "https://cloud.example/api/v2/" }).doGenerate(fakeCall().call);
    expect(urls).toEqual(["https://cloud.example/api/v2/chat/completions"]);
  });
});

describe("before any request", () => {
  test("connecting sends nothing and knows the window of the default model", async () => {
    const cloud = model();
    expect(cloud).toMatchObject({
      provider: "openai",
      location: "cloud",
      modelId: "gpt-4o-mini",
      wireDialect: "openai-strict",
      contextWindow: 128_000,
    });
    expect(cloud.connection()).toBeNull();
    expect(await cloud.connect({ signal })).toMatchObject({ modelId: "gpt-4o-mini", contextWindow: 128_000, tokenizer: wordTokenizer });
    expect(cloud.connection()).toMatchObject({ modelId: "gpt-4o-mini", contextWindow: 128_000 });
  });

  test("a window that was passed in wins, and an unlisted model has none", async () => {
    expect(model({ contextWindow: 32_000 }).contextWindow).toBe(32_000);
    expect(model({ model: "some-cloud/model" }).contextWindow).toBeNull();
  });

  test("an announced end within 90 days is told with every connection, with the line to change", async () => {
    const cloud = model();
    const { warnings } = await cloud.connect({ signal });
    expect(warnings).toEqual([
      {
        code: "model-end-announced",
        message:
          'The provider of "gpt-4o-mini" announced its end for 2027-01-14. Change it in one line: cloud: { apiKey, model: "gpt-6-luna" }',
      },
    ]);
    expect((await cloud.connect({ signal })).warnings).toEqual(warnings);
    expect(cloud.connection()?.warnings).toEqual(warnings);
  });

  test("a model that was made by the factory is told how the factory is called", async () => {
    const { warnings } = await model({ optionPath: "createOpenAIModel" }).connect({ signal });
    expect(warnings[0]?.message).toContain('createOpenAIModel({ apiKey, model: "gpt-6-luna" })');
  });

  test.each([
    ["gpt-4o-mini", "2026-10-15", 0],
    ["gpt-4o-mini", "2026-10-16", 1],
    ["gpt-4o-mini-2024-07-18", "2026-11-21", 1],
    ["gpt-4o-mini", "2027-03-01", 1],
    ["gpt-6-luna", "2027-03-01", 0],
    ["some-cloud/model", "2027-03-01", 0],
  ])("%s on %s gives %d warnings", async (id, today, count) => {
    const cloud = model({ model: id, clock: fixedClock(today) });
    expect((await cloud.connect({ signal })).warnings).toHaveLength(count);
  });

  test.each([
    ["cloud.apiKey", { apiKey: "" }],
    ["cloud.apiKey", { apiKey: "  \n" }],
    ["cloud.apiKey", { apiKey: "sk-with\nnewline" }],
    ["cloud.model", { model: " " }],
    ["cloud.baseURL", { baseURL: "api.openai.com" }],
    ["cloud.baseURL", { baseURL: "ftp://api.openai.com" }],
    ["cloud.baseURL", { baseURL: "https://user:secret@api.openai.com/v1" }],
    ["cloud.maxConcurrency", { maxConcurrency: 0 }],
    ["cloud.contextWindow", { contextWindow: 1.5 }],
    ['cloud.headers["bad name"]', { headers: { "bad name": "x" } }],
    ["cloud.organization", { organization: "hunter2 \u{1F600}" }],
    ["cloud.project", { project: " " }],
  ] satisfies readonly [string, Partial<OpenAIModelOptions>][])("%s is checked at construction: %j", (option, options) => {
    const error = thrownBy(() => model(options));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe(option);
    expect(String(error)).not.toMatch(/secret|hunter2/);
  });

  test.each<readonly [string, object]>([
    ["apiKey", { apiKey: 5 }],
    ["model", { model: 5 }],
    ["model", { model: null }],
    ["baseURL", { baseURL: null }],
    ["headers", { headers: null }],
    ["headers", { headers: "hunter2" }],
    ["headers", { headers: new Headers({ a: "hunter2" }) }],
    ['headers["a"]', { headers: { a: 5 } }],
    ["organization", { organization: 5 }],
    ["maxConcurrency", { maxConcurrency: "8" }],
    ["contextWindow", { contextWindow: null }],
    ["fetch", { fetch: "fetch" }],
    ["tokenizer", { tokenizer: {} }],
    ["clock", { clock: null }],
    ["foo", { foo: 1 }],
  ])("%s of a wrong type is named under the path of its factory: %j", (option, options) => {
    const error = thrownBy(() => model({ ...options, optionPath: "createOpenAIModel" }));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe(`createOpenAIModel.${option}`);
    expect(String(error)).not.toContain("hunter2");
  });

  test.each([[null], [undefined], ["sk-hunter2"], [[]]])("options have to be an object: %j", (options) => {
    // @ts-expect-error not an object
    const error = thrownBy(() => createOpenAIModel(options));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe("cloud");
    expect(String(error)).not.toContain("hunter2");
  });

  test("a missing key is named, and the message says that the environment is not read", () => {
    // @ts-expect-error the key is required
    const error = thrownBy(() => model({ apiKey: null }));
    expect(String(error)).toContain('Option "cloud.apiKey" is missing');
    expect(String(error)).toContain("not read from the environment");
  });

  test("white space around a key is not part of it", async () => {
    server.use(
      http.post(url, ({ request }) =>
        HttpResponse.json({ model: request.headers.get("authorization"), choices: [{ message: { content: "{}" } }] }),
      ),
    );
    expect((await model({ apiKey: " sk-test\n" }).doGenerate(fakeCall().call)).modelId).toBe("Bearer sk-test");
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
