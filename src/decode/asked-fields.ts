import type { WireSchema } from "../spec/wire-schema.ts";

/** The top-level fields that a wire schema asks for. */
export function askedFields({ jsonSchema }: WireSchema): readonly string[] {
  const { properties } = jsonSchema;
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
