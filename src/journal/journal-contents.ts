import type { BatchNote } from "../spec/journal-record.ts";
import type { JournalTotals } from "./journal.ts";
import type { JournalLine } from "./journal-line.ts";
import { createJournalSums } from "./journal-sums.ts";
import { createOutcomeIndex, type JournalSpan, type OutcomeIndex } from "./outcome-index.ts";
import { createPageAssembler } from "./page-assembler.ts";

/** What is kept in memory of a journal: where things stand and what they sum up to. */
export interface JournalContents extends Pick<OutcomeIndex, "find" | "span"> {
  /** Takes a line in, in the order of the file. */
  add(line: JournalLine, span: JournalSpan): void;
  /** Where the notes stand, in order. */
  notes(): readonly JournalSpan[];
  /** Whether a note belongs to a batch that has not ended. */
  isPending(note: BatchNote, span: JournalSpan): boolean;
  totals(): JournalTotals;
}

/** Starts with an empty journal. */
export function createJournalContents(): JournalContents {
  const index = createOutcomeIndex();
  const pages = createPageAssembler();
  const sums = createJournalSums();
  const notes: JournalSpan[] = [];
  /** By digest, where the first note after its last end stands. */
  const pending = new Map<string, number>();
  return {
    add(line, span) {
      sums.addLine(line);
      if (line.type === "outcome") {
        const page = pages.add(line.record, span);
        if (page !== null) index.set(page);
      } else if (line.type === "note") {
        const { type, digest } = line.note;
        notes.push(span);
        if (type === "ended") pending.delete(digest);
        else if (!pending.has(digest)) pending.set(digest, span.offset);
      }
    },
    find: index.find,
    span: index.span,
    notes: () => notes,
    isPending: ({ digest }, { offset }) => offset >= (pending.get(digest) ?? Number.POSITIVE_INFINITY),
    totals: sums.totals,
  };
}
