import { type FakeBatchReply, fakeResultLine } from "./fake-batch-reply.ts";

/** One request of a batch as it was handed over. */
export interface FakeBatchRequest {
  readonly customId: string;
  /** The body of the chat completion. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A fault that the API finds in an input file. */
export interface FakeInputFault {
  readonly code: string;
  /** From 1; null when it is the file's as a whole. */
  readonly line: number | null;
}

/** The states of the API's documents. */
export type FakeBatchStatus = "validating" | "failed" | "in_progress" | "finalizing" | "completed" | "expired" | "cancelling" | "cancelled";

/** One batch of the fake. */
export interface FakeBatch {
  readonly id: string;
  readonly status: FakeBatchStatus;
  readonly requests: readonly FakeBatchRequest[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** What a batch ends with. */
export interface FakeFiles {
  readonly output: string;
  readonly error: string;
  readonly counts: { readonly total: number; readonly completed: number; readonly failed: number };
  readonly hasExpired: boolean;
}

const steps: Partial<Record<FakeBatchStatus, FakeBatchStatus>> = {
  validating: "in_progress",
  in_progress: "finalizing",
  finalizing: "completed",
  cancelling: "cancelled",
};

/** The state that follows; the same one when a batch has ended. */
export function nextStatus(status: FakeBatchStatus, { hasExpired }: { readonly hasExpired: boolean }): FakeBatchStatus {
  const next = steps[status] ?? status;
  return status === "finalizing" && hasExpired ? "expired" : next;
}

/** Reads an input file and finds what the API would refuse it for. */
export function readInput(text: string): { readonly requests: readonly FakeBatchRequest[]; readonly faults: readonly FakeInputFault[] } {
  const requests: FakeBatchRequest[] = [];
  const faults: FakeInputFault[] = [];
  const seen = new Set<string>();
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) faults.push({ code: "empty_file", line: null });
  if (lines.length > 50_000) faults.push({ code: "too_many_tasks", line: null });
  for (const [index, line] of lines.entries()) {
    // What a test hands over is read as the type says; what is no request is a fault of its line.
    const { custom_id: customId, method, url, body } = parsed(line) as Readonly<Record<string, unknown>>;
    const isRequest = typeof customId === "string" && method === "POST" && url === "/v1/chat/completions" && typeof body === "object";
    if (!isRequest || body === null) faults.push({ code: "invalid_json_line", line: index + 1 });
    else if (seen.has(customId)) faults.push({ code: "duplicate_custom_id", line: index + 1 });
    else requests.push({ customId, body: body as FakeBatchRequest["body"] });
    if (typeof customId === "string") seen.add(customId);
  }
  return { requests, faults };
}

/** Answers all requests and writes both files, in an order that has nothing to do with the input's. */
export async function answerAll(
  requests: readonly FakeBatchRequest[],
  respond: (request: FakeBatchRequest) => FakeBatchReply | Promise<FakeBatchReply>,
): Promise<FakeFiles> {
  const files = { output: [] as string[], error: [] as string[] };
  let hasExpired = false;
  for (const [index, request] of shuffled(requests).entries()) {
    const reply = await respond(request);
    if (reply === "expired") hasExpired = true;
    const line = fakeResultLine(reply, { customId: request.customId, model: String(request.body.model), number: index + 1 });
    if (line !== null) files[line.file].push(`${line.text}\n`);
  }
  const counts = { total: requests.length, completed: files.output.length, failed: requests.length - files.output.length };
  return { output: files.output.join(""), error: files.error.join(""), counts, hasExpired };
}

/** The same order in every run. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const all = [...items];
  for (let index = all.length - 1, state = 12_345; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (index + 1);
    const [first, second] = [all[index], all[other]];
    if (first !== undefined && second !== undefined) [all[index], all[other]] = [second, first];
  }
  return all;
}

function parsed(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
