import { DocumentTooLongError } from "../src/errors/document-too-long-error.ts";
import { ExtractionFailedError } from "../src/errors/extraction-failed-error.ts";
import { ExtractorError } from "../src/errors/extractor-error.ts";
import { ModelCallError } from "../src/errors/model-call-error.ts";
import { NoCandidateError } from "../src/errors/no-candidate-error.ts";
import type { ExtractionResult } from "../src/spec/extraction-result.ts";
import type { RouteDecision } from "../src/spec/route.ts";
import type { DemoPosting } from "./postings.ts";

/** One page in the table. */
export interface DemoRow {
  readonly posting: DemoPosting;
  /** What became of it. `not-sent` pages are above the threshold of the only model. */
  readonly status: "extracted" | "routed" | "not-sent" | "failed";
  /** Tokens of the prepared page; null when they were not counted. */
  readonly tokens: number | null;
  readonly isExact: boolean;
  /** In words. */
  readonly route: string;
  readonly milliseconds: number;
  /** Top-level fields with a value; null when nothing was extracted. */
  readonly found: { readonly fields: number; readonly of: number; readonly title: string } | null;
}

/** What is known about every page. */
export interface RowParts {
  readonly posting: DemoPosting;
  readonly milliseconds: number;
}

/** The row of a page that gave data. */
export function extractedRow(result: ExtractionResult<Readonly<Record<string, unknown>>>, parts: RowParts): DemoRow {
  const values = Object.values(result.data);
  const { title } = result.data;
  const found = { fields: values.filter(isFilled).length, of: values.length, title: typeof title === "string" ? title : "" };
  const requests = result.attempts.length;
  const suffix = requests === 1 ? "" : ` (${requests} requests)`;
  return { ...parts, ...counted(result.route), status: "extracted", route: `${routeWords(result.route)}${suffix}`, found };
}

/** The row of a page that was only counted and routed. */
export function routedRow(route: RouteDecision, parts: RowParts): DemoRow {
  return { ...parts, ...counted(route), status: "routed", route: `would go to ${routeWords(route)}`, found: null };
}

/** The row of a page that gave an error. */
export function failedRow(error: ExtractorError, parts: RowParts): DemoRow {
  const row = { ...parts, tokens: null, isExact: true, found: null };
  if (NoCandidateError.isInstance(error)) {
    const route = `not sent: over the threshold, no ${error.option} set`;
    return { ...row, status: "not-sent", tokens: error.tokens, route };
  }
  if (DocumentTooLongError.isInstance(error)) {
    return { ...row, status: "not-sent", tokens: error.tokens, isExact: error.isExact, route: "not sent: too long for every model" };
  }
  if (!ExtractionFailedError.isInstance(error)) return { ...row, status: "failed", route: `failed: ${errorWords(error)}` };
  return {
    ...row,
    ...counted(error.route),
    status: "failed",
    route: `failed after ${error.attempts.length} requests: ${errorWords(error.cause)}`,
  };
}

function counted({ tokens, isExact }: RouteDecision): Pick<DemoRow, "tokens" | "isExact"> {
  return { tokens, isExact };
}

function routeWords({ location, model, candidate }: RouteDecision): string {
  return `${location ?? "no model"}: ${model || candidate || "the served model"}`;
}

function errorWords(error: unknown): string {
  if (ModelCallError.isInstance(error)) return `${error.code} (${error.kind})`;
  return ExtractorError.isInstance(error) ? error.code : "an error that is not of this library";
}

/** Null, "" and empty lists and objects hold nothing; an object holds something when one of its values does. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value === "object" ? Object.values(value).some(isFilled) : true;
}
