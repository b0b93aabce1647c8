import fc from "fast-check";
import * as z from "zod/v4";

const key = fc.oneof(
  fc.constantFrom("title", "pay", "constructor", "toString", "a.b", "x[0]", "größe", "key", "0"),
  fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name !== "__proto__"),
);

const leaf: fc.Arbitrary<z.ZodType> = fc.oneof(
  fc.constantFrom<z.ZodType>(
    z.string(),
    z.string().trim(),
    z.number(),
    z.number().nonnegative(),
    z.boolean(),
    z.date(),
    z.coerce.date(),
    z.bigint(),
    z.any(),
    z.null(),
    z.iso.date(),
    z.string().transform((text) => text.length),
    z.preprocess((value) => value, z.number()),
    z.unknown(),
  ),
  fc.uniqueArray(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 5 }).map((values) => z.enum(values)),
  fc
    .uniqueArray(fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((values) => z.literal(values)),
);

function wrapped(inner: fc.Arbitrary<z.ZodType>): fc.Arbitrary<z.ZodType> {
  const ways = fc.constantFrom<(schema: z.ZodType) => z.ZodType>(
    (schema) => schema,
    (schema) => schema.nullable(),
    (schema) => schema.optional(),
    (schema) => schema.nullish(),
    (schema) => schema.readonly(),
    (schema) => z.lazy(() => schema),
    (schema) => schema.describe("words"),
  );
  return fc.tuple(inner, ways).map(([schema, way]) => way(schema));
}

const { schema } = fc.letrec<{ schema: z.ZodType; shape: Record<string, z.ZodType> }>((tie) => ({
  shape: fc.dictionary(key, tie("schema"), { minKeys: 1, maxKeys: 4 }),
  schema: wrapped(
    fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.tuple(tie("schema"), fc.integer({ min: 1, max: 100 })).map(([item, most]) => z.array(item).max(most)),
      tie("schema").map((item) => z.array(item)),
      tie("schema").map((value) => z.record(z.string(), value)),
      tie("schema").map((value) => z.map(z.string(), value)),
      fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((options) => z.union(options)),
      tie("shape").map((shape) => z.object(shape)),
      fc.tuple(tie("schema"), tie("schema")).map((items) => z.tuple(items)),
    ),
  ),
}));

/** Random zod 4 object schemas whose only demands are those of their types. */
export const arbitraryObjectSchema: fc.Arbitrary<z.ZodObject> = fc
  .dictionary(key, schema, { minKeys: 1, maxKeys: 5 })
  .map((shape) => z.object(shape));
