import type { BatchNote, JournalRecord } from "../spec/journal-record.ts";
import type { JournalTotals } from "./journal.ts";
import { journalVersion } from "./journal-refusal.ts";
import { isAmount } from "./journal-spending.ts";
import { isTotals } from "./journal-sums.ts";

/** What a journal keeps of a posting's content. */
export type JournalContent = "full" | "hash-only";

/** The first line of a journal. */
export interface JournalHeader {
  readonly version: number;
  /** ISO 8601 timestamp. */
  readonly createdAt: string;
  readonly content: JournalContent;
}

/** One line of a journal, read back. */
export type JournalLine =
  | { readonly type: "header"; readonly header: JournalHeader }
  | { readonly type: "outcome"; readonly record: JournalRecord }
  | { readonly type: "note"; readonly note: BatchNote }
  /** Sums over lines that compaction left out, or over requests that no outcome lists. */
  | { readonly type: "totals"; readonly totals: JournalTotals };

/** How every journal begins, in every version: what does not begin so is no journal. */
export const journalMagic = '{"jobsieve":"journal"';

/** Writes the header. */
export function headerLine({ createdAt, content }: Omit<JournalHeader, "version">): Buffer {
  return Buffer.from(`${JSON.stringify({ jobsieve: "journal", version: journalVersion, createdAt, content })}\n`);
}

/**
 * Writes an outcome; `hash-only` leaves out what holds words of the page: value, quotes and warnings. So does a line that would be
 * longer than a string can be: what was done and paid is kept, and no posting ends its batch by its size.
 */
export function outcomeLine(record: JournalRecord, content: JournalContent): Buffer {
  try {
    const kept = content === "full" ? record : { ...record, result: null };
    // Twice as fast as a copy with one key more.
    return Buffer.from(`{"type":"outcome",${JSON.stringify(kept).slice(1)}\n`);
  } catch (error) {
    if (content === "full" && error instanceof RangeError) return outcomeLine(record, "hash-only");
    throw error;
  }
}

/** Writes a note of a cloud batch. */
export function noteLine(note: BatchNote): Buffer {
  return Buffer.from(`${JSON.stringify({ type: "note", note })}\n`);
}

/** Writes sums. */
export function totalsLine(totals: JournalTotals): Buffer {
  return Buffer.from(`${JSON.stringify({ type: "totals", totals })}\n`);
}

/** Why a line is none of a journal: it is no JSON, as when a kill has torn it, or it is JSON that says something else. */
export type LineProblem = "torn" | "unknown";

/** Reads one line without its newline. */
export function parseLine(bytes: Buffer): JournalLine | LineProblem {
  const value = parseJson(bytes);
  if (value === undefined) return "torn";
  return (isObject(value) ? toLine(value) : null) ?? "unknown";
}

function toLine(value: Record<string, unknown>): JournalLine | null {
  const { type, ...rest } = value;
  // The casts are the parse boundary: what the fields are used for here is checked, the rest is as it was written.
  if (type === "outcome") return isRecord(rest) ? { type, record: rest as unknown as JournalRecord } : null;
  if (type === "note") return isNote(rest.note) ? { type, note: rest.note as unknown as BatchNote } : null;
  if (type === "totals") return isTotals(rest.totals) ? { type, totals: rest.totals } : null;
  if (value.jobsieve === "journal") return isHeader(value) ? { type: "header", header: value as unknown as JournalHeader } : null;
  return null;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    // The parser's message quotes the line, so it is dropped; the caller tells where the line stands.
    return undefined;
  }
}

const statuses: readonly unknown[] = ["extracted", "failed", "skipped", "deferred"];

function isRecord({ key, fingerprint, parts, status, error, attempts }: Record<string, unknown>): boolean {
  const isNamed = typeof key === "string" && typeof fingerprint === "string";
  const isListed = Array.isArray(attempts) && attempts.every(isAttempt);
  return isNamed && typeof parts === "number" && statuses.includes(status) && (error === null || isError(error)) && isListed;
}

const requestStatuses: readonly unknown[] = ["succeeded", "failed", "aborted"];

/** What a replayed failure is told with. */
function isError(value: unknown): boolean {
  return isObject(value) && ["name", "code", "stage", "message"].every((name) => typeof value[name] === "string");
}

function isAttempt(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.cost) || !isObject(value.usage)) return false;
  const { usage, cost, model, status } = value;
  const amounts = [cost.usd, usage.inputTokens, usage.outputTokens, usage.cachedInputTokens, usage.reasoningTokens];
  return typeof model === "string" && requestStatuses.includes(status) && amounts.every((amount) => amount === null || isAmount(amount));
}

function isNote(value: unknown): boolean {
  return isObject(value) && typeof value.type === "string" && typeof value.digest === "string" && Array.isArray(value.customIds);
}

/** A header of a newer version may say more and other things than this one. */
function isHeader({ version, createdAt, content }: Record<string, unknown>): boolean {
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return false;
  return version > journalVersion || (typeof createdAt === "string" && (content === "full" || content === "hash-only"));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
