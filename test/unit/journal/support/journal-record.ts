import type { JournalRecord } from "../../../../src/spec/journal-record.ts";
import { cloudAttempt } from "../../../support/attempt.ts";

/** Content that must never leave the journal's own lines. */
export const markedContent = "CONTENT-MARKER-4711";

/** An extracted posting, with what the test needs to differ. */
export function recordOf(changes: Partial<JournalRecord> = {}): JournalRecord {
  return {
    index: 0,
    part: null,
    parts: 1,
    key: "posting-1",
    fingerprint: "f1",
    id: null,
    url: null,
    status: "extracted",
    result: {
      wire: { title: `Welder\n\u2028 ${markedContent} \ud800` },
      completeness: "complete",
      route: {
        kind: "model",
        candidate: "local",
        model: "small",
        location: "local",
        tokens: 10,
        isExact: true,
        tokenizer: "qwen3",
        threshold: 8000,
        window: 10240,
        reason: "it fits",
        skipped: [],
      } as unknown as NonNullable<JournalRecord["result"]>["route"],
      evidence: { title: { status: "exact", start: 0, end: 6, quote: markedContent, source: "model", confidence: 1 } },
      warnings: [{ code: "value-flagged", path: "title", message: markedContent }],
    },
    error: null,
    reason: null,
    batchId: null,
    attempts: [cloudAttempt(0.001)],
    at: "2026-11-21T12:00:00.000Z",
    ...changes,
  };
}

/** The records of a page that states several postings. */
export function pageOf(parts: number, changes: Partial<JournalRecord> = {}): readonly JournalRecord[] {
  return Array.from({ length: parts }, (_, part) => recordOf({ part, parts, ...changes }));
}
