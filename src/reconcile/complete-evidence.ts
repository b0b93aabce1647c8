import type { Evidence } from "../spec/extraction-result.ts";
import type { PreparedPage } from "../spec/prepared-page.ts";
import type { ReconciledValue } from "./reconcile.ts";
import { sourceQuote } from "./source-quote.ts";
import { valueAt } from "./wire-path.ts";

/** Adds the proof of the fields that hold the posting's own text, where nothing else filled them. */
export function completeEvidence(
  { evidence, wire }: ReconciledValue,
  { page, verbatimPaths }: { readonly page: PreparedPage; readonly verbatimPaths: readonly string[] },
): Readonly<Record<string, Evidence>> {
  const open = verbatimPaths.filter((path) => (valueAt(wire, path.split(".")) ?? null) === null);
  if (open.length === 0) return evidence;
  const { segments, source } = page;
  const start = segments[0]?.sourceStart ?? 0;
  const end = segments.at(-1)?.sourceEnd ?? 0;
  const quote = sourceQuote(source, { start, end });
  const whole: Evidence = { status: "exact", start, end, quote, source: "code", confidence: 1 };
  return { ...evidence, ...Object.fromEntries(open.map((path) => [path, whole])) };
}
