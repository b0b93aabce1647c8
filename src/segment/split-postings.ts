import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { headingAnchors } from "./heading-anchors.ts";
import { linkAnchors } from "./link-anchors.ts";
import type { PostingAnchor, PostingBlock, PostingSegment } from "./posting-segment.ts";
import { labelAnchors, rowAnchors } from "./row-anchors.ts";
import { statingBlocks } from "./stating-blocks.ts";
import { anchorStructured } from "./structured-anchors.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** What splitting needs beside the document. */
export interface SplitParts {
  /** The postings that the page states as data. */
  readonly postings: readonly StructuredPosting[];
  /** Where a stretch of the text stands in the source: `sourceRange` of the preparation. */
  readonly sourceRange: (document: Pick<PreparedDocument, "segments">, range: SourceSpan) => SourceSpan;
}

const fewest = 2;
/** What a posting states beside its title at least, to be more than a link. */
const enoughLetters = /\p{L}[^\p{L}]*\p{L}[^\p{L}]*\p{L}/u;
const looksAt = 2_000;

const plain = { isStating: false, cells: null } as const;

const wholePage = (document: PreparedDocument, { postings }: SplitParts): readonly PostingSegment[] => [
  { textStart: 0, textEnd: document.text.length, span: { start: 0, end: document.source.length }, postings, title: null, ...plain },
];

const statesMore = (text: string, { start, end, title }: PostingBlock): boolean =>
  enoughLetters.test(text.slice(start, Math.min(end, start + looksAt)).replace(title, ""));

/** What the text itself shows as several postings, by the first sign that gives at least two. */
const visibleBlocks = (document: PreparedDocument, lines: readonly TextLine[]): readonly PostingBlock[] => {
  const { text } = document;
  const signs: readonly (readonly [anchors: () => readonly PostingAnchor[], isWholePage: boolean])[] = [
    [() => headingAnchors(text, { lines }), true],
    [() => linkAnchors(document, { lines }), false],
    [() => labelAnchors(text, { lines }), true],
    [() => rowAnchors(text, { lines }), false],
  ];
  for (const [anchors, isWholePage] of signs) {
    const blocks = cutBlocks(anchors(), { lines, textEnd: text.length, isWholePage }).filter((block) => statesMore(text, block));
    if (blocks.length >= fewest) return blocks;
  }
  return [];
};

/** Its place in the data is looked for when somebody asks: on a page of a thousand postings that takes seconds. */
const dataOnly = (posting: StructuredPosting, { title }: Pick<PostingSegment, "title">): PostingSegment => ({
  ...{ textStart: 0, textEnd: 0, postings: [posting], title, ...plain },
  get span() {
    return posting.span;
  },
});

const structuredSegments = (document: PreparedDocument, { postings, sourceRange }: SplitParts): readonly PostingSegment[] => {
  const lines = textLines(document.text);
  return anchorStructured(postings, { document, lines }).map(({ posting, title, block }) => {
    if (block === null) return dataOnly(posting, { title });
    const { start: textStart, end: textEnd } = block;
    return { textStart, textEnd, span: sourceRange(document, { start: textStart, end: textEnd }), postings: [posting], title, ...plain };
  });
};

/**
 * Finds the postings of a page that states several: as data, under headings, behind links, after labels or in rows, each with at
 * least a title and one more fact. A page that states one gives one segment, the whole page. Linear in the page.
 */
export const splitPostings = (document: PreparedDocument, parts: SplitParts): readonly PostingSegment[] => {
  if (parts.postings.length >= fewest) return structuredSegments(document, parts);
  if (parts.postings.length === 1) return wholePage(document, parts);
  const lines = textLines(document.text);
  const stating = statingBlocks(document.text, { lines });
  const isStating = stating.length >= fewest;
  const blocks = isStating ? stating : visibleBlocks(document, lines);
  if (blocks.length < fewest) return wholePage(document, parts);
  return blocks.map(({ start, end, title, cells = null }) => ({
    ...{ textStart: start, textEnd: end, title, postings: [], isStating, cells },
    span: parts.sourceRange(document, { start, end }),
  }));
};
