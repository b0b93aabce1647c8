import type { Evidence } from "../spec/extraction-result.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { Place, Proof } from "./place.ts";

/** Why a value is not believed. */
export type Doubt = "no-proof" | "address" | "instruction" | "placeholder" | "no-salary" | "no-pair" | "other-day";

/** What became of one value: its proof, or why it has none. */
export type Verdict = { readonly proof: Evidence; readonly doubt: null } | { readonly proof: null; readonly doubt: Doubt };

/** A quote is a help to the eye; offsets tell the whole. */
const maxQuote = 300;

/** How surely a value that a model gave is right, by how it stands on the page. Set by hand, not measured. */
const confidences: Readonly<Record<Place["status"], number>> = { exact: 0.95, normalized: 0.85, fuzzy: 0.6 };

/** Cut before a half character. */
const cut = (quote: string): string => {
  if (quote.length <= maxQuote) return quote;
  const last = quote.charCodeAt(maxQuote - 1);
  return quote.slice(0, last >= 0xd800 && last < 0xdc00 ? maxQuote - 1 : maxQuote);
};

/** The stretch of the source that shows a value, as users read it. */
function quoteOf(source: string, { start, end }: SourceSpan): string {
  return cut(source.slice(start, end));
}

/** Evidence at a place of the source. */
export function evidenceAt(
  source: string,
  { start, end, ...rest }: SourceSpan & Pick<Evidence, "status" | "source" | "confidence">,
): Evidence {
  return { ...rest, start, end, quote: quoteOf(source, { start, end }) };
}

/** Evidence of a value that a model gave and a text proves. */
export function evidenceOf(source: string, { place, page }: Proof): Evidence {
  const evidenceSource = page.origin === "data" ? "structured-data" : "model";
  return evidenceAt(source, {
    ...page.toSource(place),
    status: place.status,
    source: evidenceSource,
    confidence: confidences[place.status],
  });
}

/** What is said of a value that stays although nothing proves it. */
export const unproved: Evidence = { status: "none", start: null, end: null, quote: null, source: "model", confidence: 0.2 };
