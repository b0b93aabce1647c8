import { hash } from "node:crypto";
import type { ResolvedBatch } from "./batch/batch-options.ts";
import type { Engine } from "./engine.ts";
import { InvalidOptionsError } from "./errors/invalid-options-error.ts";
import { unreadable } from "./prepare/unreadable-content.ts";
import { buildPrompt } from "./prompt/build-prompt.ts";
import type { PostingInput } from "./spec/posting.ts";

/**
 * Raise it when the same posting, options and model answer may give other data than before: another way to clean pages, to read
 * them by code, to prove values or to merge answers. A journal of an older version is then extracted again, posting by
 * posting, which its user pays for: never raise it for what changes neither data nor evidence.
 */
const extractionVersion = 1;

/** What a fingerprint holds of the call. */
export type FingerprintOptions = Pick<ResolvedBatch, "instructions" | "postingsPerPage" | "schemaVersion">;

/**
 * Hashes what results depend on besides the posting: schema, prompt, models and the options that change results. Not what
 * only changes how they are got: concurrency, timeouts, keys, addresses of servers.
 */
export function fingerprintBase<Data>({ options, candidates, plan }: Engine<Data>): string {
  const { instructions, threshold, structuredData, onVerdict, onUngrounded, onOverflow, maxOutputTokens, sampling } = options;
  const { temperature, topP, seed } = sampling;
  const dialects = [...new Set(candidates.map(({ model }) => model.wireDialect))].sort();
  const constant = { plan, instructions, callInstructions: null, referenceDate: null, corrections: [] };
  return digest([
    extractionVersion,
    [plan.fields, plan.verbatimPaths, plan.bindings, plan.groups],
    // Not what was lowered: a refinement or a transform runs over a journalled value as well.
    dialects.map((dialect) => plan.wire(dialect).jsonSchema),
    plan.fields.length === 0 ? null : buildPrompt("", { ...constant, asked: plan.groups.flat() }),
    candidates.map(({ id, model, maxInputTokens, weight }) => [id, model.modelId, String(maxInputTokens), weight]),
    [threshold, structuredData, onVerdict, onUngrounded, onOverflow, maxOutputTokens],
    [temperature, topP, seed],
  ]);
}

/** Makes the fingerprints of one batch's postings: two of them are the same when the same result is to be expected. */
export function createFingerprint(base: string, { instructions, postingsPerPage, schemaVersion }: FingerprintOptions) {
  return (posting: PostingInput): string => {
    const { content, contentType, url, referenceDate } =
      typeof posting === "string" ? { content: posting, contentType: undefined, url: undefined, referenceDate: undefined } : posting;
    const kind = typeof content === "string" ? "text" : "bytes";
    const names = [contentType ?? null, url ?? null, dateOf(referenceDate)];
    return digest([base, kind, contentHash(content), names, instructions, postingsPerPage, schemaVersion]);
  };
}

function contentHash(content: unknown): string {
  if (typeof content === "string" || content instanceof Uint8Array) return hash("sha256", content, "hex");
  throw unreadable("not-text", { bytes: 0 });
}

function dateOf(referenceDate: unknown): string | null {
  if (referenceDate === undefined || referenceDate === null) return null;
  if (!(referenceDate instanceof Date)) return String(referenceDate);
  if (!Number.isNaN(referenceDate.getTime())) return referenceDate.toISOString();
  throw new InvalidOptionsError({ option: "referenceDate", given: "not a date", allowed: "an ISO 8601 date, or a valid Date" });
}

function digest(parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "hex");
}
