import type { JournalRecord } from "../spec/journal-record.ts";
import type { IndexedOutcome, JournalSpan } from "./outcome-index.ts";

/** Puts the lines of a page together, in the order of the file. */
export interface PageAssembler {
  /** The outcome that this line makes whole, if it does. */
  add(record: JournalRecord, span: JournalSpan): IndexedOutcome | null;
}

interface OpenPage extends IndexedOutcome {
  readonly parts: number;
  readonly seen: ReadonlySet<number | null>;
}

/** The lines of one page stand together, because they are written together; a page that a kill cut short is never made whole. */
export function createPageAssembler(): PageAssembler {
  let open: OpenPage | null = null;
  return {
    add(record, span) {
      const { key, fingerprint, part, parts } = record;
      if (parts <= 1) {
        open = null;
        return { key, fingerprint, ...span };
      }
      const page: OpenPage =
        open !== null && continues(open, { record, span })
          ? { ...open, length: open.length + span.length, seen: new Set([...open.seen, part]) }
          : { key, fingerprint, parts, ...span, seen: new Set([part]) };
      const isWhole = page.seen.size >= parts;
      open = isWhole ? null : page;
      return isWhole ? page : null;
    },
  };
}

function continues(page: OpenPage, { record, span }: { readonly record: JournalRecord; readonly span: JournalSpan }): boolean {
  const { key, fingerprint, part, parts } = record;
  const isSame = page.key === key && page.fingerprint === fingerprint && page.parts === parts;
  return isSame && page.offset + page.length === span.offset && !page.seen.has(part);
}
