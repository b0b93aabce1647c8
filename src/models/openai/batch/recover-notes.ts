import type { BatchNote, BatchNotes } from "../../../spec/journal-record.ts";
import type { BatchApi } from "./batch-api.ts";

/** A batch of an earlier run. */
export interface NotedBatch {
  readonly batchId: string;
  readonly digest: string;
  readonly customIds: readonly string[];
  /** Whether that run has read it to its end. */
  readonly wasRead: boolean;
}

/** What recovering needs. */
export interface RecoveryParts {
  readonly notes: BatchNotes;
  readonly api: BatchApi;
  readonly endpoint: string;
  readonly signal: AbortSignal;
}

/**
 * The batches that earlier runs handed over, oldest first. A run that was killed while it did so has noted what it was about to
 * hand over, but not the batch's name: that one is looked for at the provider by its digest, and noted as it is found.
 */
export async function recoverBatches({ notes, api, endpoint, signal }: RecoveryParts): Promise<readonly NotedBatch[]> {
  const open = new Map<string, BatchNote>();
  const batches = new Map<string, NotedBatch>();
  for (const note of await notes.all()) {
    if (note.endpoint !== endpoint) continue;
    const { type, digest, batchId, customIds } = note;
    if (type === "intent") open.set(digest, note);
    else open.delete(digest);
    if (batchId !== null) {
      const known = batches.get(batchId);
      const wasRead = type === "ended" || known?.wasRead === true;
      batches.set(batchId, { batchId, digest, customIds: known?.customIds ?? customIds, wasRead });
    }
  }
  if (open.size === 0) return [...batches.values()];
  const found = await api.find(new Set(open.keys()), { known: new Set(batches.keys()), signal });
  for (const [digest, { customIds }] of open) {
    const batchId = found.get(digest)?.batchId ?? null;
    await notes.add({ type: batchId === null ? "ended" : "submitted", digest, customIds, batchId, endpoint });
    if (batchId !== null) batches.set(batchId, { batchId, digest, customIds, wasRead: false });
  }
  return [...batches.values()];
}
