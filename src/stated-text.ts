import type { PreparedDocument, SourceSegment } from "./spec/prepared-document.ts";
import type { SourceSpan } from "./spec/source-span.ts";

/** Below this much visible text, a description that the page states as data is the text. */
export const shellText = 200;

/** The text of a posting as the page states it in its data. */
export interface StatedText {
  readonly text: string;
  /** Where it stands in the source. */
  readonly span: SourceSpan;
}

/**
 * A page that shows next to nothing but states its posting as data, such as one that scripts fill in: the stated
 * description takes the place of the text, so that code and models have something to read. Its characters lead back to
 * the description as a whole.
 */
export function withStatedText(document: PreparedDocument, { text, span }: StatedText): PreparedDocument {
  if (document.text.length >= shellText || text.length <= document.text.length) return document;
  const segments: readonly SourceSegment[] = [{ start: 0, length: text.length, sourceStart: span.start, sourceEnd: span.end }];
  return { ...document, text, segments, links: [] };
}
