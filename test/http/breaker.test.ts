import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, type ExtractorOptions } from "../../src/index.ts";
import { type FakeOpenAI, startFakeOpenAI } from "../support/fake-openai.ts";
import { type FakeVllm, type FakeVllmOptions, startFakeVllm } from "../support/fake-vllm.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string() });
const good = { title: "Baker" };
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function serve(options: FakeVllmOptions = {}): Promise<FakeVllm> {
  const server = await startFakeVllm({ respond: () => ({ value: good, delayMs: 10 }), ...options });
  closing.push(() => server.close());
  return server;
}

async function startCloud(): Promise<FakeOpenAI> {
  const cloud = await startFakeOpenAI({ kind: "json", value: good });
  closing.push(() => cloud[Symbol.asyncDispose]());
  return cloud;
}

function extractorFor(options: ExtractorOptions<typeof schema>) {
  const extractor = createExtractor({ ...modelAlone, schema, retry: { minDelayMs: 10, maxDelayMs: 20 }, ...options });
  closing.push(() => extractor.close({ abort: true }));
  const events: string[] = [];
  for (const name of ["breaker-open", "breaker-half-open", "breaker-closed"] as const) {
    extractor.on(name, ({ candidate }) => events.push(`${candidate} ${name}`));
  }
  return { extractor, events };
}

const posting = (index: number): string => `# Baker ${index}\n\nWe look for a baker.`;
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("the breaker of a local server", () => {
  it("makes postings wait for a server that is killed and restarted, and all of them finish", async () => {
    // From the sixteenth on it hangs, so that requests are in flight when it is killed, however busy the machine is.
    const server = await serve({ respond: ({ index }) => ({ value: good, delayMs: index < 16 ? 10 : 50_000 }) });
    const { extractor, events } = extractorFor({ local: { baseURL: server.url, maxConcurrency: 8 } });
    const all = Promise.all(Array.from({ length: 60 }, (_, index) => extractor.extract(posting(index))));
    await until(() => server.completions.length === 24);
    await server.close();
    await until(() => events.includes("local breaker-open"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const back = await serve({ port: server.port });
    const results = await all;
    expect(results).toHaveLength(60);
    expect(results.every(({ data, attempts }) => data.title === "Baker" && attempts.at(-1)?.status === "succeeded")).toBe(true);
    expect(back.completions.length).toBeGreaterThan(20);
    expect(events).toContain("local breaker-half-open");
    expect(events.at(-1)).toBe("local breaker-closed");
  });

  it("sends postings on at once while it is open, and asks nobody twice", async () => {
    const server = await serve();
    const cloud = await startCloud();
    const { extractor, events } = extractorFor({
      local: { baseURL: server.url, maxConcurrency: 8 },
      cloud: { apiKey: "sk-test", baseURL: cloud.baseURL },
    });
    await extractor.extract(posting(0));
    await server.close();
    for (let index = 1; index < 4; index += 1) expect((await extractor.extract(posting(index))).route.candidate).toBe("cloud");
    expect(events[0]).toBe("local breaker-open");
    const { attempts, route } = await extractor.extract(posting(5));
    expect(route.candidate).toBe("cloud");
    expect(attempts.map(({ candidate, error }) => [candidate, error?.kind ?? null])).toEqual([
      ["local", "connect"],
      ["cloud", null],
    ]);
    const [check] = await extractor.check();
    expect(check?.status).toBe("failed");
    expect(String(check?.error)).toContain("breaker is open");
  });

  it("keeps failed requests in the books with the server they failed at, and goes to the other one", async () => {
    const bad = await serve({ respond: () => ({ status: 500, json: {} }) });
    const well = await serve();
    const waits: number[] = [];
    const { extractor } = extractorFor({
      local: { baseURL: [bad.url, well.url], maxConcurrency: 4 },
      sleep: async (ms) => {
        waits.push(ms);
      },
    });
    const results = await Promise.all(Array.from({ length: 40 }, (_, index) => extractor.extract(posting(index))));
    const failed = results.flatMap(({ attempts }) => attempts.filter(({ status }) => status === "failed"));
    expect(failed).toHaveLength(bad.completions.length);
    expect(failed.every(({ endpoint }) => endpoint === `http://127.0.0.1:${bad.port}`)).toBe(true);
    expect(results.every(({ attempts }) => attempts.at(-1)?.endpoint === `http://127.0.0.1:${well.port}`)).toBe(true);
    expect(bad.completions.length).toBeLessThan(10);
    expect(waits).toEqual([]);
  });
});
