import { DocumentTooLongError } from "../src/errors/document-too-long-error.ts";
import { ExtractionFailedError } from "../src/errors/extraction-failed-error.ts";
import { ExtractorError } from "../src/errors/extractor-error.ts";
import { ModelCallError } from "../src/errors/model-call-error.ts";
import { NoCandidateError } from "../src/errors/no-candidate-error.ts";
import { NotAJobPostingError } from "../src/errors/not-a-job-posting-error.ts";
import type { ExtractionResult } from "../src/spec/extraction-result.ts";
import type { RouteDecision } from "../src/spec/route.ts";
import type { DemoPosting } from "./postings.ts";

/** One page in the table. */
export interface DemoRow {
  readonly posting: DemoPosting;
  /** What became of it. `not-sent` pages are above the threshold of the only model, `refused` ones are no postings. */
  readonly status: "extracted" | "refused" | "not-sent" | "failed";
  /** Tokens of the prepared page; null when they were not counted. */
  readonly tokens: number | null;
  readonly isExact: boolean;
  /** In words. */
  readonly route: string;
  readonly milliseconds: number;
  /** Top-level fields with a value; null when nothing was extracted. */
  readonly found: { readonly fields: number; readonly of: number; readonly title: string; readonly salary: string } | null;
}

/** What is known about every page. */
export interface RowParts {
  readonly posting: DemoPosting;
  readonly milliseconds: number;
}

/** The row of a page that gave data. */
export function extractedRow(result: ExtractionResult<Readonly<Record<string, unknown>>>, parts: RowParts): DemoRow {
  const values = Object.values(result.data);
  const { title, baseSalary } = result.data;
  const found = {
    ...{ fields: values.filter(isFilled).length, of: values.length, title: typeof title === "string" ? title : "" },
    salary: salaryWords(baseSalary),
  };
  const requests = result.attempts.length;
  const suffix = requests < 2 ? "" : ` (${requests} requests)`;
  return { ...parts, ...counted(result.route), status: "extracted", route: `${routeWords(result.route)}${suffix}`, found };
}

/** The row of a page that gave an error. */
export function failedRow(error: ExtractorError, parts: RowParts): DemoRow {
  const row = { ...parts, tokens: null, isExact: true, found: null };
  if (NotAJobPostingError.isInstance(error))
    return { ...row, status: "refused", route: `refused: ${error.verdict.kind}, nothing was sent` };
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

function counted({ kind, tokens, isExact }: RouteDecision): Pick<DemoRow, "tokens" | "isExact"> {
  return kind === "model" ? { tokens, isExact } : { tokens: null, isExact: true };
}

/** Such as "54,000 to 81,000 USD a YEAR". */
function salaryWords(salary: unknown): string {
  if (typeof salary !== "object" || salary === null) return "";
  const { minValue, maxValue, currency, unitText } = { minValue: null, maxValue: null, currency: null, unitText: null, ...salary };
  const amounts = [minValue, maxValue]
    .filter((amount) => typeof amount === "number")
    .map((amount: number) => amount.toLocaleString("en-US"));
  return amounts.length === 0 ? "" : [amounts.join("–"), currency, unitText].filter((part) => part !== null).join(" ");
}

function routeWords({ kind, location, model, candidate }: RouteDecision): string {
  if (kind !== "model") return kind === "code" ? "code alone, no model asked" : "the page's own data, no model asked";
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
