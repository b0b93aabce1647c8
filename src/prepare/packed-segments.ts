import type { SourceSegment } from "../spec/prepared-document.ts";

/** Segments as they are written: four numbers each, in the order of {@link SourceSegment}. */
export type SegmentCells = number[];

/**
 * Packs segments until somebody asks for them. Most postings are sent and answered without: as objects they would take four
 * times the memory for as long as a server works.
 *
 * @returns a function that gives the same list each time
 */
export const packSegments = (cells: Readonly<SegmentCells>): (() => readonly SourceSegment[]) => {
  let packed: Int32Array | null = Int32Array.from(cells);
  let segments: readonly SourceSegment[] = [];
  return () => {
    if (packed !== null) segments = unpack(packed);
    packed = null;
    return segments;
  };
};

const unpack = (packed: Int32Array): readonly SourceSegment[] => {
  const segments: SourceSegment[] = [];
  for (let index = 0; index < packed.length; index += 4) {
    const [start = 0, length = 0, sourceStart = 0, sourceEnd = 0] = packed.subarray(index, index + 4);
    segments.push({ start, length, sourceStart, sourceEnd });
  }
  return segments;
};
