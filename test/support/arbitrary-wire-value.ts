import fc from "fast-check";
import type { JsonSchema, WireValue } from "../../src/spec/wire-schema.ts";

/** Random answers that a decoder constrained by this wire schema could give. */
export function arbitraryWireValue(schema: JsonSchema): fc.Arbitrary<WireValue> {
  const { anyOf, type } = schema;
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((option: JsonSchema) => arbitraryWireValue(option)));
  if (Array.isArray(schema.enum)) return fc.constantFrom<WireValue>(...schema.enum);
  if (Array.isArray(type)) return fc.oneof(...type.map((name: string) => arbitraryWireValue({ ...schema, type: name })));
  switch (type) {
    case "string":
      return schema.format === "date" ? fc.constantFrom("2026-03-01", "1999-12-31") : fc.string({ maxLength: 5 });
    case "number":
      return fc.integer({ min: schema.minimum === 0 ? 0 : -1000, max: 1000 }).map((value) => value / 4);
    case "integer":
      return fc.integer({ min: schema.minimum === 0 ? 0 : -1000, max: 1000 });
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(arbitraryWireValue(asSchema(schema.items)), { maxLength: Math.min(3, Number(schema.maxItems)) });
    case "object": {
      const entries = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, arbitraryWireValue(asSchema(value))]);
      return fc.record<Record<string, WireValue>>(Object.fromEntries(entries));
    }
    default:
      return fc.constant(null);
  }
}

function asSchema(value: unknown): JsonSchema {
  if (typeof value !== "object" || value === null) throw new Error("not a schema");
  return Object.fromEntries(Object.entries(value));
}
