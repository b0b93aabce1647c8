import type { EntityDecoder } from "./entity-decoder.ts";
import { breakLine, type Span, type TextBuffer, writeMapped } from "./text-buffer.ts";

/** Markup that an attribute spells with entities, decoded, with the way back. */
export interface DecodedMarkup {
  readonly markup: string;
  /** For each reference that was decoded: where its character stands in `markup`, and its bounds in the source. */
  readonly references: readonly (Span & { readonly at: number; readonly length: number })[];
}

/** Decodes an attribute's value and remembers where each reference stood. */
export const decodeMarkup = (
  source: string,
  { span, entities }: { readonly span: Span; readonly entities: EntityDecoder },
): DecodedMarkup => {
  const parts: string[] = [];
  const references: DecodedMarkup["references"][number][] = [];
  let length = 0;
  let from = span.start;
  const copy = (end: number): void => {
    parts.push(source.slice(from, end));
    length += end - from;
  };
  for (let index = source.indexOf("&", from); index >= 0 && index < span.end; index = source.indexOf("&", Math.max(from, index + 1))) {
    const entity = entities.at(source, index);
    if (entity === null || entity.end > span.end) continue;
    copy(index);
    parts.push(entity.value);
    references.push({ at: length, length: entity.value.length, start: index, end: entity.end });
    length += entity.value.length;
    from = entity.end;
  }
  copy(span.end);
  return { markup: parts.join(""), references };
};

/** A stretch of decoded markup that stands in the source: one reference, or a run without any. */
interface Piece extends Span {
  readonly length: number;
}

/** Cuts a stretch of decoded markup at its references; `shift` leads from one place to the other between two of them. */
const piecesOf = (
  { references }: DecodedMarkup,
  { stretch, start }: { readonly stretch: Span; readonly start: number },
): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = stretch.start;
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const reference = references[middle];
    if (reference !== undefined && reference.at + reference.length <= at) low = middle + 1;
    else high = middle;
  }
  while (at < stretch.end) {
    const before = references[low - 1];
    const shift = before === undefined ? start : before.end - before.at - before.length;
    const next = references[low];
    const end = Math.min(stretch.end, next?.at ?? stretch.end);
    if (end > at) pieces.push({ length: end - at, start: at + shift, end: end + shift });
    if (next === undefined || next.at >= stretch.end) break;
    pieces.push({ length: next.length, start: next.start, end: next.end });
    at = next.at + next.length;
    low++;
  }
  return pieces;
};

/** What reading the nested document gave: its text and the segments that lead back to the decoded markup. */
export interface NestedText {
  readonly text: string;
  readonly segments: readonly number[];
}

/** What stands between two copied stretches: breaks, marks and separators. */
const writeGap = (buffer: TextBuffer, gap: string): void => {
  const mark = gap.replace(/^\n+/, "");
  if (mark.length < gap.length || buffer.breaks > 0) {
    breakLine(buffer, gap.startsWith("\n\n") ? 2 : 1);
    buffer.prefix = mark;
  } else if (gap === " ") buffer.space = true;
  else buffer.separator = gap;
};

/** Writes a nested document's text into the page's, with segments that lead back to the page's own source. */
export const writeNested = (
  buffer: TextBuffer,
  { nested, decoded, start }: { readonly nested: NestedText; readonly decoded: DecodedMarkup; readonly start: number },
): void => {
  const { text, segments } = nested;
  let from = 0;
  breakLine(buffer, 2);
  for (let cell = 0; cell < segments.length; cell += 4) {
    const [at = 0, length = 0, sourceStart = 0, sourceEnd = 0] = segments.slice(cell, cell + 4);
    writeGap(buffer, text.slice(from, at));
    const pieces = piecesOf(decoded, { stretch: { start: sourceStart, end: sourceEnd }, start });
    let written = at;
    for (const piece of sourceEnd - sourceStart === length ? pieces : joined(pieces, length)) {
      writeMapped(buffer, { value: text.slice(written, written + piece.length), span: piece });
      written += piece.length;
    }
    from = at + length;
  }
  breakLine(buffer, 2);
};

/** A character that the nested document spells with a reference of its own stands for all its pieces. */
const joined = (pieces: readonly Piece[], length: number): readonly Piece[] => {
  const [first] = pieces;
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? [] : [{ length, start: first.start, end: last.end }];
};
