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

/** One field of the user's schema and what code knows about it. */
export interface FieldBinding {
  /** Path in the wire value, list items as `[]`: `salary.min`, `locations[].city`. */
  readonly path: string;
  readonly kind: FieldKind;
  /** What code reads into it; null when only a model can fill it. */
  readonly fact: FactTarget | null;
  /** A path in the page's own JobPosting, such as `hiringOrganization.name`, tried before `fact`; null for none. */
  readonly markupPath: string | null;
  readonly shape: "string" | "number" | "integer" | "boolean" | "choice" | "list" | "object" | "other";
  /** The values that a choice allows, as they cross the wire. */
  readonly choices: readonly (string | number | boolean)[];
  readonly isNullable: boolean;
  /** Whether a model may be asked for it. */
  readonly isAsked: boolean;
}

/** A fact, or a part of it: `{ field: "baseSalary", part: "minValue" }`. */
export interface FactTarget {
  readonly field: FactField;
  readonly part: string | null;
}
