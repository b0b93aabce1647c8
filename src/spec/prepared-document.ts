import type { Warning } from "./warning.ts";

/** What the content was read as. */
export type DocumentFormat = "html" | "markdown" | "text";

/** A block of data the page carries, kept aside word for word. Offsets index {@link PreparedDocument.source}. */
export interface StructuredDataBlock {
  /** JSON-LD, or the state that a script hands to the page's own code (`__NEXT_DATA__` and the like). */
  readonly kind: "json-ld" | "embedded-state";
  /** The raw text of the script: not parsed, not repaired. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A property of a microdata or RDFa item, in document order. Offsets index {@link PreparedDocument.source}. */
export interface ItemProperty {
  /** Index of the item that holds it in {@link PreparedDocument.items}. */
  readonly item: number;
  readonly name: string;
  /** The value in plain text (`content`, `datetime`, `href` or the text within); null when the value is an item of its own. */
  readonly value: string | null;
  /** Index of the item that is its value, or null. */
  readonly valueItem: number | null;
  readonly start: number;
  readonly end: number;
}

/** Microdata or RDFa: an element that describes a thing. */
export interface PageItem {
  readonly syntax: "microdata" | "rdfa";
  /** The last part of its type: `JobPosting`, `PostalAddress`; "" when it has none. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A `<meta>`, `<title>`, `<base>`, `<link rel=canonical>` or `<time datetime>`: weak evidence. Offsets index {@link PreparedDocument.source}. */
export interface PageMetadata {
  /** Lower case: `title`, `og:title`, `og:site_name`, `description`, `canonical`, `base href`, `time` … */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A link whose target stands in no text. Offsets index {@link PreparedDocument.text} for the words, the source for the target. */
export interface PageLink {
  readonly href: string;
  /** Where its words stand in `text`; empty when it has none there. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Where the target stands in `source`. */
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
    | "control-characters"
    | "related-jobs"
    | "share-bar"
    /** The same block a second time. */
    | "repeated"
    /** Left out because the posting was too long: text about the employer in general, legal text and the like. */
    | "too-long";
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
  /** Microdata and RDFa items, outer before inner. */
  readonly items: readonly PageItem[];
  readonly itemProperties: readonly ItemProperty[];
  readonly metadata: readonly PageMetadata[];
  /** Links in the kept part of the page, at most 2,000. */
  readonly links: readonly PageLink[];
  readonly removed: readonly RemovedPart[];
  /** In order of `start`, without overlap. Characters that no segment covers (line breaks, list marks) were written by us. */
  readonly segments: readonly SourceSegment[];
  readonly url: string | null;
  readonly id: string | null;
  /** ISO 8601 date, or null. */
  readonly referenceDate: string | null;
  readonly warnings: readonly Warning[];
}
