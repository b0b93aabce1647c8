import type { JournalRecord } from "../../../src/spec/journal-record.ts";
import { cloudAttempt } from "../../support/attempt.ts";

/** The one fingerprint of the run. */
export const fingerprint = "the-same-in-every-run";

/** Key of a page of the run. */
export function keyOf(number: number): string {
  return `https://jobs.test/${number}`;
}

/** Postings that a page states: most pages one, some three. */
export function partsOf(number: number): number {
  return number % 7 === 0 ? 3 : 1;
}

/** Cost of one posting in nano-dollars; null when nobody knows it. */
export function nanoUsdOf(number: number): number | null {
  return number % 11 === 0 ? null : 1000 + number;
}

/** What the run finds on a page, the same each time. Some records are so long that a kill can cut their write short. */
export function recordsOf(number: number): readonly JournalRecord[] {
  const parts = partsOf(number);
  const nanoUsd = nanoUsdOf(number);
  return Array.from({ length: parts }, (_, part) => ({
    index: number,
    part: parts === 1 ? null : part,
    parts,
    key: keyOf(number),
    fingerprint,
    id: null,
    url: keyOf(number),
    status: number % 5 === 0 ? "failed" : "extracted",
    result: null,
    error: null,
    reason: "x".repeat(number % 250 === 0 ? 400_000 : 200 + (number % 300)),
    batchId: null,
    attempts: [cloudAttempt(nanoUsd === null ? null : nanoUsd / 1_000_000_000)],
    at: "2026-11-21T12:00:00.000Z",
  }));
}
