import type { PostingAnchor, PostingBlock } from "./posting-segment.ts";
import { lineAt, type TextLine } from "./text-lines.ts";

/**
 * Cuts a text at the anchors: each posting reaches to the next one. The last reaches no further than the longest of the others,
 * counted in lines, since what follows a list of postings belongs to the page.
 */
export const cutBlocks = (
  anchors: readonly PostingAnchor[],
  { lines, textEnd, isWholePage }: { readonly lines: readonly TextLine[]; readonly textEnd: number; readonly isWholePage: boolean },
): readonly PostingBlock[] => {
  const firstLines = anchors.map(({ start }) => lineAt(lines, start));
  const heights = firstLines.slice(1).map((line, index) => line - (firstLines[index] ?? 0));
  const longest = heights.reduce((most, height) => Math.max(most, height), 1);
  return anchors.map((anchor, index) => {
    const next = anchors[index + 1];
    if (next !== undefined) return { ...anchor, end: next.start };
    const last = lines[(firstLines[index] ?? 0) + longest - 1];
    return { ...anchor, end: isWholePage || last === undefined ? textEnd : last.end };
  });
};
