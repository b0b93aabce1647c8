import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { type BatchOptions, createExtractor, createOpenAIModel, type Outcome } from "../../src/index.ts";
import type { FakeBatchRequest } from "../../src/testing/fake-batch.ts";
import { startFakeBatchApi } from "../../src/testing/fake-batch-api.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { createFakeTokenizer } from "../../src/testing/fake-tokenizer.ts";
import { modelAlone } from "../support/model-alone.ts";

const schema = z.object({ title: z.string().nullable() });
type Data = z.infer<typeof schema>;
const long = "The night shift bakes four thousand loaves. ".repeat(40);
const titleIn = (text: string): string => /Baker \d+/.exec(text)?.[0] ?? "";
/** Every third one is too long for the local model. */
const postings = Array.from({ length: 30 }, (_, number) => ({
  id: `p-${number}`,
  content: `# Baker ${number}\n\nNight shift.${number % 3 === 0 ? long : ""}`,
}));
const respond = ({ body }: FakeBatchRequest) => ({ text: JSON.stringify({ title: titleIn(JSON.stringify(body.messages)) }) });
const quick = { maxRequests: 500, flushAfterMs: 60_000, pollMinMs: 1, pollMaxMs: 5 };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsieve-many-"));
});
afterEach(() => rm(folder, { recursive: true }));

function extractorAt(baseURL: string) {
  const tokenizer = createFakeTokenizer();
  const local = createFakeLanguageModel({
    respond: ({ messages }) => JSON.stringify({ title: titleIn(messages.at(-1)?.content ?? "") }),
    tokenizer,
  });
  const cloud = createOpenAIModel({ apiKey: "sk-test", baseURL, model: "gpt-4o-mini", tokenizer });
  const models = [
    { id: "local", model: local, maxInputTokens: 100 },
    { id: "cloud", model: cloud, maxInputTokens: Number.POSITIVE_INFINITY },
  ];
  return createExtractor({ ...modelAlone, schema, models });
}

async function run(baseURL: string, options: BatchOptions): Promise<readonly Outcome<Data>[]> {
  await using extractor = extractorAt(baseURL);
  const outcomes: Outcome<Data>[] = [];
  for await (const outcome of extractor.extractMany(postings, { cloudLane: "batch", cloudBatches: quick, ...options }))
    outcomes.push(outcome);
  return outcomes;
}

const laneOf = (outcome: Outcome<Data>): string | undefined =>
  outcome.status === "extracted" ? outcome.result.attempts.at(-1)?.lane : undefined;

describe("extractMany with the cloud's batch lane", () => {
  it("sends what needs the cloud as one batch, at half the price, while the rest is answered here", async () => {
    await using api = await startFakeBatchApi({ respond });
    const outcomes = await run(api.baseURL, {});
    expect(outcomes.map(({ status }) => status)).toEqual(postings.map(() => "extracted"));
    const inBatch = outcomes.filter((outcome) => laneOf(outcome) === "batch");
    expect(inBatch.map(({ index }) => index % 3)).toEqual(inBatch.map(() => 0));
    expect(inBatch).toHaveLength(10);
    expect(api.batches.map(({ requests }) => requests.length)).toEqual([10]);
    const [first] = inBatch;
    const usage = first?.status === "extracted" ? first.result.usage : null;
    const full = ((usage?.inputTokens ?? 0) * 0.15 + (usage?.outputTokens ?? 0) * 0.6) / 1e6;
    expect(first?.status === "extracted" && first.result.cost.usd).toBeCloseTo(full / 2, 9);
  });

  it("defers what it does not wait for, and the same call later collects it; nothing is handed over twice", async () => {
    await using api = await startFakeBatchApi({ respond, advance: "manual" });
    const options = { journal: join(folder, "run.jsonl"), waitForBatches: false } as const;
    const first = await run(api.baseURL, options);
    const deferred = first.filter(({ status }) => status === "deferred");
    expect(deferred).toHaveLength(10);
    expect(deferred[0]).toMatchObject({ reason: "batch", batchId: api.batches[0]?.id });
    const again = await run(api.baseURL, options);
    expect(again.filter(({ status }) => status === "deferred")).toHaveLength(10);
    expect(again.filter(({ replayed }) => replayed)).toHaveLength(20);
    for (let step = 0; step < 3; step += 1) await api.advance();
    const last = await run(api.baseURL, options);
    expect(last.map(({ status }) => status)).toEqual(postings.map(() => "extracted"));
    expect(last.filter(({ replayed }) => !replayed).map(laneOf)).toEqual(Array.from({ length: 10 }, () => "batch"));
    expect(api.batches).toHaveLength(1);
  });

  it("goes on with the batches of a run that was stopped while it waited for them", async () => {
    await using api = await startFakeBatchApi({ respond, advance: "manual" });
    const journal = join(folder, "run.jsonl");
    const stop = new AbortController();
    const stopped = run(api.baseURL, { journal, signal: stop.signal });
    const settled = Promise.allSettled([stopped]);
    while (api.batches.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error("Ctrl-C"));
    expect(await settled).toMatchObject([{ status: "rejected", reason: { message: "Ctrl-C" } }]);
    for (let step = 0; step < 3; step += 1) await api.advance();
    const outcomes = await run(api.baseURL, { journal });
    expect(outcomes.map(({ status }) => status)).toEqual(postings.map(() => "extracted"));
    expect(api.batches.map(({ status }) => status)).toEqual(["completed"]);
  });

  it("is refused without a cloud that has batches, with settings that it does not take, and without a journal to collect by", () => {
    const local = createExtractor({ schema });
    expect(() => local.extractMany(postings, { cloudLane: "batch" })).toThrow(/cloudLane/);
    const both = extractorAt("http://127.0.0.1:9/v1");
    expect(() => both.extractMany(postings, { cloudLane: "batch", cloudBatches: { maxRequests: 0 } })).toThrow(/maxRequests/);
    expect(() => both.extractMany(postings, { cloudLane: "batch", waitForBatches: false })).toThrow(/journal/);
  });
});
