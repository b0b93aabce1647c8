import type { Attempt } from "./attempt.ts";
import type { RouteDecision } from "./route.ts";
import type { TokenUsage } from "./token-usage.ts";
import type { Warning } from "./warning.ts";

/** Where a value stands in the input. Offsets count UTF-16 units of what the caller passed in (for bytes, of the decoded text). */
export interface Evidence {
  /** How surely the value stands there: word for word, through its normal form, nearly, or not found. */
  readonly status: "exact" | "normalized" | "fuzzy" | "none";
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly source: "structured-data" | "code" | "model";
  /** 0 to 1. */
  readonly confidence: number;
}

/** What one posting gave. */
export interface ExtractionResult<Data> {
  /** The validated output of the schema. */
  readonly data: Data;
  readonly completeness: "complete" | "partial";
  readonly route: RouteDecision;
  /** By path in the wire value, such as `locations.0.city`; an unstated field has no entry. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Every request that was made, also the failed ones, in order. */
  readonly attempts: readonly Attempt[];
  /** The sum of the attempts. */
  readonly usage: TokenUsage;
  /** The sum of the attempts in US dollars; null when some price or usage is unknown. */
  readonly cost: { readonly usd: number | null };
  readonly warnings: readonly Warning[];
}
