import { readField } from "../read-completion.ts";

/** A fault that the provider found in a batch's input. */
export interface InputFault {
  readonly code: string | null;
  /** Line of the input, from 1; null when it is the batch's as a whole. */
  readonly line: number | null;
}

/** A batch as the provider tells it. */
export interface RemoteState {
  readonly batchId: string;
  readonly status: string;
  readonly outputFileId: string | null;
  readonly errorFileId: string | null;
  readonly faults: readonly InputFault[];
  /** What we named it by; null when it is none of ours. */
  readonly digest: string | null;
  /** Unix time in seconds; null when it is not told. */
  readonly createdAt: number | null;
}

/** The key of our name among a batch's metadata. */
export const digestKey = "jobsieve_digest";

const endings: ReadonlySet<string> = new Set(["completed", "expired", "failed", "cancelled"]);

/** Whether nothing more will happen to a batch. */
export function hasEnded({ status }: RemoteState): boolean {
  return endings.has(status);
}

/** Reads a batch from the wire; null when it is none. */
export function readRemoteState(value: unknown): RemoteState | null {
  const [batchId, status] = [text(readField(value, "id")), text(readField(value, "status"))];
  if (batchId === null || status === null) return null;
  const faults = readField(readField(value, "errors"), "data");
  return {
    ...{ batchId, status },
    outputFileId: text(readField(value, "output_file_id")),
    errorFileId: text(readField(value, "error_file_id")),
    faults: Array.isArray(faults) ? faults.map(readFault) : [],
    digest: text(readField(readField(value, "metadata"), digestKey)),
    createdAt: number(readField(value, "created_at")),
  };
}

function readFault(value: unknown): InputFault {
  const code = text(readField(value, "code"));
  return { code: code !== null && /^[\w.-]{1,64}$/.test(code) ? code : null, line: number(readField(value, "line")) };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
