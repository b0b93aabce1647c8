import type { FieldBinding, FieldKind } from "./field-binding.ts";
import type { SchemaLowering, WireDialect, WireSchema, WireValue } from "./wire-schema.ts";

/** What is said of one field of the user's schema, by its path. */
export interface FieldOptions {
  /** Copied by code from the prepared document instead of being written by the model. String fields only. */
  readonly verbatim?: boolean | undefined;
  /** False: never asked of the model; the field is null, absent or its default. @default true */
  readonly ask?: boolean | undefined;
  /**
   * Where code finds the value: a path of the default schema (`baseSalary.minValue`) or of schema.org's JobPosting
   * (`hiringOrganization.name`). @default the field's own path, where one of the two has it
   */
  readonly from?: string | undefined;
  /** What the field holds, which says how its value is proved. @default told by `from`, the schema's format, its type and its name */
  readonly kind?: FieldKind | undefined;
}

/** One asked leaf or list of the schema, as the prompt and the watchdog need it. */
export interface PlannedField {
  /** Path in the wire value, list items as `[]`: `locations[].city`. */
  readonly path: string;
  /** Such as `string`, `number`, `one of: HOUR, DAY`, `list of strings`. */
  readonly type: string;
  /** The schema's own description; "" when it has none. */
  readonly description: string;
  /** The longest value in tokens. */
  readonly maxTokens: number;
}

/** Everything the stages need of the user's schema, compiled once per extractor. Wire schemas are made at first use and kept. */
export interface SchemaPlan {
  readonly fields: readonly PlannedField[];
  /** Paths whose value is copied from the prepared document. */
  readonly verbatimPaths: readonly string[];
  /** The root of the schema, and what code can read into each of its fields. */
  readonly bindings: FieldBinding;
  /** The asked top-level keys in at most six fixed groups: a missing field asks its whole group, so that few grammars exist. */
  readonly groups: readonly (readonly string[])[];
  readonly lowerings: (dialect: WireDialect) => readonly SchemaLowering[];
  /** The whole schema on the wire. @throws UnsupportedSchemaError */
  wire(dialect: WireDialect): WireSchema;
  /** The same with smaller caps, for the one request after a truncated or runaway answer. `paths` as in `subset`. */
  tightened(dialect: WireDialect, paths?: readonly string[]): WireSchema;
  /** Only the top-level fields that hold these paths, for a gap or a repair. */
  subset(dialect: WireDialect, paths: readonly string[]): WireSchema;
  /** From the wire value to what the user's schema takes in: nulls of optional fields dropped, records and dates rebuilt, verbatim text filled in. */
  restore(wire: WireValue, options: { readonly verbatimText: string }): unknown;
  /** Paths of a restored value where the posting states nothing and the schema would make up a value, such as the 0 that `z.coerce.number()` makes of null. */
  unstated(restored: unknown): readonly string[];
}
