import type { Evidence } from "./extraction-result.ts";
import type { RouteDecision } from "./route.ts";
import type { Warning } from "./warning.ts";
import type { WireValue } from "./wire-schema.ts";

/** A result as it is written down: before the user's schema, which runs again when it is read back. */
export interface StoredResult {
  readonly wire: WireValue;
  readonly completeness: "complete" | "partial";
  readonly route: RouteDecision;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly warnings: readonly Warning[];
}
