import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { extractorEventNames } from "../../src/events.ts";
import { createExtractor, createVllmModel, ExtractorError } from "../../src/index.ts";
import { startFakeOpenAI } from "../support/fake-openai.ts";
import { startFaultServer } from "../support/fault-server.ts";
import type { Fault } from "../support/fault-server-faults.ts";
import { modelAlone } from "../support/model-alone.ts";
import { echoes } from "./support/echoes.ts";
import { seenOf } from "./support/seen-of.ts";

const key = "sk-MARKER-OF-THE-LOCAL-KEY-0123456789";
const header = "MARKER-OF-A-SECRET-HEADER";
const cloudKey = "sk-MARKER-OF-THE-CLOUD-KEY-0123456789";
const content = "MARKER-OF-THE-POSTING";
const keys = [key, header, cloudKey];
const schema = z.object({ title: z.string(), town: z.string().nullable() });

interface Handed {
  /** What may hold posting text: results. */
  readonly results: readonly unknown[];
  /** What may not. */
  readonly others: readonly unknown[];
}

/** Extracts from a server that meets every request with a fault, and collects everything that is handed out on the way. */
async function handOut(fault: Fault, { withCloud }: { readonly withCloud: boolean }): Promise<Handed> {
  const server = await startFaultServer({ faultOf: () => fault });
  await using openai = await startFakeOpenAI({ kind: "raw", status: 500, headers: {}, body: `${cloudKey} ${content}` });
  const cloud = { apiKey: cloudKey, baseURL: openai.baseURL, headers: { "x-private": header } };
  const extractor = createExtractor({
    ...modelAlone,
    schema,
    local: { baseURL: server.url, apiKey: key, headers: { "x-private": header } },
    ...(withCloud ? { cloud } : {}),
    sleep: async () => undefined,
    timeouts: { firstTokenMs: 5_000, idleMs: 5_000 },
  });
  const results: unknown[] = [];
  const others: unknown[] = [extractor];
  for (const name of extractorEventNames) extractor.on(name, (event) => others.push({ name, event }));
  for (const outcome of await Promise.all([1, 2, 3].map((posting) => extractor.safeExtract(`# Baker ${posting}\n\n${content}`)))) {
    if (outcome.status === "extracted") results.push(outcome.result);
    else others.push(outcome.error);
  }
  others.push(await extractor.check(), extractor.stats(), extractor.explainSchema());
  await extractor.close();
  others.push(extractor);
  await server.close();
  return { results, others };
}

describe("a server that throws back all that it was sent", () => {
  const cases = Object.entries(echoes).flatMap(([name, fault], index) => [
    { name, fault, withCloud: false },
    ...(index % 4 === 0 ? [{ name: `${name}, with a cloud beside it`, fault, withCloud: true }] : []),
  ]);

  it.each(cases)("$name: keys are in nothing that is handed out, and the posting in results alone", async ({ fault, withCloud }) => {
    const { results, others } = await handOut(fault, { withCloud });
    expect(others.length).toBeGreaterThan(10);
    for (const value of [...results, ...others]) for (const secret of keys) expect(seenOf(value)).not.toContain(secret);
    for (const value of others) expect(seenOf(value)).not.toContain(content);
  });
});

describe("an extractor and its models", () => {
  it("show no key when they are inspected or written as JSON", () => {
    const local = { baseURL: "http://127.0.0.1:9/v1", apiKey: key, headers: { "x-private": header } };
    const extractor = createExtractor({ local, cloud: { apiKey: cloudKey, headers: { "x-private": header } } });
    const text = seenOf(extractor) + seenOf(createVllmModel(local));
    for (const secret of keys) expect(text).not.toContain(secret);
  });

  it.each([
    ["a key", { apiKey: `${key}\n` }],
    ["a header", { headers: { "x-private": `${header}\n` } }],
    ["a header's name", { headers: { [`${header} `]: "x" } }],
    ["an address", { baseURL: `http://user:${key}@127.0.0.1/v1` }],
    ["an address with a query", { baseURL: `http://127.0.0.1/v1?key=${key}` }],
    ["no address", { baseURL: `not a url ${key}` }],
    ["a model", { model: 7, apiKey: key }],
  ])("never repeat %s that is refused", (_name, local) => {
    const refused: unknown = (() => {
      try {
        // What a JavaScript caller may pass.
        return createExtractor({ local: local as object });
      } catch (error) {
        return error;
      }
    })();
    expect(ExtractorError.isInstance(refused)).toBe(true);
    for (const secret of keys) expect(seenOf(refused)).not.toContain(secret);
  });
});
