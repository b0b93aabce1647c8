import type { StructuredPosting } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";

/** One posting of a page: where it stands, and what the page states of it as data. */
export interface PostingSegment {
  /** Where it stands in the text of the document; both are 0 when the page states it as data only. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Where it stands in the source. */
  readonly span: SourceSpan;
  /** The posting as data, when the page states it so: none or one, unless the page is a single segment. */
  readonly postings: readonly StructuredPosting[];
  /** Its title as written, or null when the page is a single segment. */
  readonly title: string | null;
  /** Whether it was found by the facts that it and its like state, two at the least. */
  readonly isStating: boolean;
  /** The cells of a row, for a posting that is one; null for all others. */
  readonly cells: readonly TableCell[] | null;
}

/** A cell of a table's row and what the table's head calls it. Offsets index the text. */
export interface TableCell {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The beginning of a posting in the text. */
export interface PostingAnchor {
  readonly start: number;
  readonly title: string;
}

/** A posting in the text. */
export interface PostingBlock extends PostingAnchor {
  readonly end: number;
  /** @default none */
  readonly cells?: readonly TableCell[] | undefined;
}
