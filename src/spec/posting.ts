/** A job posting as a caller has it: what was fetched, and what is known about it. */
export interface Posting {
  /** The page or text. Bytes are decoded by byte order mark, `contentType`, `<meta>` and then by sniffing. */
  readonly content: string | Uint8Array;
  /** The HTTP `Content-Type` the page came with, such as `text/html; charset=windows-1252`. @default sniffed from the content */
  readonly contentType?: string | undefined;
  /** Where the page stands. Kept for the result and the item key; never fetched. */
  readonly url?: string | undefined;
  /** The caller's own id. It becomes the item key, so that a resumed run picks the same arm of an A/B split. */
  readonly id?: string | undefined;
  /** The day "today" means in the posting, as an ISO 8601 date or a `Date`. @default unknown */
  readonly referenceDate?: string | Date | undefined;
}

/** What every entry point takes: the content alone, or a posting with what is known about it. */
export type PostingInput = string | Posting;
