import {
  answerAll,
  type FakeBatch,
  type FakeBatchRequest,
  type FakeBatchStatus,
  type FakeFiles,
  type FakeInputFault,
  nextStatus,
  readInput,
} from "./fake-batch.ts";
import type { FakeBatchReply } from "./fake-batch-reply.ts";

/** The fake's files and batches, without HTTP. */
export interface FakeBatchStore {
  readonly batches: readonly FakeBatch[];
  upload(text: string): string;
  content(fileId: string): string | null;
  /** Makes a batch; null when there is no such file. */
  create(fileId: string, metadata: Readonly<Record<string, string>>): object | null;
  /** A batch as the API writes it; null when there is none. */
  show(batchId: string): object | null;
  /** Newest first, from the one after `after`. */
  list(options: { readonly after: string | null; readonly limit: number }): object;
  cancel(batchId: string): object | null;
  /** Moves one batch, or all of them, to the next state. */
  advance(batchId?: string): Promise<void>;
}

/** What the store is told to do. */
export interface FakeBatchStoreParts {
  readonly respond: (request: FakeBatchRequest) => FakeBatchReply | Promise<FakeBatchReply>;
  /** Faults that the API finds in an input, beside those of the file itself. */
  readonly refuse: (requests: readonly FakeBatchRequest[]) => readonly FakeInputFault[];
}

interface Stored extends FakeBatch {
  status: FakeBatchStatus;
  readonly fileId: string;
  readonly createdAt: number;
  faults: readonly FakeInputFault[];
  files: FakeFiles | null;
}

/** Makes an empty store. */
export function createFakeBatchStore(parts: FakeBatchStoreParts): FakeBatchStore {
  const files = new Map<string, string>();
  const batches: Stored[] = [];
  const find = (id: string): Stored | undefined => batches.find((batch) => batch.id === id);

  return {
    batches,
    upload(text) {
      const id = `file-${files.size + 1}`;
      files.set(id, text);
      return id;
    },
    content: (fileId) => files.get(fileId) ?? null,
    create(fileId, metadata) {
      const text = files.get(fileId);
      if (text === undefined) return null;
      const { requests } = readInput(text);
      const createdAt = Math.floor(Date.now() / 1_000);
      const batch: Stored = {
        id: `batch_${batches.length + 1}`,
        status: "validating",
        requests,
        metadata,
        fileId,
        createdAt,
        faults: [],
        files: null,
      };
      batches.push(batch);
      return show(batch, files);
    },
    show(batchId) {
      const batch = find(batchId);
      return batch === undefined ? null : show(batch, files);
    },
    list({ after, limit }) {
      const newest = [...batches].reverse();
      const from = after === null ? 0 : newest.findIndex(({ id }) => id === after) + 1;
      const data = newest.slice(from, from + limit).map((batch) => show(batch, files));
      return { object: "list", data, has_more: from + limit < newest.length };
    },
    cancel(batchId) {
      const batch = find(batchId);
      if (batch === undefined) return null;
      if (["validating", "in_progress", "finalizing"].includes(batch.status)) batch.status = "cancelling";
      return show(batch, files);
    },
    async advance(batchId) {
      for (const batch of batches) if (batchId === undefined || batch.id === batchId) await advance(batch, { ...parts, files });
    },
  };
}

async function advance(
  batch: Stored,
  { respond, refuse, files }: FakeBatchStoreParts & { readonly files: Map<string, string> },
): Promise<void> {
  if (batch.status === "validating") {
    const { faults } = readInput(files.get(batch.fileId) ?? "");
    batch.faults = [...faults, ...refuse(batch.requests)];
    if (batch.faults.length > 0) {
      batch.status = "failed";
      return;
    }
  }
  if (batch.status === "in_progress") batch.files = await answerAll(batch.requests, respond);
  batch.status = nextStatus(batch.status, { hasExpired: batch.files?.hasExpired ?? false });
  if (batch.files === null || !["completed", "expired", "cancelled"].includes(batch.status)) return;
  files.set(`file-output-${batch.id}`, batch.files.output);
  files.set(`file-error-${batch.id}`, batch.files.error);
}

function show({ id, status, fileId, createdAt, metadata, faults, files, requests }: Stored, all: ReadonlyMap<string, string>): object {
  const fileOf = (kind: "output" | "error"): string | null => (all.get(`file-${kind}-${id}`) ? `file-${kind}-${id}` : null);
  const data = faults.map(({ code, line }) => ({ code, line, message: "The input was refused.", param: null }));
  return {
    ...{ id, object: "batch", endpoint: "/v1/chat/completions", input_file_id: fileId, completion_window: "24h", status },
    ...{ output_file_id: fileOf("output"), error_file_id: fileOf("error"), created_at: createdAt, metadata },
    errors: data.length === 0 ? null : { object: "list", data },
    request_counts: files?.counts ?? { total: requests.length, completed: 0, failed: 0 },
  };
}
