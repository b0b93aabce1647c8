import type { Evidence } from "./extraction-result.ts";
import type { SourceSpan } from "./source-span.ts";
import type { Warning } from "./warning.ts";
import type { WireValue } from "./wire-schema.ts";

/** What happens to a value that the page does not prove. */
export type UngroundedPolicy = "null" | "flag" | "throw";

/** Where a leaf that code filled in came from. */
export interface Provenance {
  readonly source: "structured-data" | "code";
  readonly span: SourceSpan;
  readonly status: "exact" | "normalized";
  readonly confidence: number;
}

/** A wire value with its proof. */
export interface GroundedValue {
  /** The same value, with what was refused set to null or taken out of its list. */
  readonly wire: WireValue;
  /** By path in `wire`: `baseSalary.minValue`, `locations.0.city`. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly warnings: readonly Warning[];
  /** Paths, in the value as it was given, of what was refused. */
  readonly refused: readonly string[];
}
