import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/v4";
import { createExtractor, ExtractorError, ModelCallError } from "../../src/index.ts";
import { createFakeLanguageModel, type FakeLanguageModelOptions } from "../../src/testing/fake-language-model.ts";
import { allOf } from "../support/run-fake-batch.ts";
import { statedPage } from "../support/stated-page.ts";

const mood = JSON.stringify({ mood: null });
const schemaOf = (title: z.ZodType<unknown>) => z.object({ title, mood: z.string().nullable(), description: z.string().nullable() });
const plainSchema = schemaOf(z.string().nullable());
const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}`, content: statedPage(index) }));

let folder = "";
let journal = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsieve-resume-"));
  journal = join(folder, "run.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(options: Partial<FakeLanguageModelOptions> & { readonly schema?: z.ZodObject; readonly instructions?: string } = {}) {
  const { schema = plainSchema, instructions, ...fake } = options;
  const model = createFakeLanguageModel({ respond: () => mood, ...fake });
  const fields = { description: { verbatim: true } };
  return { model, extractor: createExtractor({ schema, fields, instructions, models: [{ id: "fake", model }] }) };
}

describe("a batch with a journal", () => {
  test("that was left in the middle goes on with the rest, and gives the same as one that was not", async () => {
    const first = make();
    let taken = 0;
    for await (const _outcome of first.extractor.extractMany(pages(40), { journal, concurrency: 4 })) if (++taken === 15) break;
    const second = make();
    const resumed = await allOf(second.extractor.extractMany(pages(40), { journal, order: "source" }));
    const again = make();
    const fresh = await allOf(again.extractor.extractMany(pages(40), { order: "source" }));
    expect(resumed.filter(({ replayed }) => replayed).length).toBeGreaterThanOrEqual(15);
    expect(second.model.calls.length + resumed.filter(({ replayed }) => replayed).length).toBe(40);
    const plain = (outcomes: typeof fresh) =>
      outcomes.map((outcome) => {
        if (outcome.status !== "extracted") return outcome.status;
        const { data, route, evidence, usage, cost, completeness } = outcome.result;
        return { key: outcome.key, data, route, evidence, usage, cost, completeness };
      });
    expect(plain(resumed)).toEqual(plain(fresh));
    expect(resumed.map((outcome) => outcome.status === "extracted" && outcome.result.data)).toContainEqual(
      expect.objectContaining({ title: "Baker 7", description: expect.stringContaining("We bake bread every night") }),
    );
  });

  test("asks nothing again, whoever iterates it and however often", async () => {
    const first = make();
    await allOf(first.extractor.extractMany(pages(10), { journal }));
    const before = readFileSync(journal, "utf8");
    for (let time = 0; time < 2; time += 1) {
      const { model, extractor } = make();
      const outcomes = await allOf(extractor.extractMany(pages(10).reverse(), { journal }));
      expect(outcomes.every(({ replayed, status }) => replayed && status === "extracted")).toBe(true);
      expect(model.calls).toHaveLength(0);
    }
    expect(readFileSync(journal, "utf8")).toBe(before);
  });

  test("runs the schema anew over what it replays: a transform gives the new value, a refusal is a failure", async () => {
    await allOf(make().extractor.extractMany(pages(2), { journal }));
    const shout = make({
      schema: schemaOf(
        z
          .string()
          .nullable()
          .transform((title) => title?.toUpperCase() ?? null),
      ),
    });
    const [loud] = await allOf(shout.extractor.extractMany(pages(1), { journal }));
    expect(loud).toMatchObject({ replayed: true, result: { data: { title: "BAKER 0" } } });
    const strict = make({
      schema: schemaOf(
        z
          .string()
          .nullable()
          .refine((title) => title !== "Baker 1", "no more"),
      ),
    });
    const outcomes = await allOf(strict.extractor.extractMany(pages(2), { journal, order: "source" }));
    expect(outcomes.map(({ status, replayed }) => [status, replayed])).toEqual([
      ["extracted", true],
      ["failed", true],
    ]);
    expect([shout, strict].map(({ model }) => model.calls.length)).toEqual([0, 0]);
  });

  test("extracts again when page, instructions or the schema's version change", async () => {
    await allOf(make().extractor.extractMany(pages(3), { journal }));
    const changed = pages(3).map((page, index) => (index === 1 ? { ...page, content: statedPage(100) } : page));
    const edited = make();
    await allOf(edited.extractor.extractMany(changed, { journal }));
    expect(edited.model.calls).toHaveLength(1);
    const told = make({ instructions: "Be brief." });
    await allOf(told.extractor.extractMany(changed, { journal }));
    expect(told.model.calls).toHaveLength(3);
    const bumped = make({ instructions: "Be brief." });
    await allOf(bumped.extractor.extractMany(changed, { journal, schemaVersion: "2" }));
    expect(bumped.model.calls).toHaveLength(3);
  });

  test("replays several postings of a page, each with its own text", async () => {
    const blocks = ["Oslo", "Bergen"].map(
      (city) => `<h2>Baker in ${city}</h2><p>Nights in ${city}</p><h3>Requirements</h3><p>A diploma</p>`,
    );
    const board = `<!doctype html><html lang="en"><head><title>Jobs</title></head><body><h1>Jobs at Acme</h1>${blocks.join("")}</body></html>`;
    const run = () => {
      const { model, extractor } = make();
      return allOf(extractor.extractMany([{ id: "board", content: board }], { journal, postingsPerPage: "all" })).then((outcomes) => ({
        model,
        outcomes,
      }));
    };
    const first = await run();
    const again = await run();
    const dataOf = ({ outcomes }: typeof first) => outcomes.map((outcome) => outcome.status === "extracted" && outcome.result.data);
    expect(first.outcomes.length).toBe(2);
    expect(again.outcomes.every(({ replayed }) => replayed)).toBe(true);
    const byTitle = (data: unknown) => JSON.stringify(data);
    expect(dataOf(again).map(byTitle).sort()).toEqual(dataOf(first).map(byTitle).sort());
    expect(again.model.calls).toHaveLength(0);
  });
});

test("a journal that is deleted under the batch ends it with an error that says what to do, and not with a quiet success", async () => {
  for (const [fsync, most] of [
    ["always", 3],
    ["interval", 6],
  ] as const) {
    const { extractor } = make();
    let taken = 0;
    const loop = async () => {
      for await (const _outcome of extractor.extractMany(pages(6), { journal: { path: journal, fsync }, concurrency: 1 })) {
        taken += 1;
        if (taken === 2) rmSync(journal);
      }
    };
    await expect(loop()).rejects.toMatchObject({ name: "JournalError", reason: "changed", message: expect.stringContaining("deleted") });
    expect(taken).toBeLessThanOrEqual(most);
    await extractor.close();
  }
});

test("what a tightened schema refuses of the journal is asked anew with every other failure, and only then", async () => {
  const strict = schemaOf(z.string().nullable()).refine(({ mood }) => mood !== null);
  const strictly = () => make({ schema: strict, respond: () => JSON.stringify({ mood: "nightly baking" }) });
  const first = make();
  await allOf(first.extractor.extractMany(pages(2), { journal }));
  const cautious = strictly();
  const refused = await allOf(cautious.extractor.extractMany(pages(2), { journal, retryFailed: "retryable" }));
  expect(refused.map(({ status, replayed }) => [status, replayed])).toEqual([
    ["failed", true],
    ["failed", true],
  ]);
  expect(cautious.model.calls).toHaveLength(0);
  const bold = strictly();
  await allOf(bold.extractor.extractMany(pages(2), { journal, retryFailed: "all" }));
  expect(bold.model.calls.length).toBeGreaterThanOrEqual(2);
});

describe("failures in the journal", () => {
  const quota = new ModelCallError({ kind: "quota", provider: "fake", endpoint: "fake", message: "used up" });
  const wrong = new ModelCallError({ kind: "auth", provider: "fake", endpoint: "fake", message: "wrong key" });

  test("stand until they are to be retried, and what had to wait is always taken up", async () => {
    const respond = (_call: unknown, index: number) => (index === 0 ? wrong : quota);
    const first = await allOf(make({ respond }).extractor.extractMany(pages(2), { journal, concurrency: 1, order: "source" }));
    expect(first.map(({ status }) => status)).toEqual(["failed", "deferred"]);
    const second = make();
    const again = await allOf(second.extractor.extractMany(pages(2), { journal, order: "source" }));
    expect(again.map(({ status, replayed }) => [status, replayed])).toEqual([
      ["failed", true],
      ["extracted", false],
    ]);
    const [failed] = again;
    expect(failed?.status === "failed" && ExtractorError.isInstance(failed.error) && failed.error.message).toBe("wrong key");
    const third = make();
    const retried = await allOf(third.extractor.extractMany(pages(2), { journal, retryFailed: "all", order: "source" }));
    expect(retried.map(({ status, replayed }) => [status, replayed])).toEqual([
      ["extracted", false],
      ["extracted", true],
    ]);
    expect(third.model.calls).toHaveLength(1);
  });
});

describe("a journal", () => {
  test("with a torn last line is mended, and only that posting is done again", async () => {
    await allOf(make().extractor.extractMany(pages(5), { journal, concurrency: 1 }));
    appendFileSync(journal, '{"type":"outcome","record":{"index":5,"ke');
    const { model, extractor } = make();
    expect(await allOf(extractor.extractMany(pages(6), { journal }))).toHaveLength(6);
    expect(model.calls).toHaveLength(1);
    expect(await allOf(make().extractor.extractMany(pages(6), { journal }))).toHaveLength(6);
  });

  test("that another batch is writing is refused, and so is a folder that is none", async () => {
    const { extractor } = make();
    const iterator = extractor.extractMany(pages(5), { journal })[Symbol.asyncIterator]();
    await iterator.next();
    await expect(allOf(make().extractor.extractMany(pages(5), { journal }))).rejects.toMatchObject({
      code: "journal",
    });
    await iterator.return();
    expect(await allOf(make().extractor.extractMany(pages(5), { journal }))).toHaveLength(5);
    await expect(allOf(make().extractor.extractMany(pages(1), { journal: folder }))).rejects.toMatchObject({ code: "journal" });
  });

  test("holds no content when it is kept by hash alone", async () => {
    const options = { journal: { path: journal, content: "hash-only" } } as const;
    await allOf(make().extractor.extractMany(pages(3), options));
    expect(readFileSync(journal, "utf8")).not.toContain("Baker");
    const { model, extractor } = make();
    const again = await allOf(extractor.extractMany(pages(3), options));
    expect(again.every((outcome) => outcome.status === "skipped" && outcome.reason === "journalled" && outcome.replayed)).toBe(true);
    expect(model.calls).toHaveLength(0);
  });

  test("counts what earlier runs have spent against the run's budget", async () => {
    const cloud = () => {
      const model = createFakeLanguageModel({ respond: () => mood, location: "cloud", modelId: "gpt-4o-mini" });
      return createExtractor({ schema: plainSchema, models: [{ id: "cloud", model }] });
    };
    const first = await allOf(cloud().extractMany(pages(10), { journal, concurrency: 1 }));
    const spent = first.reduce((sum, outcome) => sum + (outcome.status === "extracted" ? (outcome.result.cost.usd ?? 0) : 0), 0);
    expect(spent).toBeGreaterThan(0);
    const again = await allOf(cloud().extractMany(pages(20), { journal, budget: { maxUsd: spent }, order: "source" }));
    expect(again.slice(10).every((outcome) => outcome.status === "skipped" && outcome.reason === "budget")).toBe(true);
  });
});

test("an abort ends a replay whose schema never answers", async () => {
  await allOf(make().extractor.extractMany(pages(1), { journal }));
  let isAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const endless = schemaOf(
    z
      .string()
      .nullable()
      .refine(() => {
        isAsked();
        return new Promise<boolean>(() => undefined);
      }),
  );
  const controller = new AbortController();
  const { extractor, model } = make({ schema: endless });
  const taken = allOf(extractor.extractMany(pages(1), { journal, signal: controller.signal }));
  await asked;
  controller.abort("enough");
  await expect(taken).rejects.toBe("enough");
  expect(model.calls).toHaveLength(0);
});

test("a page that cannot be read any more is a failure of its own, and the batch goes on", async () => {
  await allOf(make().extractor.extractMany(pages(2), { journal }));
  const model = createFakeLanguageModel({ respond: () => mood });
  const longest = Math.max(...pages(2).map(({ content }) => content.length));
  const [first, second] = pages(2);
  const padded = { id: "long", content: `${statedPage(7)}${" ".repeat(longest)}` };
  const fields = { description: { verbatim: true } };
  const options = { schema: plainSchema, fields, models: [{ id: "fake", model }] };
  await allOf(createExtractor(options).extractMany([padded], { journal }));
  const small = createExtractor({ ...options, maxContentBytes: longest });
  const source = [first, padded, second].flatMap((page) => page ?? []);
  const outcomes = await allOf(small.extractMany(source, { journal, order: "source" }));
  expect(outcomes.map((outcome) => (outcome.status === "failed" ? outcome.error.code : outcome.status))).toEqual([
    "extracted",
    "unreadable-content",
    "extracted",
  ]);
});
