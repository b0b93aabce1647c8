import { AdapterError } from "../errors/adapter-error.ts";
import { ExtractorError } from "../errors/extractor-error.ts";
import type { Attempt } from "../spec/attempt.ts";
import type { JournalRecord, StoredError } from "../spec/journal-record.ts";
import type { StoredResult } from "../spec/stored-result.ts";
import type { WorkedPart } from "./batch-worker.ts";
import type { IdentifiedPage } from "./identify-page.ts";
import type { Settlement } from "./settle-part.ts";

/** One part of a page, as it was worked on and as it is told. */
export interface SettledPart<Data> {
  readonly worked: WorkedPart<Data>;
  readonly settlement: Settlement<Data>;
}

/** What a record says beside the part. */
export interface RecordParts {
  readonly page: IdentifiedPage;
  /** Postings on the page. */
  readonly parts: number;
  /** Wall time in milliseconds. */
  readonly now: number;
}

/** Writes down what became of one part of a page. */
export function journalRecord<Data>({ worked, settlement }: SettledPart<Data>, { page, parts, now }: RecordParts): JournalRecord {
  const { index, key, fingerprint, id, url } = page;
  return {
    ...{ index, part: worked.part, parts, key, fingerprint, id, url, status: settlement.status },
    result: worked.status === "extracted" ? storedResult(worked) : null,
    error: worked.status === "failed" ? storedError(worked.error) : null,
    reason: "reason" in settlement ? settlement.reason : null,
    batchId: "batchId" in settlement ? settlement.batchId : null,
    attempts: attemptsOf(worked),
    at: new Date(now).toISOString(),
  };
}

/** Every request that a part took. */
export function attemptsOf<Data>(worked: WorkedPart<Data>): readonly Attempt[] {
  return worked.status === "extracted" ? worked.result.attempts : worked.attempts;
}

function storedResult<Data>({ result, wire }: Extract<WorkedPart<Data>, { readonly status: "extracted" }>): StoredResult {
  const { completeness, route, evidence, warnings } = result;
  return { wire, completeness, route, evidence, warnings };
}

function storedError(thrown: unknown): StoredError {
  const error = ExtractorError.isInstance(thrown) ? thrown : new AdapterError({ stage: "batch", cause: thrown });
  const { name, code, stage, isRetryable, message } = error;
  const kind: unknown = Reflect.get(error, "kind");
  return { name, code, stage, kind: typeof kind === "string" ? kind : null, isRetryable, message };
}
