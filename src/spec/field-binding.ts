import type { FactField } from "./fact.ts";

/** What a field holds, which says how its value is proved and brought into its normal form. */
export type FieldKind =
  | "text"
  /** A proper name: a company, a job title, a person. */
  | "name"
  | "place"
  | "country"
  | "number"
  | "money"
  | "currency"
  | "date"
  | "url"
  | "email"
  /** A reference number or code: proved word for word only. */
  | "id"
  /** One of a fixed set of words. */
  | "choice"
  | "boolean"
  /** The posting's own text, whole. */
  | "document";

/** What a field takes on the wire. */
export type FieldShape = "string" | "number" | "integer" | "boolean" | "choice" | "list" | "object" | "other";

/** A fact, or a part of it: `{ field: "baseSalary", part: "minValue" }`. */
export interface FactTarget {
  readonly field: FactField;
  readonly part: string | null;
}

/** One field of the user's schema, what code knows about it, and the fields below it. The root has the path "". */
export interface FieldBinding {
  /** Its key in the object around it; "" for the root and for list items. */
  readonly key: string;
  /** Path in the wire value, list items as `[]`: `salary.min`, `locations[].city`. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly shape: FieldShape;
  /** What code reads into it; null when only a model can fill it. */
  readonly fact: FactTarget | null;
  /** A path in the page's own JobPosting that the default schema does not have, such as `industry`; null for none. */
  readonly markupPath: string | null;
  /** The values that a choice allows, as they cross the wire. */
  readonly choices: readonly (string | number | boolean)[];
  readonly isNullable: boolean;
  /** The most entries that a list takes; null for none, and for what is no list. */
  readonly maxItems: number | null;
  /** Whether a model may be asked for it. */
  readonly isAsked: boolean;
  /** Whether neither the schema nor the user says what it holds, so that a value tells it by its own form: an address, a date. */
  readonly isOpen: boolean;
  /** The fields of an object, in the schema's order; the places of a tuple by their numbers; `key` and `value` of a pair. */
  readonly properties: readonly FieldBinding[];
  /** The entry of a list, the pair of a record, or null. */
  readonly item: FieldBinding | null;
  /** What a union may be instead; empty for all else. */
  readonly options: readonly FieldBinding[];
}
