import fc from "fast-check";
import { expect, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import { OutputValidationError } from "../../../src/errors/output-validation-error.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { validate } from "../../../src/validate/validate.ts";

interface Leaf<Type> {
  readonly schema: Type;
  /** What the user's schema itself gives, which no coercion makes of null or of nothing. */
  readonly own: never;
}

const leaves4: readonly Leaf<z.ZodType>[] = [
  { schema: z.coerce.number(), own: 77 as never },
  { schema: z.coerce.string(), own: "own" as never },
  { schema: z.coerce.boolean(), own: true as never },
];
const leaves3: readonly Leaf<z3.ZodType>[] = [
  { schema: z3.coerce.number(), own: 77 as never },
  { schema: z3.coerce.string(), own: "own" as never },
  { schema: z3.coerce.boolean(), own: true as never },
];

const wrappers4: readonly ((schema: z.ZodType, own: never) => z.ZodType)[] = [
  (schema) => schema.nullable(),
  (schema) => schema.optional(),
  (schema) => schema.nonoptional(),
  (schema) => schema.readonly(),
  (schema) => schema.refine(() => true),
  (schema) => schema.transform((value) => value),
  (schema) => schema.pipe(z.any()),
  (schema) => z.lazy(() => schema),
  (schema) => z.preprocess((value) => value, schema),
  (schema) => z.union([schema, z.null()]),
  (schema) => z.union([z.null(), schema]),
  (schema) => z.union([schema, z.undefined()]),
  (schema) => z.union([z.undefined(), schema]),
  (schema) => z.union([schema, z.object({ deep: z.string() })]),
  (schema, own) => schema.default(own),
  (schema, own) => schema.prefault(own),
  (schema, own) => schema.catch(own),
];
const wrappers3: readonly ((schema: z3.ZodType, own: never) => z3.ZodType)[] = [
  (schema) => schema.nullable(),
  (schema) => schema.optional(),
  (schema) => schema.readonly(),
  (schema) => schema.refine(() => true),
  (schema) => schema.transform((value) => value),
  (schema) => schema.pipe(z3.any()),
  (schema) => z3.lazy(() => schema),
  (schema) => z3.preprocess((value) => value, schema),
  (schema) => z3.union([schema, z3.null()]),
  (schema) => z3.union([z3.null(), schema]),
  (schema) => z3.union([schema, z3.undefined()]),
  (schema) => z3.union([z3.undefined(), schema]),
  (schema, own) => schema.default(own),
  (schema, own) => schema.catch(own),
];

type Schema = Parameters<typeof compileSchema>[0];

/** The field's value when the posting states nothing; "failed" where the schema does not pass. */
async function unstatedValue(schema: Schema): Promise<unknown> {
  const plan = compileSchema(schema);
  try {
    return Reflect.get(Object(await validate({ field: null, title: null }, { schema, plan, verbatimText: "" })), "field");
  } catch (error) {
    if (!OutputValidationError.isInstance(error)) throw error;
    return "failed";
  }
}

it("zod 4 makes up no value, however a coerced field is wrapped", async () => {
  const stacks = fc.tuple(fc.constantFrom(...leaves4), fc.array(fc.constantFrom(...wrappers4), { maxLength: 4 }));
  const property = fc.asyncProperty(stacks, async ([{ schema, own }, wrappers]) => {
    const field = wrappers.reduce((inner, wrap) => wrap(inner, own), schema);
    expect(["failed", null, undefined, own], wrappers.map(String).join(" | ")).toContain(
      await unstatedValue(z.object({ field, title: z.string().nullable() })),
    );
  });
  await fc.assert(property, { numRuns: 2_000 });
});

it("zod 3 makes up no value, however a coerced field is wrapped", async () => {
  const stacks = fc.tuple(fc.constantFrom(...leaves3), fc.array(fc.constantFrom(...wrappers3), { maxLength: 4 }));
  const property = fc.asyncProperty(stacks, async ([{ schema, own }, wrappers]) => {
    const field = wrappers.reduce((inner, wrap) => wrap(inner, own), schema);
    expect(["failed", null, undefined, own], wrappers.map(String).join(" | ")).toContain(
      await unstatedValue(z3.object({ field, title: z3.string().nullable() })),
    );
  });
  await fc.assert(property, { numRuns: 2_000 });
});
