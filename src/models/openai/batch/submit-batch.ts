import { ModelCallError } from "../../../errors/model-call-error.ts";
import type { BatchNotes } from "../../../spec/journal-record.ts";
import type { BatchApi } from "./batch-api.ts";
import { digestOf, type Question } from "./question.ts";
import type { NotedBatch } from "./recover-notes.ts";

/** What a batch is handed over with. */
export interface SubmissionParts {
  readonly api: BatchApi;
  readonly notes: BatchNotes;
  readonly endpoint: string;
  /** Batches that the new one cannot be. */
  readonly known: () => ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/**
 * Hands questions over as one batch. What it is about to do is noted first and its name as soon as there is one, so that a run
 * that is killed in between is taken up by the next one.
 * @throws ModelCallError, or what writing the notes failed with
 */
export async function submitBatch(
  questions: readonly Question[],
  { api, notes, endpoint, known, signal }: SubmissionParts,
): Promise<NotedBatch> {
  const customIds = questions.map(({ customId }) => customId);
  const note = { digest: digestOf(customIds), customIds, endpoint };
  await notes.add({ ...note, type: "intent", batchId: null });
  try {
    const lines = questions.map(({ line }) => line);
    const fileId = await api.upload(lines, { signal });
    const { batchId } = await api.create(fileId, { digest: note.digest, known: known(), signal });
    await notes.add({ ...note, type: "submitted", batchId });
    return { ...note, batchId, wasRead: false };
  } catch (error) {
    if (wasRefused(error)) await notes.add({ ...note, type: "ended", batchId: null });
    throw error;
  }
}

/** The provider has said no: there is no such batch. */
function wasRefused(error: unknown): boolean {
  return ModelCallError.isInstance(error) && error.status !== null && error.status >= 400 && error.status < 500;
}
