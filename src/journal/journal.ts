import type { Attempt } from "../spec/attempt.ts";
import type { BatchNote, BatchNotes, JournalRecord } from "../spec/journal-record.ts";
import type { JournalSpending } from "./journal-spending.ts";

/**
 * Sums over every line of a journal, also over outcomes that newer ones replaced: `failed` counts a posting that was extracted
 * later, because its requests were made.
 */
export interface JournalTotals extends JournalSpending {
  readonly extracted: number;
  readonly failed: number;
  readonly skipped: number;
  readonly deferred: number;
  /** How the requests ended. One whose cloud batch was not answered yet is a failed one of each run that looked for it, without cost. */
  readonly requestOutcomes: { readonly succeeded: number; readonly failed: number; readonly aborted: number };
  /** By model id, in the order of first use. */
  readonly byModel: Readonly<Record<string, JournalSpending>>;
  /** By what became of the posting; `givenUp` has no outcome, because the batch was stopped while it was in work. */
  readonly byOutcome: Readonly<Record<JournalRecord["status"] | "givenUp", JournalSpending>>;
}

/** An open journal: the one writer of its file. */
export interface Journal extends BatchNotes {
  /**
   * The newest whole outcome of this key and fingerprint: one record, or one for each posting of the page. Null when there
   * is none, when it is of another fingerprint, or when the page was not written whole.
   */
  find(key: string, fingerprint: string): Promise<readonly JournalRecord[] | null>;
  /** Writes the records of one page as one piece. Resolves when they are written (and synced, by the policy). @throws JournalError */
  append(records: readonly JournalRecord[]): Promise<void>;
  /** Writes what requests cost that no outcome will list, because their page was given up. @throws JournalError */
  spend(attempts: readonly Attempt[]): Promise<void>;
  all(): Promise<readonly BatchNote[]>;
  add(note: BatchNote): Promise<void>;
  totals(): JournalTotals;
  /** Writes what waits, syncs, and lets the next writer in. */
  close(): Promise<void>;
}
