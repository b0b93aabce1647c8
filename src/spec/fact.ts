import type { SourceSpan } from "./source-span.ts";
import type { Warning, WarningCode } from "./warning.ts";
import type { WireValue } from "./wire-schema.ts";

/**
 * What code can read on a page, named and shaped as in the default schema. A list has one fact an entry: `locations` facts
 * are `{ raw, city, region, country }`, `employmentTypes` and `skills` facts are single words or phrases, `baseSalary`
 * facts are `{ minValue, maxValue, currency, unitText }`. The last four have no place in the default schema and serve
 * users' own schemas.
 */
export type FactField =
  | "title"
  | "company"
  | "locations"
  | "remote"
  | "employmentTypes"
  | "baseSalary"
  | "description"
  | "responsibilities"
  | "requirements"
  | "benefits"
  | "skills"
  | "experience"
  | "education"
  | "datePosted"
  | "validThrough"
  | "applyUrl"
  | "status"
  | "seniority"
  | "language"
  | "contactEmail"
  | "identifier";

/** Where on the page a fact was read. The first four are data the page states about itself. */
export type FactOrigin =
  | "json-ld"
  | "microdata"
  | "rdfa"
  | "embedded-state"
  /** `<meta>`, `og:` and `<title>`: weak. */
  | "metadata"
  /** A labelled line, a table row or a term and its description: "Salary: …". */
  | "label"
  /** A heading of the visible text. */
  | "heading"
  /** An entry of a section, found by the section's heading: "Requirements" and its list. */
  | "section"
  /** A link target. */
  | "link"
  /** `<time datetime>`. */
  | "time"
  /** A pattern in running text, such as "$120k a year". */
  | "pattern";

/** One thing that code read on the page, with its proof. */
export interface Fact {
  readonly field: FactField;
  readonly value: WireValue;
  readonly origin: FactOrigin;
  /** Where it stands in {@link PreparedDocument.source}. */
  readonly span: SourceSpan;
  /** Where the parts of an object stand, by key (`minValue`, `city`), as far as known. */
  readonly parts: Readonly<Record<string, SourceSpan>>;
  /** Whether the value is written there as it is, or is the normal form of what is written there. */
  readonly status: "exact" | "normalized";
  /** 0 to 1: how often a fact of this field read in this way is right, by measurement where there is one. */
  readonly confidence: number;
  /** What speaks against it, or is to be told of it. */
  readonly doubts: readonly WarningCode[];
}

/** A field that the page certainly does not state, so that nobody need be asked. */
export interface AbsentField {
  readonly field: FactField;
  /** In words, without content. */
  readonly reason: string;
}

/** What code read on a page. */
export interface FactSheet {
  /** For each field, the surest first; entries of a list in page order. */
  readonly facts: readonly Fact[];
  readonly absent: readonly AbsentField[];
  readonly warnings: readonly Warning[];
}

/** One schema.org JobPosting that the page states as data. */
export interface StructuredPosting {
  readonly origin: "json-ld" | "microdata" | "rdfa" | "embedded-state";
  /** As the page states it, after repair: schema.org names, nothing normalised. */
  readonly value: { readonly [key: string]: WireValue };
  /** Where each leaf stands, by path: `hiringOrganization.name`, `jobLocation.0.address.addressLocality`. */
  readonly spans: ReadonlyMap<string, SourceSpan>;
  /** The whole posting. */
  readonly span: SourceSpan;
}
