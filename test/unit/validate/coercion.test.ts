import { describe, expect, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import * as mini from "zod/v4-mini";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { OutputValidationError } from "../../../src/errors/output-validation-error.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { validate } from "../../../src/validate/validate.ts";

type Schema = Parameters<typeof compileSchema>[0];

async function outcome(schema: Schema, wire: WireValue): Promise<unknown> {
  try {
    return await validate(wire, { schema, plan: compileSchema(schema), verbatimText: "" });
  } catch (error) {
    if (!OutputValidationError.isInstance(error)) throw error;
    expect(error.reason).toBe("invalid");
    return { failed: error.paths, messages: [...new Set(error.issues.map(({ message }) => message))] };
  }
}

const empty = { a: null, b: null, c: null, d: null, e: null };
const allFailed = { failed: ["a", "b", "c", "d", "e"], messages: ["not stated"] };

describe.each([
  { version: "zod 4", c: z.coerce, object: (shape: Record<string, z.ZodType>): Schema => z.object(shape) },
  { version: "zod 3", c: z3.coerce, object: (shape: Record<string, z3.ZodType>): Schema => z3.object(shape) },
  { version: "zod/mini", c: mini.coerce, object: (shape: Record<string, mini.ZodMiniType>): Schema => mini.object(shape) },
] as never[] as readonly { version: string; c: typeof z.coerce; object: (shape: Record<string, unknown>) => Schema }[])(
  "a coerced field that the posting does not state, in $version",
  ({ c, object, version }) => {
    const leaves = () => ({ a: c.number(), b: c.string(), c: c.boolean(), d: c.date(), e: c.bigint() });

    it("fails with its path where a value is required", async () => {
      expect(await outcome(object(leaves()), empty)).toEqual(allFailed);
    });

    it("passes where the posting states it", async () => {
      const wire = { a: 0, b: "null", c: false, d: "1970-01-01", e: "0" };
      expect(await outcome(object(leaves()), wire)).toEqual({ a: 0, b: "null", c: false, d: new Date(0), e: 0n });
    });

    it("is absent where it is optional and null where it is nullable", async () => {
      if (version === "zod/mini") return expect(await outcome(object({ a: mini.optional(mini.coerce.number()) }), empty)).toEqual({});
      const schema = object({
        a: c.number().optional(),
        b: c.string().nullable(),
        c: c.boolean().nullable().optional(),
        d: c.date().nullable().default(null),
        e: c.string().default("none"),
      });
      expect(await outcome(schema, empty)).toEqual({ b: null, c: null, d: null, e: "none" });
    });

    it("is its caught value, which is the schema's own", async () => {
      if (version === "zod/mini")
        return expect(await outcome(object({ b: mini.catch(mini.coerce.string(), "x") }), empty)).toEqual({ b: "x" });
      const schema = object({
        a: c.number().catch(7),
        b: c.string().catch("unknown"),
        c: c.boolean().catch(true),
        d: c.date().catch(new Date(5)),
        e: c.bigint().catch(9n),
      });
      expect(await outcome(schema, empty)).toEqual({ a: 7, b: "unknown", c: true, d: new Date(5), e: 9n });
    });
  },
);

describe("a coerced field deeper in the schema", () => {
  it("fails with the path of the data, through lists, records, tuples, sets and maps", async () => {
    const item = () => z.object({ n: z.coerce.number(), s: z.string().nullable() });
    const schema = z.object({
      list: z.array(item()),
      record: z.record(z.string(), item()),
      tuple: z.tuple([z.coerce.boolean(), z.string().nullable()]),
      map: z.map(z.string(), item()),
      object: item().optional(),
      numbers: z.array(z.coerce.number()),
    });
    const said = { n: null, s: "x" };
    const wire = {
      list: [{ n: null, s: null }, { n: 1, s: null }, said],
      record: [{ key: "k", value: said }],
      tuple: { "0": null, "1": "x" },
      map: [{ key: "m", value: said }],
      object: said,
      numbers: [null, 3],
    };
    const failed = ["list.1.n", "record.k.n", "tuple.0", "map.m.n", "object.n"];
    expect(await outcome(schema, wire)).toEqual({ failed, messages: ["not stated"] });
  });

  it("leaves an optional object that states nothing absent", async () => {
    const schema = z.object({ pay: z.object({ min: z.coerce.number() }).optional(), title: z.string() });
    expect(await outcome(schema, { pay: { min: null }, title: "x" })).toEqual({ title: "x" });
  });

  it("fails in any wrapper that lets null through to the coercion", async () => {
    const inventors: readonly z.ZodType[] = [
      z.coerce.number().transform((value) => value + 1),
      z.coerce.number().pipe(z.number()),
      z.coerce.string().readonly().brand("text"),
      z.coerce.string().optional().nonoptional(),
      z.lazy(() => z.coerce.boolean()),
      z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number()),
      z.union([z.coerce.number(), z.string()]),
      z.union([z.coerce.number(), z.null()]),
      z.union([z.coerce.string(), z.undefined()]),
      z.any().pipe(z.coerce.number()),
      z.string().nullable().pipe(z.coerce.number()),
      z.coerce
        .string()
        .transform((text) => text.length)
        .catch(3),
      z.intersection(z.coerce.number(), z.coerce.number()),
    ];
    for (const a of inventors) {
      expect(await outcome(z.object({ a, b: z.string().nullable() }), { a: null, b: null })).toEqual({
        failed: ["a"],
        messages: ["not stated"],
      });
    }
  });

  it("keeps what the schema itself makes of null or of nothing", async () => {
    const cases: readonly (readonly [z.ZodType, unknown])[] = [
      [z.union([z.null(), z.coerce.number()]), null],
      [z.union([z.coerce.number(), z.string()]).nullable(), null],
      [z.union([z.coerce.number(), z.null()]).nullable(), null],
      [z.coerce.string().catch("x").default("y"), "y"],
      [z.coerce.string().prefault("y"), "y"],
      [z.boolean().default(false), false],
      [z.boolean().catch(true), true],
      [z.preprocess((value) => value ?? 4, z.number()), 4],
      [
        z
          .string()
          .nullable()
          .transform((text) => text ?? "none"),
        "none",
      ],
    ];
    for (const [a, expected] of cases) {
      expect(await outcome(z.object({ a, b: z.string().nullable() }), { a: null, b: null })).toEqual({ a: expected, b: null });
    }
  });

  it("fails for null in the schemas that read text", async () => {
    const schema = z.object({ a: z.stringbool(), b: z.string().transform(Number), c: z.string().pipe(z.coerce.number()) });
    expect(await outcome(schema, { a: null, b: null, c: null })).toMatchObject({ failed: ["a", "b", "c"] });
  });

  it("cannot be left unasked", () => {
    const schema = z.object({ a: z.preprocess((value) => value, z.coerce.number()), b: z.string() });
    expect(() => compileSchema(schema, { fields: { a: { ask: false } } })).toThrow(InvalidOptionsError);
  });

  it("names the schema's other faults together with what was not stated", async () => {
    const schema = z.object({ a: z.coerce.number(), b: z.string(), c: z.number().min(5) });
    expect(await outcome(schema, { a: null, b: null, c: 3 })).toMatchObject({ failed: ["a", "b", "c"] });
  });
});
