import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { createExtractor, type ModelEntry } from "../../src/index.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { systemClock } from "../../src/system-time.ts";
import { createFakeBatchCapable } from "../support/fake-batch-capable.ts";
import { modelAlone } from "../support/model-alone.ts";
import { allOf } from "../support/run-fake-batch.ts";

const schema = z.object({ title: z.string().nullable() });
const postings = Array.from({ length: 6 }, (_, number) => `# Baker ${number}`);
const respond = () => '{"title":"Baker"}';

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsieve-lanes-"));
});
afterEach(() => rm(folder, { recursive: true }));

function batchOf(models: readonly ModelEntry[]) {
  const extractor = createExtractor({ ...modelAlone, schema, models });
  return extractor.extractMany(postings, { cloudLane: "batch", journal: join(folder, "run.jsonl") });
}

describe("the lanes of a batch", () => {
  it("are one for all candidates that share a model", async () => {
    const model = createFakeBatchCapable({ respond });
    const outcomes = await allOf(
      batchOf([
        { id: "short", model, maxInputTokens: 2 },
        { id: "long", model },
      ]),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(postings.map(() => "extracted"));
    expect(model.opened).toHaveLength(1);
    expect(model.closed).toBe(1);
  });

  it("are handed over again where handing over failed, and that failure ends nothing", async () => {
    const model = createFakeBatchCapable({ respond }, { failedFlushes: 2 });
    const outcomes = await allOf(batchOf([{ id: "cloud", model }]));
    expect(outcomes.map(({ status }) => status)).toEqual(postings.map(() => "extracted"));
    expect(model.flushes).toBeGreaterThan(2);
  });

  it("are closed, and the journal with them, where another one could not be opened", async () => {
    const model = createFakeBatchCapable({ respond });
    const broken = createFakeBatchCapable({ respond }, { refusal: new Error("no lane today") });
    const models = [
      { id: "cloud", model },
      { id: "other", model: broken },
    ];
    await expect(allOf(batchOf(models))).rejects.toThrow("no lane today");
    expect(model.closed).toBe(1);
    const journal = await openJournal({ path: join(folder, "run.jsonl"), fsync: "never", content: "full" }, { clock: systemClock });
    await journal.close();
  });

  it("are handed over at once also where the source fails, and what it had given is answered before the failure is told", async () => {
    const model = createFakeBatchCapable({ respond });
    const extractor = createExtractor({ ...modelAlone, schema, models: [{ id: "cloud", model }] });
    function* broken() {
      yield* postings;
      throw new Error("the cursor is gone");
    }
    const statuses: string[] = [];
    const read = async () => {
      for await (const { status } of extractor.extractMany(broken(), { cloudLane: "batch" })) statuses.push(status);
    };
    await expect(read()).rejects.toMatchObject({ name: "AdapterError", cause: { message: "the cursor is gone" } });
    expect(statuses).toEqual(postings.map(() => "extracted"));
  });

  it("are not opened to check their settings", () => {
    const model = createFakeBatchCapable({ respond });
    batchOf([{ id: "cloud", model }]);
    expect(model.opened).toEqual([]);
  });

  it("take up what earlier runs noted, and not what their neighbours hand over now", async () => {
    const models = ["one", "other"].map((id) => ({ id, model: createFakeBatchCapable({ respond }) }));
    const note = { type: "intent", digest: "d", customIds: [], batchId: null, endpoint: "http://127.0.0.1" } as const;
    for await (const _outcome of batchOf(models)) {
      const [one, other] = models.map(({ model }) => model.opened[0]?.notes);
      expect(await one?.all()).toEqual([]);
      await one?.add(note);
      expect(await other?.all()).toEqual([]);
      break;
    }
    const [next] = models;
    for await (const _outcome of batchOf(models)) {
      expect(await next?.model.opened[1]?.notes?.all()).toEqual([note]);
      break;
    }
  });
});
