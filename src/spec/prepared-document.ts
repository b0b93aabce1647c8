import type { Warning } from "./warning.ts";

/** What the content was read as. */
export type DocumentFormat = "html" | "markdown" | "text";

/** A block of data the page states about itself (JSON-LD), kept aside word for word. Offsets index {@link PreparedDocument.source}. */
export interface StructuredDataBlock {
  readonly kind: "json-ld";
  /** The raw text of the block: not parsed, not repaired. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A part of the page that is not in the prepared text. Offsets index {@link PreparedDocument.source}. */
export interface RemovedPart {
  /** Why it was left out, in kebab-case. */
  readonly reason:
    | "script"
    | "style"
    | "navigation"
    | "cookie-banner"
    | "form"
    | "footer"
    | "hidden"
    | "comment"
    | "media"
    | "template"
    | "control-characters";
  readonly start: number;
  readonly end: number;
}

/** A stretch of prepared text copied from the source: text characters `[start, start + length)` stand at source `[sourceStart, sourceEnd)`. */
export interface SourceSegment {
  readonly start: number;
  readonly length: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A posting after preparation: the clean text a model reads, and the way back to what the caller passed in. */
export interface PreparedDocument {
  /** The decoded input. Every offset in a result counts UTF-16 units of this string; for string input it is that string. */
  readonly source: string;
  readonly format: DocumentFormat;
  /** The character set that byte input was decoded with, as a WHATWG label; null for string input. */
  readonly charset: string | null;
  /** The readable text, in document order: the only part of the page that is counted and sent. */
  readonly text: string;
  /** The page's `<title>`, or null. Weak evidence: it often carries the site's name. */
  readonly pageTitle: string | null;
  /** The `lang` of the page, or null. */
  readonly language: string | null;
  readonly structuredData: readonly StructuredDataBlock[];
  readonly removed: readonly RemovedPart[];
  /** In order of `start`, without overlap. Characters that no segment covers (line breaks, list marks) were written by us. */
  readonly segments: readonly SourceSegment[];
  readonly url: string | null;
  readonly id: string | null;
  /** ISO 8601 date, or null. */
  readonly referenceDate: string | null;
  readonly warnings: readonly Warning[];
}
