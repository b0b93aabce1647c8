import { describe, expectTypeOf, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import * as mini from "zod/v4-mini";
import { compileSchema } from "../../src/schema/compile-schema.ts";
import type { FieldPaths } from "../../src/schema/field-paths.ts";
import type { JobPosting, jobPostingSchema } from "../../src/schema/job-posting-schema.ts";
import type { FieldOptions } from "../../src/spec/schema-plan.ts";
import { validate } from "../../src/validate/validate.ts";

const four = z.object({
  title: z.string().transform((title) => title.length),
  remote: z.boolean().default(false),
  note: z.string().optional(),
  posted: z.coerce.date(),
  checked: z.string().refine(async (text) => text !== ""),
  places: z.array(z.object({ city: z.string().nullable() })),
});

const three = z3.object({
  title: z3.string().transform((title) => title.length),
  remote: z3.boolean().default(false),
  note: z3.string().optional(),
  checked: z3.string().refine(async (text) => text !== ""),
  pay: z3.object({ min: z3.number() }).nullable(),
});

describe("the type of the data", () => {
  it("is the output type of a zod 4 schema", async () => {
    const data = await validate({}, { schema: four, plan: compileSchema(four), verbatimText: "" });
    expectTypeOf(data).toEqualTypeOf<{
      title: number;
      remote: boolean;
      note?: string | undefined;
      posted: Date;
      checked: string;
      places: { city: string | null }[];
    }>();
  });

  it("is the output type of a zod 3 schema", async () => {
    const data = await validate({}, { schema: three, plan: compileSchema(three), verbatimText: "" });
    expectTypeOf(data).toEqualTypeOf<{
      title: number;
      remote: boolean;
      note?: string | undefined;
      checked: string;
      pay: { min: number } | null;
    }>();
  });

  it("is the output type of a zod/mini schema", async () => {
    const schema = mini.object({ title: mini.string(), pay: mini.optional(mini.number()) });
    const data = await validate({}, { schema, plan: compileSchema(schema), verbatimText: "" });
    expectTypeOf(data).toEqualTypeOf<{ title: string; pay?: number | undefined }>();
  });

  it("says of a job posting that nothing need be stated", () => {
    expectTypeOf<JobPosting["title"]>().toEqualTypeOf<string | null>();
    expectTypeOf<JobPosting["remote"]>().toEqualTypeOf<"yes" | "no" | "hybrid" | null>();
    expectTypeOf<JobPosting["skills"]>().toEqualTypeOf<string[]>();
    // @ts-expect-error a salary need not be stated
    expectTypeOf<JobPosting["baseSalary"]>().toEqualTypeOf<NonNullable<JobPosting["baseSalary"]>>();
  });
});

type Fields<Schema extends Parameters<typeof compileSchema>[0]> = Readonly<Partial<Record<FieldPaths<Schema>, FieldOptions>>>;

describe("the paths of a schema", () => {
  it("are those of its input, with [] for list items", () => {
    expectTypeOf<FieldPaths<typeof four>>().toEqualTypeOf<
      "title" | "remote" | "note" | "posted" | "checked" | "places" | "places[].city"
    >();
    expectTypeOf<FieldPaths<typeof three>>().toEqualTypeOf<"title" | "remote" | "note" | "checked" | "pay" | "pay.min">();
    expectTypeOf<"baseSalary.minValue">().toExtend<FieldPaths<typeof jobPostingSchema>>();
    expectTypeOf<"locations[].city">().toExtend<FieldPaths<typeof jobPostingSchema>>();
  });

  it("do not compile when the schema lacks them", () => {
    const good: Fields<typeof four> = { "places[].city": { ask: false }, note: { verbatim: true } };
    expectTypeOf(good).not.toBeAny();
    // @ts-expect-error the schema has no such path
    const bad: Fields<typeof four> = { "places[].town": { ask: false } };
    expectTypeOf(bad).not.toBeAny();
  });

  it("end for a recursive schema", () => {
    interface Category {
      readonly name: string;
      readonly children: readonly Category[];
    }
    type Paths = FieldPaths<z.ZodType<{ root: Category }, { root: Category }>>;
    expectTypeOf<"root.children[].name">().toExtend<Paths>();
  });

  it("name the two sides of a record's entries", () => {
    const schema = z.object({ links: z.record(z.string(), z.object({ url: z.string() })) });
    expectTypeOf<FieldPaths<typeof schema>>().toEqualTypeOf<"links" | "links[].key" | "links[].value" | "links[].value.url">();
  });
});
