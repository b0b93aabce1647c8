import type { Journal } from "../../src/journal/journal.ts";
import { createJournalSums } from "../../src/journal/journal-sums.ts";
import type { Attempt } from "../../src/spec/attempt.ts";
import type { BatchNote, JournalRecord } from "../../src/spec/journal-record.ts";

/** A journal in memory, which several batches can be given one after another. */
export interface MemoryJournal extends Journal {
  /** Every line, in order. */
  readonly records: readonly JournalRecord[];
  /** Requests that no line lists. */
  readonly spent: readonly Attempt[];
  readonly isClosed: boolean;
  /** What the next writes wait for or fail with. */
  beforeAppend: () => Promise<void>;
  /** Lets the next batch in. */
  reopen(): void;
}

/** Makes an empty one. */
export function createMemoryJournal({ isHashOnly = false } = {}): MemoryJournal {
  const records: JournalRecord[] = [];
  const pages = new Map<string, readonly JournalRecord[]>();
  const notes: BatchNote[] = [];
  const spent: Attempt[] = [];
  let isClosed = false;
  const totals = () => {
    const sums = createJournalSums();
    for (const record of records) sums.addLine({ type: "outcome", record });
    sums.addGivenUp(spent);
    return sums.totals();
  };
  const journal = {
    records,
    spent,
    get isClosed() {
      return isClosed;
    },
    beforeAppend: async () => undefined,
    reopen: () => {
      isClosed = false;
    },
    find: async (key: string, fingerprint: string) => {
      const found = pages.get(key) ?? [];
      return found.length > 0 && found[0]?.fingerprint === fingerprint ? found : null;
    },
    append: async (lines: readonly JournalRecord[]) => {
      await journal.beforeAppend();
      if (isClosed) throw new Error("closed");
      const kept = isHashOnly ? lines.map((line) => ({ ...line, result: null })) : lines;
      records.push(...kept);
      if (kept[0] !== undefined && kept.length === kept[0].parts) pages.set(kept[0].key, kept);
    },
    spend: async (attempts: readonly Attempt[]) => {
      if (isClosed) throw new Error("closed");
      spent.push(...attempts);
    },
    all: async () => notes,
    add: async (note: BatchNote) => {
      notes.push(note);
    },
    totals,
    close: async () => {
      isClosed = true;
    },
  };
  return journal;
}
