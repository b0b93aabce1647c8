import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { type BatchNotes, BatchPendingError, createExtractor, createOpenAIBatchModel } from "../../src/index.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { systemClock } from "../../src/system-time.ts";
import type { FakeBatchRequest } from "../../src/testing/fake-batch.ts";
import { startFakeBatchApi } from "../../src/testing/fake-batch-api.ts";
import { modelAlone } from "../support/model-alone.ts";
import { allOf } from "../support/run-fake-batch.ts";

const schema = z.object({ title: z.string().min(3).nullable() });
const postings = Array.from({ length: 12 }, (_, number) => `# Baker ${number}\n\nNight shift.`);

function laneAt(baseURL: string, notes?: BatchNotes) {
  const lane = createOpenAIBatchModel({ apiKey: "sk-test", baseURL, notes, flushAfterMs: 30, pollMinMs: 1, pollMaxMs: 5 });
  return { lane, extractor: createExtractor({ ...modelAlone, schema, models: [{ id: "cloud", model: lane }] }) };
}

function titleOf({ body }: FakeBatchRequest): string {
  return /Baker \d+/.exec(JSON.stringify(body.messages))?.[0] ?? "";
}

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsieve-lane-"));
});
afterEach(() => rm(folder, { recursive: true }));

const openNotes = () => openJournal({ path: join(folder, "run.jsonl"), fsync: "never", content: "full" }, { clock: systemClock });

describe("the pipeline over the batch lane", () => {
  it("gives the same results as at real time, repair included, and books them in the lane batch", async () => {
    let repairs = 0;
    await using api = await startFakeBatchApi({
      respond(request) {
        const isRepair = JSON.stringify(request.body.messages).includes("title: ");
        if (isRepair) repairs += 1;
        const title = titleOf(request);
        return { text: JSON.stringify({ title: title === "Baker 7" && !isRepair ? "B" : title }) };
      },
    });
    const { extractor } = laneAt(api.baseURL);
    const results = await Promise.all(postings.map((posting) => extractor.extract(posting)));
    expect(results.map(({ data }) => data.title)).toEqual(postings.map((_, number) => `Baker ${number}`));
    expect(new Set(results.flatMap(({ attempts }) => attempts.map(({ lane }) => lane)))).toEqual(new Set(["batch"]));
    expect(results[7]?.attempts.map(({ purpose }) => purpose)).toEqual(["first", "repair"]);
    expect(repairs).toBe(1);
    expect(api.batches.map(({ requests }) => requests.length)).toEqual([12, 1]);
  });

  it("of an own list of models that does not wait rejects as soon as the provider has the request", async () => {
    await using api = await startFakeBatchApi({ advance: "manual" });
    const lane = createOpenAIBatchModel({ apiKey: "sk-test", baseURL: api.baseURL, maxRequests: 1, waitForAnswers: false });
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "cloud", model: lane }] });
    const error = await extractor.extract("# Baker").catch((thrown: unknown) => thrown);
    expect(BatchPendingError.isInstance(error) && error.batchId).toBe(api.batches[0]?.id);
    await extractor.close({ abort: true });
  });

  it("of an own list of models takes a batch's postings together, however long they wait, and outlives it", async () => {
    await using api = await startFakeBatchApi({ respond: (request) => ({ text: JSON.stringify({ title: titleOf(request) }) }) });
    const lane = createOpenAIBatchModel({ apiKey: "sk-test", baseURL: api.baseURL, flushAfterMs: 600_000, pollMinMs: 1, pollMaxMs: 5 });
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "cloud", model: lane }], timeouts: { deadlineMs: 50 } });
    const many = Array.from({ length: 150 }, (_, number) => `# Baker ${number}`);
    for (let run = 1; run <= 2; run += 1) {
      const outcomes = await allOf(extractor.extractMany(many.map((text) => `${text}\n\nRun ${run}.`)));
      expect(outcomes.map(({ status }) => status)).toEqual(many.map(() => "extracted"));
    }
    expect(api.batches.map(({ requests }) => requests.length)).toEqual([150, 150]);
    await extractor.close();
  });

  it("collects after an abort what an earlier run handed over, with a journal as its notes: nothing is charged twice", async () => {
    await using api = await startFakeBatchApi({
      respond: (request) => ({ text: JSON.stringify({ title: titleOf(request) }) }),
      advance: "manual",
    });
    const firstNotes = await openNotes();
    const first = laneAt(api.baseURL, firstNotes);
    const leaving = new AbortController();
    const left = Promise.allSettled(postings.map((posting) => first.extractor.extract(posting, { signal: leaving.signal })));
    while (!first.lane.pending().some(({ batchId }) => batchId !== null)) await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort(new Error("Ctrl-C"));
    await left;
    await first.extractor.close();
    expect(first.extractor.stats()).toMatchObject({ byLane: { batch: { requests: 12, usd: 0 } } });
    await firstNotes.close();
    for (let step = 0; step < 3; step += 1) await api.advance();

    const secondNotes = await openNotes();
    const second = laneAt(api.baseURL, secondNotes);
    const results = await Promise.all(postings.map((posting) => second.extractor.extract(posting)));
    expect(results.map(({ data }) => data.title)).toEqual(postings.map((_, number) => `Baker ${number}`));
    expect(results.every(({ usage }) => usage.inputTokens === 100)).toBe(true);
    expect(api.batches).toHaveLength(1);
    await second.extractor.close();
    await secondNotes.close();
  });
});
