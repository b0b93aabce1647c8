import type { Posting } from "../spec/posting.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import type { EvaluationCase } from "./evaluation-case.ts";
import type { CaseResult } from "./evaluation-report.ts";
import { hideStructuredData } from "./hide-structured-data.ts";
import { type ScoreParts, scoreCase } from "./score-case.ts";

/** What an evaluated program gave for one posting: the part of an extraction result that is counted. */
export type EvaluatedResult =
  | {
      readonly status: "extracted";
      readonly result: {
        readonly data: unknown;
        readonly route?: { readonly kind: string };
        readonly usage?: { readonly inputTokens: number | null; readonly outputTokens: number | null };
        readonly cost?: { readonly usd: number | null };
      };
    }
  | { readonly status: "failed"; readonly error: { readonly code: string } };

/** The part of an extractor that an evaluation needs. Any other program can stand in for it, so that two can be compared. */
export interface EvaluatedExtractor {
  safeExtract(posting: Posting, options: { readonly signal?: AbortSignal | undefined }): Promise<EvaluatedResult>;
}

/** What a case is run with. */
export interface RunParts extends Omit<ScoreParts, "data"> {
  readonly extractor: EvaluatedExtractor;
  readonly signal: AbortSignal | undefined;
}

type Outcome = Pick<CaseResult, "status" | "error" | "route" | "inputTokens" | "outputTokens" | "usd"> & { readonly data: WireValue };

/** Extracts one case and scores it. An extractor that throws fails the case, not the evaluation; abort passes through. */
export async function runCase(one: EvaluationCase, parts: RunParts): Promise<CaseResult> {
  const started = performance.now();
  const { data, ...outcome } = await outcomeOf(one, parts);
  const ms = performance.now() - started;
  return { id: one.id, ...outcome, ms, values: one.isPosting === false ? [] : scoreCase(one, { ...parts, data }) };
}

async function outcomeOf(one: EvaluationCase, { extractor, signal }: RunParts): Promise<Outcome> {
  try {
    return readResult(await extractor.safeExtract(postingOf(one), { signal }));
  } catch (error) {
    signal?.throwIfAborted();
    return failed(codeOf(error));
  }
}

function postingOf({ id, url, referenceDate, hideStructuredData: isHidden, ...one }: EvaluationCase) {
  const content = one.content ?? one.html ?? one.text ?? "";
  return { id, url, referenceDate, content: isHidden === true ? hideStructuredData(content) : content };
}

function readResult(result: EvaluatedResult): Outcome {
  if (result.status === "failed") return failed(result.error.code);
  const { data, route, usage, cost } = result.result;
  return {
    ...{ status: "extracted", error: null, route: route?.kind ?? null, data: jsonOf(data) },
    ...{ inputTokens: usage?.inputTokens ?? null, outputTokens: usage?.outputTokens ?? null, usd: cost?.usd ?? null },
  };
}

/** Data may hold dates, sets and the like; gold is plain JSON. */
function jsonOf(data: unknown): WireValue {
  return data === undefined ? null : JSON.parse(JSON.stringify(data, (_, value: unknown) => plainOf(value)));
}

function plainOf(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}

function failed(error: string): Outcome {
  return { status: "failed", error, route: null, inputTokens: null, outputTokens: null, usd: null, data: null };
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "unknown";
}
