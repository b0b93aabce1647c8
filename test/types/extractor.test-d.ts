import { describe, expectTypeOf, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import { createExtractor, type ExtractionResult, type Extractor, type JobPosting } from "../../src/index.ts";

describe("createExtractor", () => {
  it("gives a JobPosting without a schema", () => {
    expectTypeOf(createExtractor()).toEqualTypeOf<Extractor<JobPosting>>();
    expectTypeOf(createExtractor({ threshold: 4000 })).toEqualTypeOf<Extractor<JobPosting>>();
  });

  it("gives a zod 4 schema's output, with transforms, defaults, refinements and async checks", () => {
    const schema = z.object({
      title: z.string().transform((title) => title.length),
      tags: z.array(z.string()).default([]),
      posted: z.coerce.date().nullable(),
      code: z.string().refine(async (code) => code.length > 1),
    });
    expectTypeOf(createExtractor({ schema })).toEqualTypeOf<
      Extractor<{ title: number; tags: string[]; posted: Date | null; code: string }>
    >();
  });

  it("gives a zod 3 schema's output", () => {
    const schema = z3.object({ title: z3.string().transform((title) => title.length), remote: z3.boolean().default(false) });
    expectTypeOf(createExtractor({ schema }).extract).returns.resolves.toEqualTypeOf<
      ExtractionResult<{ title: number; remote: boolean }>
    >();
  });

  it("knows the paths of its fields", () => {
    const schema = z.object({ text: z.string(), pay: z.object({ min: z.number() }), places: z.array(z.object({ city: z.string() })) });
    createExtractor({ schema, fields: { text: { verbatim: true }, "pay.min": { ask: false }, "places[].city": { ask: false } } });
    // @ts-expect-error there is no such field
    createExtractor({ schema, fields: { txt: { verbatim: true } } });
    createExtractor({ fields: { "baseSalary.minValue": { ask: false } } });
    // @ts-expect-error there is no such field in the default schema
    createExtractor({ fields: { salary: { ask: false } } });
  });

  it("refuses what is no option", () => {
    // @ts-expect-error misspelt
    createExtractor({ thresold: 3 });
    // @ts-expect-error a schema is no text
    createExtractor({ schema: "job" });
    // @ts-expect-error a cloud needs its key
    createExtractor({ cloud: {} });
    // @ts-expect-error no such cause
    createExtractor({ fallbackOn: ["always"] });
  });

  it("types the payload of each event by its name", () => {
    const extractor = createExtractor();
    extractor.on("attempt-end", ({ attempt }) => expectTypeOf(attempt.cost.usd).toEqualTypeOf<number | null>());
    // @ts-expect-error no such event
    extractor.on("done", () => undefined);
  });

  it("tells a result from a failure by its status", async () => {
    const outcome = await createExtractor().safeExtract("posting");
    if (outcome.status === "extracted") expectTypeOf(outcome.result.data).toEqualTypeOf<JobPosting>();
    else expectTypeOf(outcome.error.code).toEqualTypeOf<string>();
  });
});
