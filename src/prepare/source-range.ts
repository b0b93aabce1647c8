import type { PreparedDocument, SourceSegment } from "../spec/prepared-document.ts";
import type { Span } from "./text-buffer.ts";

/** A stretch of text in UTF-16 units, the end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Index of the first segment that ends after `position`. */
const firstEndingAfter = (segments: readonly SourceSegment[], position: number): number => {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The part of a segment's source that a stretch of its text stands for: exact where both have the same length. */
const sourceOf = (segment: SourceSegment, { start, end }: Span): Span => {
  if (segment.sourceEnd - segment.sourceStart !== segment.length) return { start: segment.sourceStart, end: segment.sourceEnd };
  return {
    start: segment.sourceStart + Math.max(0, start - segment.start),
    end: segment.sourceEnd - Math.max(0, segment.start + segment.length - end),
  };
};

/**
 * Where a stretch of the prepared text stands in the source: `document.source.slice(start, end)` shows it. A stretch that was
 * written by us alone (a line break, a list mark) gives the empty range between its neighbours.
 *
 * @example
 * const start = document.text.indexOf("$120,000");
 * const range = sourceRange(document, { start, end: start + "$120,000".length });
 */
export const sourceRange = (document: Pick<PreparedDocument, "segments">, { start, end }: TextRange): TextRange => {
  const { segments } = document;
  const first = firstEndingAfter(segments, start);
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (let index = first; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    const part = sourceOf(segment, { start, end });
    from = Math.min(from, part.start);
    to = Math.max(to, part.end);
  }
  if (to > 0 || Number.isFinite(from)) return { start: from, end: to };
  const gap = segments[first - 1]?.sourceEnd ?? segments[first]?.sourceStart ?? 0;
  return { start: gap, end: gap };
};
