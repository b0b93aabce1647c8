import type { ClassifiedText } from "./classified-text.ts";

/** Counts of pieces seen before. One entry a slot, so memory is fixed and no text is kept alive by it. */
export interface PieceCache {
  /** The count kept for a piece, or 0; the slot for {@link PieceCache.keep} is remembered until the next call. */
  find(text: ClassifiedText, start: number, end: number): number;
  /** Keeps the count of the piece that was asked for last. */
  keep(text: ClassifiedText, start: number, end: number, count: number): void;
}

/** Longer pieces are rare and are not kept. */
export const maxCachedUnits = 24;
const slotCount = 1 << 14;

/** Creates an empty cache of 16,384 slots (0.8 MB). */
export function createPieceCache(): PieceCache {
  const units = new Uint16Array(slotCount * maxCachedUnits);
  const lengths = new Uint8Array(slotCount);
  const counts = new Uint8Array(slotCount);
  let slot = 0;

  const find: PieceCache["find"] = (text, start, end) => {
    let hash = end - start;
    for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (text.units[index] ?? 0), 0x01000193);
    slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
    if (lengths[slot] !== end - start) return 0;
    const offset = slot * maxCachedUnits - start;
    for (let index = start; index < end; index += 1) if (units[offset + index] !== text.units[index]) return 0;
    return counts[slot] ?? 0;
  };

  const keep: PieceCache["keep"] = (text, start, end, count) => {
    const offset = slot * maxCachedUnits - start;
    for (let index = start; index < end; index += 1) units[offset + index] = text.units[index] ?? 0;
    lengths[slot] = end - start;
    counts[slot] = count;
  };
  return { find, keep };
}
