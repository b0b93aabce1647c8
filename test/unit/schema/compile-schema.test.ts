import { describe, expect, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { UnsupportedSchemaError } from "../../../src/errors/unsupported-schema-error.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../../../src/schema/job-posting-schema.ts";

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function unsupported(run: () => unknown): UnsupportedSchemaError {
  const error = caught(run);
  if (!UnsupportedSchemaError.isInstance(error)) throw error;
  return error;
}

const text = { verbatimText: "the posting" };

describe("the wire schema", () => {
  it("keeps every key required, lists without null, and leaves nullable whatever the user requires", () => {
    const schema = z.object({ mood: z.string(), tags: z.array(z.string()).max(3), pay: z.object({ min: z.number() }).optional() });
    expect(compileSchema(schema).wire("xgrammar").jsonSchema).toEqual({
      type: "object",
      properties: {
        mood: { type: ["string", "null"] },
        tags: { type: "array", items: { type: "string" }, maxItems: 3 },
        pay: {
          anyOf: [
            { type: "object", properties: { min: { type: ["number", "null"] } }, required: ["min"], additionalProperties: false },
            { type: "null" },
          ],
        },
      },
      required: ["mood", "tags", "pay"],
      additionalProperties: false,
    });
  });

  it("leaves lengths, patterns, formats and bounds to the schema, and says so path by path", () => {
    const schema = z.object({
      mood: z
        .string()
        .min(2)
        .max(80)
        .regex(/^(?=a)/),
      mail: z.email(),
      pay: z.object({ min: z.number().min(1000).max(9000).multipleOf(5) }),
      tags: z.array(z.string()).min(1),
    });
    const plan = compileSchema(schema);
    const said = plan.lowerings("xgrammar").map(({ path, keyword }) => `${path}: ${keyword}`);
    for (const expected of [
      "mood: minLength",
      "mood: maxLength",
      "mood: pattern",
      "mood: nullable",
      "mail: format",
      "pay.min: minimum",
      "pay.min: maximum",
      "pay.min: multipleOf",
      "tags: minItems",
      "tags: maxItems",
    ]) {
      expect(said).toContain(expected);
    }
    expect(JSON.stringify(plan.wire("xgrammar").jsonSchema)).not.toMatch(/Length|pattern|email|multipleOf|1000|9000|minItems/);
    expect(plan.wire("xgrammar").lowerings).toEqual(plan.lowerings("xgrammar"));
  });

  it("offers no null for the title, which every posting states: the model reads, and grounding says no", () => {
    const schema = z.object({ title: z.string().nullable(), places: z.array(z.string()), company: z.string() });
    const { jsonSchema } = compileSchema(schema, { fields: { places: { from: "locations" } } }).wire("xgrammar");
    expect(jsonSchema.properties).toEqual({
      title: { type: "string" },
      places: { type: "array", items: { type: "string" }, maxItems: 20 },
      company: { type: ["string", "null"] },
    });
  });

  it("makes the tag of a discriminated union a constant, so that options cannot be confused", () => {
    const schema = z.object({
      pay: z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") }), z.object({ kind: z.literal("b") })]),
    });
    expect(JSON.stringify(compileSchema(schema).wire("xgrammar").jsonSchema)).toContain('{"kind":{"type":"string","enum":["a"]}}');
  });

  it("is made once and kept", () => {
    const plan = compileSchema(jobPostingSchema);
    expect(plan.wire("xgrammar")).toBe(plan.wire("xgrammar"));
    expect(plan.tightened("xgrammar")).toBe(plan.tightened("xgrammar"));
    expect(plan.subset("xgrammar", ["title"])).toBe(plan.subset("xgrammar", ["title"]));
    expect(plan.wire("openai-strict")).not.toBe(plan.wire("xgrammar"));
  });

  it("has smaller list caps at the second try", () => {
    const schema = z.object({ few: z.array(z.string()).max(3), many: z.array(z.string()) });
    const { properties } = compileSchema(schema).tightened("xgrammar").jsonSchema;
    expect(properties).toMatchObject({ few: { maxItems: 3 }, many: { maxItems: 6 } });
  });

  it("holds only the top-level fields of the paths that a repair asks for", () => {
    const plan = compileSchema(jobPostingSchema);
    const { jsonSchema } = plan.subset("xgrammar", ["baseSalary.minValue", "locations.0.city", "nowhere"]);
    expect(jsonSchema.required).toEqual(["locations", "baseSalary"]);
    expect(plan.subset("xgrammar", [""])).toBe(plan.wire("xgrammar"));
  });

  it("keeps a name within what servers take", () => {
    expect(compileSchema(jobPostingSchema, { name: "größte Stelle.".repeat(20) }).wire("xgrammar").name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
  });

  it("is the same for the same schema written with zod 3 and with zod 4", () => {
    const four = z.object({
      a: z.string().min(1).nullable(),
      b: z
        .array(z.enum(["x", "y"]))
        .max(5)
        .optional(),
      c: z.union([z.string(), z.number().int()]),
      d: z.record(z.string(), z.number()).default({}),
      e: z.tuple([z.string(), z.boolean()]),
      f: z.set(z.string()).readonly(),
      g: z.literal("only"),
      h: z.number().nonnegative().catch(0),
      i: z.string().transform(Number).pipe(z.number()),
      j: z.object({ k: z.date() }).and(z.object({ l: z.bigint() })),
      m: z.lazy(() => z.string()).brand("name"),
      n: z.map(z.string(), z.unknown()),
    });
    const three = z3.object({
      a: z3.string().min(1).nullable(),
      b: z3
        .array(z3.enum(["x", "y"]))
        .max(5)
        .optional(),
      c: z3.union([z3.string(), z3.number().int()]),
      d: z3.record(z3.string(), z3.number()).default({}),
      e: z3.tuple([z3.string(), z3.boolean()]),
      f: z3.set(z3.string()).readonly(),
      g: z3.literal("only"),
      h: z3.number().nonnegative().catch(0),
      i: z3.string().transform(Number).pipe(z3.number()),
      j: z3.object({ k: z3.date() }).and(z3.object({ l: z3.bigint() })),
      m: z3.lazy(() => z3.string()).brand("name"),
      n: z3.map(z3.string(), z3.unknown()),
    });
    expect(compileSchema(three).wire("xgrammar").jsonSchema).toEqual(compileSchema(four).wire("xgrammar").jsonSchema);
    expect(compileSchema(three).lowerings("xgrammar")).toEqual(compileSchema(four).lowerings("xgrammar"));
  });
});

describe("schemas that cannot be sent", () => {
  it.each([
    ["a union", z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])],
    ["a list", z.array(z.string())],
    ["a string", z.string()],
    ["a record", z.record(z.string(), z.string())],
    ["a zod 3 union", z3.union([z3.object({ a: z3.string() }), z3.object({ b: z3.string() })])],
    ["an empty object", z.object({})],
  ])("refuses %s as the root, with advice", (_, schema) => {
    const error = unsupported(() => compileSchema(schema));
    expect(error.path).toBe("");
    expect(error.message).toMatch(/z\.object\(/);
  });

  it("refuses a schema of another library by its name", () => {
    const schema = { "~standard": { version: 1, vendor: "valibot", validate: (value: unknown) => ({ value }) } } as const;
    expect(unsupported(() => compileSchema(schema)).message).toMatch(/valibot.*zod 4, zod\/mini or zod 3/);
  });

  it.each([
    ["symbol", z.symbol()],
    ["never", z.never()],
    ["undefined", z.undefined()],
    ["void", z.void()],
    ["file", z.file()],
    ["promise", z.promise(z.string())],
    ["never in a list", z.array(z.never())],
    ["zod 3's symbol", z3.symbol()],
    ["zod 3's function", z3.function()],
  ])("refuses %s and names its path", (_, inner) => {
    // zod 3 and 4 types are mixed here on purpose: each is the only one in its schema.
    const schema = "_zod" in inner ? z.object({ outer: z.object({ bad: inner }) }) : z3.object({ outer: z3.object({ bad: inner }) });
    expect(unsupported(() => compileSchema(schema)).path).toMatch(/^outer\.bad/);
  });

  it("refuses a recursive schema that can never end", () => {
    const endless: z.ZodType = z.object({ next: z.lazy(() => endless) });
    expect(unsupported(() => compileSchema(z.object({ endless }))).message).toMatch(/schema/);
  });

  it("refuses a schema that makes new schemas for ever", () => {
    const grow = (): z.ZodType => z.lazy(() => z.object({ next: grow().optional() }));
    expect(unsupported(() => compileSchema(z.object({ root: grow() }))).message).toMatch(/without end/);
  });

  it("refuses for OpenAI alone what only OpenAI refuses for its size", () => {
    const many = z.object({ code: z.enum(Array.from({ length: 1200 }, (_, index) => `value ${index}`) as [string, ...string[]]) });
    const plan = compileSchema(many);
    expect(plan.wire("xgrammar").jsonSchema.type).toBe("object");
    expect(unsupported(() => plan.wire("openai-strict"))).toMatchObject({ backend: "openai-strict" });
    const deep = Array.from({ length: 11 }).reduce<z.ZodType>((inner) => z.object({ inner }), z.string());
    expect(unsupported(() => compileSchema(z.object({ deep })).wire("openai-strict")).message).toMatch(/levels/);
  });

  it("leaves out a key that can only be absent", () => {
    const plan = compileSchema(z.object({ a: z.string(), b: z.never().optional() }));
    expect(plan.wire("xgrammar").jsonSchema.required).toEqual(["a"]);
    expect(plan.restore({ a: "x" }, text)).toEqual({ a: "x" });
  });
});

describe("the fields option", () => {
  const schema = z.object({
    title: z.string(),
    note: z.string().nullable(),
    tags: z.array(z.string()),
    pay: z.object({ text: z.string() }).nullable(),
  });

  it("takes verbatim fields off the wire and fills them with the document", () => {
    const plan = compileSchema(schema, { fields: { note: { verbatim: true }, "pay.text": { verbatim: true } } });
    expect(plan.verbatimPaths).toEqual(["note", "pay.text"]);
    expect(plan.wire("xgrammar").jsonSchema.required).toEqual(["title", "tags"]);
    expect(plan.fields.map(({ path }) => path)).toEqual(["title", "tags"]);
    expect(plan.restore({ title: "x", tags: [] }, text)).toEqual({
      title: "x",
      note: "the posting",
      tags: [],
      pay: { text: "the posting" },
    });
    expect(plan.lowerings("xgrammar")).toContainEqual({ path: "note", keyword: "verbatim", change: expect.stringContaining("copied") });
  });

  it("keeps a verbatim field that the page's markup has stated", () => {
    const plan = compileSchema(schema, { fields: { note: { verbatim: true } } });
    expect(plan.restore({ title: "x", tags: [], pay: null, note: "from markup" }, text)).toMatchObject({ note: "from markup" });
  });

  it("leaves fields that are not asked empty, as the schema allows", () => {
    const plan = compileSchema(schema, { fields: { note: { ask: false }, tags: { ask: false }, pay: { ask: false } } });
    expect(plan.wire("xgrammar").jsonSchema.required).toEqual(["title"]);
    expect(plan.restore({ title: "x" }, text)).toEqual({ title: "x", note: null, tags: [], pay: null });
  });

  it("names the nearest paths when one does not exist", () => {
    const error = caught(() => compileSchema(jobPostingSchema, { fields: { "baseSalary.minvalue": { ask: false } } }));
    expect(InvalidOptionsError.isInstance(error) && error.option).toBe("fields.baseSalary.minvalue");
    expect(error).toMatchObject({ message: expect.stringContaining('"baseSalary.minValue"') });
  });

  it.each([
    ["verbatim for a list", { tags: { verbatim: true } }],
    ["not asking for a required field", { title: { ask: false } }],
    ["a path of an inherited name", { constructor: { ask: false } }],
  ])("refuses %s", (_, fields) => {
    expect(InvalidOptionsError.isInstance(caught(() => compileSchema(schema, { fields })))).toBe(true);
  });

  it("passes over defaults that the schema has no use for", () => {
    const other = z.object({ title: z.string(), description: z.array(z.string()) });
    expect(compileSchema(other, { defaults: { ...jobPostingFields, nowhere: { ask: false } } }).verbatimPaths).toEqual([]);
    expect(compileSchema(schema, { defaults: { note: { verbatim: true } }, fields: { note: {} } }).verbatimPaths).toEqual([]);
  });

  it("does not ask for a list whose items have nothing to ask for", () => {
    const lists = z.object({
      title: z.string(),
      odd: z.array(z.object({ nothing: z.null() })),
      places: z.array(z.object({ city: z.string().nullable() })),
    });
    const plan = compileSchema(lists, { fields: { "places[].city": { ask: false } } });
    expect(plan.wire("xgrammar").jsonSchema.required).toEqual(["title"]);
    expect(plan.restore({ title: "x" }, text)).toEqual({ title: "x", odd: [], places: [] });
  });

  it("refuses to ask for nothing", () => {
    expect(unsupported(() => compileSchema(z.object({ a: z.string() }), { fields: { a: { verbatim: true } } })).message).toMatch(/nothing/);
  });
});

describe("the planned fields", () => {
  it("tell the prompt each path, type and description", () => {
    const schema = z.object({
      level: z.enum(["a", "b"]).describe("which level").optional(),
      places: z.array(z.object({ city: z.string() })).describe("all places"),
      pay: z.union([z.object({ kind: z.literal("x"), n: z.number() }), z.object({ kind: z.literal("y"), s: z.string() })]),
    });
    const fields = compileSchema(schema).fields.map(({ path, type, description }) => `${path}|${type}|${description}`);
    expect(fields).toEqual([
      "level|one of: a, b|which level",
      "places|list of objects|all places",
      "places[].city|string|",
      "pay.kind|one of: x, y|",
      "pay.n|number|",
      "pay.s|string|",
    ]);
  });

  it("bound a string by the schema's own maximum", () => {
    const [short, long] = compileSchema(z.object({ short: z.string().max(10), long: z.string() })).fields;
    expect(short?.maxTokens).toBeLessThan(long?.maxTokens ?? 0);
  });

  it("keep the default schema's glossary short", () => {
    const { fields } = compileSchema(jobPostingSchema, { fields: jobPostingFields });
    expect(fields.map(({ description }) => description).join(" ").length).toBeLessThan(600);
  });
});
