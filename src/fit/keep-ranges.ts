import type { PageLink, PreparedDocument, RemovedPart, SourceSegment } from "../spec/prepared-document.ts";
import type { TextRange } from "./text-range.ts";

/** What is told of the parts that are left out. */
export interface KeepParts {
  /** Why the rest is left out; null when it is not lost, because another window holds it. */
  readonly reason: RemovedPart["reason"] | null;
}

const separator = "\n\n";

/** A document that holds only these ranges of the text, in order, with the way back to the source for each character. */
export function keepRanges(
  document: PreparedDocument,
  { ranges, reason }: { readonly ranges: readonly TextRange[] } & KeepParts,
): PreparedDocument {
  const placed = place(ranges);
  const removed = reason === null ? document.removed : [...document.removed, ...leftOut(document, { ranges, reason })];
  return {
    ...document,
    text: ranges.map(({ start, end }) => document.text.slice(start, end)).join(separator),
    segments: placed.flatMap((range) => segmentsWithin(document.segments, range)),
    links: placed.flatMap((range) => linksWithin(document.links, range)),
    removed,
  };
}

interface PlacedRange extends TextRange {
  /** What is added to a position to get its place in the new text. */
  readonly shift: number;
}

function place(ranges: readonly TextRange[]): readonly PlacedRange[] {
  let length = 0;
  return ranges.map(({ start, end }, index) => {
    if (index > 0) length += separator.length;
    const shift = length - start;
    length += end - start;
    return { start, end, shift };
  });
}

function segmentsWithin(segments: readonly SourceSegment[], { start, end, shift }: PlacedRange): readonly SourceSegment[] {
  return segments.flatMap((segment) => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.start + segment.length);
    if (from >= to) return [];
    const isOneToOne = segment.sourceEnd - segment.sourceStart === segment.length;
    const sourceStart = isOneToOne ? segment.sourceStart + from - segment.start : segment.sourceStart;
    const sourceEnd = isOneToOne ? segment.sourceStart + to - segment.start : segment.sourceEnd;
    return [{ start: from + shift, length: to - from, sourceStart, sourceEnd }];
  });
}

function linksWithin(links: readonly PageLink[], { start, end, shift }: PlacedRange): readonly PageLink[] {
  return links
    .filter(({ textStart, textEnd }) => textStart >= start && textEnd <= end)
    .map((link) => ({ ...link, textStart: link.textStart + shift, textEnd: link.textEnd + shift }));
}

/** The stretches of source between the kept ranges. */
function leftOut(
  { text, segments }: PreparedDocument,
  { ranges, reason }: { readonly ranges: readonly TextRange[]; readonly reason: RemovedPart["reason"] },
): readonly RemovedPart[] {
  const gaps: TextRange[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < text.length) gaps.push({ start: from, end: text.length });
  return gaps.flatMap((gap) => {
    const inside = segmentsWithin(segments, { ...gap, shift: 0 });
    const [first] = inside;
    const last = inside.at(-1);
    return first === undefined || last === undefined ? [] : [{ reason, start: first.sourceStart, end: last.sourceEnd }];
  });
}
