import { baseName } from "../normalize/link-base.ts";
import type { PageLink, PreparedDocument, SourceSegment } from "../spec/prepared-document.ts";
import type { PostingSegment, TableCell } from "./posting-segment.ts";

type TextRange = Pick<PostingSegment, "textStart" | "textEnd">;

/** The part of a source segment that stands for a range of the text, counted from the range; null when none does. */
const clipSegment = (segment: SourceSegment, { textStart, textEnd }: TextRange): SourceSegment | null => {
  const start = Math.max(segment.start, textStart);
  const end = Math.min(segment.start + segment.length, textEnd);
  if (end <= start) return null;
  const isExact = segment.sourceEnd - segment.sourceStart === segment.length;
  if (!isExact) return { ...segment, start: start - textStart, length: end - start };
  const sourceStart = segment.sourceStart + (start - segment.start);
  return { start: start - textStart, length: end - start, sourceStart, sourceEnd: sourceStart + (end - start) };
};

const clipSegments = (segments: readonly SourceSegment[], range: TextRange): readonly SourceSegment[] =>
  segments.flatMap((segment) => clipSegment(segment, range) ?? []);

const clipLinks = (links: readonly PageLink[], { textStart, textEnd }: TextRange): readonly PageLink[] =>
  links
    .filter((link) => link.textStart >= textStart && link.textEnd <= textEnd)
    .map((link) => ({ ...link, textStart: link.textStart - textStart, textEnd: link.textEnd - textStart }));

/** A cell, and where it stands in the text that is written of its row. */
interface RowPiece extends TextRange {
  readonly at: number;
}

/** A row as labelled lines, so that its cells say what they are. */
const writeRow = (text: string, cells: readonly TableCell[]): { readonly text: string; readonly pieces: readonly RowPiece[] } => {
  const pieces: RowPiece[] = [];
  let written = "";
  for (const { label, start, end } of cells) {
    written += `${label}: `;
    pieces.push({ textStart: start, textEnd: end, at: written.length });
    written += `${text.slice(start, end)}\n`;
  }
  return { text: written.trimEnd(), pieces };
};

const shifted = (links: readonly PageLink[], by: number): readonly PageLink[] =>
  links.map((link) => ({ ...link, textStart: link.textStart + by, textEnd: link.textEnd + by }));

/**
 * One posting of a page as a document of its own, for the same pipeline: its text, its links and nothing of the rest of the page,
 * so that no address or id of another posting can be taken for its own. Offsets still index the whole source. What the page states
 * of it as data is in `segment.postings`, already read. A segment that is the whole page gives the document itself.
 */
export const segmentDocument = (document: PreparedDocument, segment: PostingSegment): PreparedDocument => {
  if (segment.title === null && segment.textEnd - segment.textStart === document.text.length) return document;
  let segments: readonly SourceSegment[] | null = null;
  const row = segment.cells === null ? null : writeRow(document.text, segment.cells);
  return {
    ...{ source: document.source, format: document.format, charset: document.charset },
    text: row?.text ?? document.text.slice(segment.textStart, segment.textEnd),
    ...{ pageTitle: null, language: document.language },
    ...{ structuredData: [], items: [], itemProperties: [], removed: [] },
    // Its links count from where the page's do.
    metadata: document.metadata.filter(({ name }) => name === baseName),
    links:
      row === null
        ? clipLinks(document.links, segment)
        : row.pieces.flatMap((piece) => shifted(clipLinks(document.links, piece), piece.at)),
    get segments() {
      segments ??=
        row === null
          ? clipSegments(document.segments, segment)
          : row.pieces.flatMap((piece) =>
              clipSegments(document.segments, piece).map((part) => ({ ...part, start: part.start + piece.at })),
            );
      return segments;
    },
    ...{ url: document.url, id: document.id, referenceDate: document.referenceDate, warnings: document.warnings },
  };
};
