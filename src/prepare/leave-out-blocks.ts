import type { PageLink, RemovedPart } from "../spec/prepared-document.ts";
import type { SegmentCells } from "./packed-segments.ts";
import type { RepeatedBlock } from "./repeated-blocks.ts";

/** A text with its way back to the source and its links. */
export interface LinkedText {
  readonly text: string;
  readonly segments: Readonly<SegmentCells>;
  readonly links: readonly PageLink[];
}

const keptText = (text: string, blocks: readonly RepeatedBlock[]): string => {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of blocks) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return (kept.join("") + text.slice(from)).trimEnd();
};

interface Place {
  /** Index of the first block that ends after the position. */
  readonly block: number;
  readonly isInside: boolean;
  /** How far what stands there moves toward the beginning. */
  readonly shift: number;
}

/** Looks positions up among blocks, which are in order and do not overlap. */
const createLookup = (blocks: readonly RepeatedBlock[]): ((position: number) => Place) => {
  const shifts = [0];
  for (const { start, end } of blocks) shifts.push((shifts.at(-1) ?? 0) + end - start);
  return (position) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return { block: low, isInside: (blocks[low]?.start ?? Number.POSITIVE_INFINITY) <= position, shift: shifts[low] ?? 0 };
  };
};

const moveLinks = (links: readonly PageLink[], lookup: (position: number) => Place): readonly PageLink[] =>
  links.flatMap((link) => {
    const { isInside, shift } = lookup(link.textStart);
    return isInside ? [] : [{ ...link, textStart: link.textStart - shift, textEnd: link.textEnd - shift }];
  });

/** Leaves blocks out of a text, with their segments and links, and says where in the source they stood. */
export const leaveOutBlocks = (
  { text, segments, links }: LinkedText,
  blocks: readonly RepeatedBlock[],
): LinkedText & { readonly removed: readonly RemovedPart[] } => {
  const lookup = createLookup(blocks);
  const kept: SegmentCells = [];
  const spans = new Map<number, { readonly start: number; readonly end: number }>();
  for (let cell = 0; cell < segments.length; cell += 4) {
    const [start = 0, length = 0, sourceStart = 0, sourceEnd = 0] = segments.slice(cell, cell + 4);
    const { block, isInside, shift } = lookup(start);
    const span = spans.get(block) ?? { start: sourceStart, end: sourceEnd };
    if (isInside) spans.set(block, { start: Math.min(span.start, sourceStart), end: Math.max(span.end, sourceEnd) });
    else kept.push(start - shift, length, sourceStart, sourceEnd);
  }
  const removed = [...spans.values()].map((span): RemovedPart => ({ reason: "repeated", ...span }));
  return { text: keptText(text, blocks), segments: kept, links: moveLinks(links, lookup), removed };
};
