import type { Extractor, SafeResult } from "../extractor.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import type { EvaluationCase } from "./evaluation-case.ts";
import type { CaseResult } from "./evaluation-report.ts";
import { hideStructuredData } from "./hide-structured-data.ts";
import { type ScoreParts, scoreCase } from "./score-case.ts";

/** The part of an extractor that an evaluation needs: any other program can stand in for it. */
export type EvaluatedExtractor = Pick<Extractor<unknown>, "safeExtract">;

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

function readResult(result: SafeResult<unknown>): Outcome {
  if (result.status === "failed") return failed(result.error.code);
  const { data, route, usage, cost } = result.result;
  return {
    ...{ status: "extracted", error: null, route: route.kind, data: jsonOf(data) },
    ...{ inputTokens: usage.inputTokens, outputTokens: usage.outputTokens, usd: cost.usd },
  };
}

/** Data may hold dates and the like; gold is plain JSON. */
function jsonOf(data: unknown): WireValue {
  return data === undefined ? null : JSON.parse(JSON.stringify(data));
}

function failed(error: string): Outcome {
  return { status: "failed", error, route: null, inputTokens: null, outputTokens: null, usd: null, data: null };
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "unknown";
}
