/** Whether a schema would make a value of null or of nothing, as `z.coerce.number()` makes 0 of null. */
export type Coercion =
  | "none"
  /** Where the node takes neither null nor an absent value. */
  | "required"
  /** Also where it says that it takes them: the coercion comes first. */
  | "always";

/** A value of a choice: how it crosses the wire, and what the user's schema takes in. */
export interface ChoiceValue {
  readonly wire: string | number | boolean;
  readonly input: string | number | boolean | bigint;
}

/** Where the value of a field comes from when the model is not asked for it. */
export type OffWireSource = "verbatim" | "unasked";

/** One key of an object. `source` is null when the model is asked. */
export interface SchemaProperty {
  readonly key: string;
  readonly node: SchemaNode;
  readonly source: OffWireSource | null;
}

/** What a schema takes in, without wrappers: the same for zod 3 and zod 4. */
export type SchemaShape =
  | StringShape
  | { readonly kind: "number"; readonly isInteger: boolean; readonly isNonNegative: boolean }
  | { readonly kind: "boolean" }
  | { readonly kind: "date" }
  | { readonly kind: "bigint" }
  | { readonly kind: "anything" }
  | { readonly kind: "choice"; readonly values: readonly ChoiceValue[] }
  | { readonly kind: "object"; readonly properties: readonly SchemaProperty[] }
  | ListShape
  | EntriesShape
  | { readonly kind: "tuple"; readonly items: readonly SchemaNode[]; readonly rest: SchemaNode | null }
  | { readonly kind: "union"; readonly options: readonly SchemaNode[] }
  | { readonly kind: "null" }
  /** Where a recursive schema was cut off: never on the wire. */
  | { readonly kind: "cut" }
  /** Takes no JSON value, such as `never`; allowed only as one option of a union. */
  | { readonly kind: "forbidden"; readonly type: string };

/** A text. */
export interface StringShape {
  readonly kind: "string";
  readonly maxLength: number | null;
  /** The format that a decoder knows under this name, or null. */
  readonly format: string | null;
  /** zod's own name of the format, such as `email`, when the decoder does not know it. */
  readonly zodFormat?: string | undefined;
}

/** An array or a set. */
export interface ListShape {
  readonly kind: "list";
  readonly item: SchemaNode;
  readonly minItems: number;
  readonly maxItems: number | null;
  readonly collection: "array" | "set";
}

/** A record or a map: a list of key and value pairs on the wire. */
export interface EntriesShape {
  readonly kind: "entries";
  readonly key: SchemaNode;
  readonly value: SchemaNode;
  readonly collection: "record" | "map";
}

/** One place of the user's schema, as it takes its input. */
export interface SchemaNode {
  readonly shape: SchemaShape;
  /** Takes null. */
  readonly isNullable: boolean;
  /** Takes an absent value: optional, or with a default. */
  readonly isOptional: boolean;
  /** Takes any input and makes something of it, such as `z.preprocess`; the shape is a guess. */
  readonly isPreprocessed: boolean;
  /** Whether the schema would make up a value where the posting states none. */
  readonly coercion: Coercion;
  /** Gives the value of a field that is absent, where the schema itself would coerce it before its own fallback; null for none. */
  readonly fallback: (() => unknown) | null;
  /** Whether every posting states it, so that the wire offers no null. */
  readonly isExpected: boolean;
  /** The schema's own words; "" when it has none. */
  readonly description: string;
  /** What was met on the way that the wire does not carry, such as `minLength` or `transform`. */
  readonly notes: readonly string[];
}

/** A node of this shape, with what differs from a plain required one. */
export function schemaNode(shape: SchemaShape, changes: Partial<Omit<SchemaNode, "shape">> = {}): SchemaNode {
  const plain = {
    isNullable: false,
    isOptional: false,
    isPreprocessed: false,
    coercion: "none",
    fallback: null,
    isExpected: false,
  } as const;
  return { shape, ...plain, description: "", notes: [], ...changes };
}

/** The same node, with more notes. */
export function noted(node: SchemaNode, notes: readonly string[]): SchemaNode {
  return { ...node, notes: [...new Set([...node.notes, ...notes])] };
}

/** The path of a key below a path. */
export function childPath(parent: string, key: string): string {
  return parent === "" ? key : `${parent}.${key}`;
}

/** Whether only one value is possible, as for the tag of a discriminated union. */
export function isConstant({ shape, isNullable, isOptional }: SchemaNode): boolean {
  return shape.kind === "choice" && shape.values.length === 1 && !isNullable && !isOptional;
}
