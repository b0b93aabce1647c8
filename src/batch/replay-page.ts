import { JournalledError } from "../errors/journalled-error.ts";
import type { JournalRecord } from "../spec/journal-record.ts";
import type { PostingInput } from "../spec/posting.ts";
import type { ResolvedBatch } from "./batch-options.ts";
import type { BatchWorker } from "./batch-worker.ts";
import { type Settlement, settlePart } from "./settle-part.ts";

/** Whether a journalled outcome stands, or its posting is tried again. */
export function isFinal({ status, reason, error }: JournalRecord, { retryFailed }: Pick<ResolvedBatch, "retryFailed">): boolean {
  if (status === "deferred") return false;
  if (status === "skipped") return reason !== "budget";
  if (status === "extracted" || retryFailed === "none") return true;
  return retryFailed === "retryable" && error?.isRetryable !== true;
}

/** A journalled outcome, as it is told again. */
export interface Replayed<Data> {
  readonly record: JournalRecord;
  readonly settlement: Settlement<Data>;
}

/** What the records of a page are replayed with. */
export interface ReplayParts<Data> {
  readonly posting: PostingInput | null;
  readonly worker: Pick<BatchWorker<Data>, "revive">;
  readonly signal: AbortSignal;
}

/** Tells journalled outcomes again. Results pass the user's schema anew. @throws the signal's reason */
export async function replayPage<Data>(
  records: readonly JournalRecord[],
  { posting, worker, signal }: ReplayParts<Data>,
): Promise<readonly Replayed<Data>[]> {
  const stored = records.filter(({ status, result }) => status === "extracted" && result !== null);
  const revived = posting === null || stored.length === 0 ? [] : await worker.revive(posting, { records: stored, signal });
  const settlements = new Map(stored.map((record, index) => [record, revived[index]] as const));
  return records.map((record) => {
    const part = settlements.get(record);
    return { record, settlement: part === undefined ? settlementOf(record) : settlePart(part) };
  });
}

/** What a record without a result says. */
function settlementOf({ status, reason, error }: JournalRecord): Settlement<never> {
  const journalled = error === null ? null : new JournalledError(error);
  if (status === "skipped" && reason === "not-a-posting") return { status, reason, error: journalled };
  if (status === "failed" && journalled !== null) return { status, error: journalled };
  // Done, but written without its content.
  return { status: "skipped", reason: "journalled", error: null };
}
