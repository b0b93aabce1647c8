import { type SchemaNode, schemaNode } from "./schema-node.ts";

/** The checks of a string, number or list, in one form for zod 3 and zod 4. */
export interface Constraints {
  /** Smallest value, length or size; null for none. */
  readonly minimum: number | null;
  readonly isMinimumExclusive: boolean;
  /** Largest value, length or size; null for none. */
  readonly maximum: number | null;
  readonly isInteger: boolean;
  /** zod's name of the string format, such as `email`; null for none. */
  readonly format: string | null;
  /** Other keywords that stand on the schema, such as `pattern` or `refinement`. */
  readonly notes: readonly string[];
}

/** A schema without checks. */
export const unconstrained: Constraints = {
  minimum: null,
  isMinimumExclusive: false,
  maximum: null,
  isInteger: false,
  format: null,
  notes: [],
};

/** The formats that decoders know under this name and that have one spelling: the others stay with the schema. */
const wireFormats: Readonly<Record<string, string>> = { date: "date", datetime: "date-time" };

/** A string: lengths, patterns and most formats stay with the schema. */
export function stringNode({ minimum, maximum, format, notes }: Constraints): SchemaNode {
  const wireFormat = format !== null && Object.hasOwn(wireFormats, format) ? (wireFormats[format] ?? null) : null;
  const more = [
    ...(minimum === null ? [] : ["minLength"]),
    ...(maximum === null ? [] : ["maxLength"]),
    ...(format === null || wireFormat !== null ? [] : ["format"]),
  ];
  const zodFormat = format === null || wireFormat !== null ? {} : { zodFormat: format };
  return schemaNode({ kind: "string", maxLength: maximum, format: wireFormat, ...zodFormat }, { notes: [...more, ...notes] });
}

/**
 * A number: only "not below zero" crosses the wire. Any other bound in a grammar bends a number that the posting
 * states (150 under a maximum of 100 is decoded as 15), so the schema checks it afterwards.
 */
export function numberNode({ minimum, isMinimumExclusive, maximum, isInteger, notes }: Constraints): SchemaNode {
  const isNonNegative = minimum !== null && minimum >= 0;
  const isMinimumKept = minimum === null || (minimum === 0 && !isMinimumExclusive);
  const more = [...(isMinimumKept ? [] : ["minimum"]), ...(maximum === null ? [] : ["maximum"])];
  return schemaNode({ kind: "number", isInteger, isNonNegative }, { notes: [...more, ...notes] });
}

interface ListParts {
  readonly constraints: Constraints;
  readonly collection: "array" | "set";
}

/** An array or set; its caps are set when the wire schema is made. */
export function listNode(item: SchemaNode, { constraints, collection }: ListParts): SchemaNode {
  const { minimum, maximum, notes } = constraints;
  const own = [...(collection === "set" ? ["set"] : []), ...(minimum === null || minimum === 0 ? [] : ["minItems"])];
  return schemaNode({ kind: "list", item, minItems: minimum ?? 0, maxItems: maximum, collection }, { notes: [...own, ...notes] });
}
