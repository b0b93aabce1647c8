import type { LetterKey } from "./next-word.ts";

/**
 * Numbers by key, in a table of open addressing. A `Map` would need every word of a page as a string, and methods would cost as
 * much as the search.
 */
export interface KeyTable {
  /** Four numbers a slot: the three of the key, then its number and 1, or 0 in an empty slot. */
  cells: Int32Array;
  /** How many slots are taken. */
  count: number;
  /** The number that the next new key gets. */
  next: number;
}

const fewestSlots = 16;
const slotWidth = 4;

/** An empty table with room for about so many keys. */
export const emptyKeyTable = (keys: number): KeyTable => {
  let slots = fewestSlots;
  while (slots < keys * 2) slots *= 2;
  return { cells: new Int32Array(slots * slotWidth), count: 0, next: 0 };
};

/** Where the slot of a key is, or the empty one where it would be. */
const slotOf = (cells: Int32Array, { low, middle, high }: LetterKey): number => {
  const last = cells.length - slotWidth;
  const hash = Math.imul(low ^ Math.imul(middle ^ Math.imul(high, 0x85ebca6b), 0x01000193), 0x9e3779b1);
  let at = ((hash ^ (hash >>> 15)) * slotWidth) & last;
  while (cells[at + 3] !== 0 && (cells[at] !== low || cells[at + 1] !== middle || cells[at + 2] !== high)) at = (at + slotWidth) & last;
  return at;
};

const grow = (table: KeyTable): void => {
  const old = table.cells;
  table.cells = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += slotWidth) {
    if (old[from + 3] === 0) continue;
    const to = slotOf(table.cells, { low: old[from] ?? 0, middle: old[from + 1] ?? 0, high: old[from + 2] ?? 0 });
    table.cells.set(old.subarray(from, from + slotWidth), to);
  }
};

/** The number of a key, or -1. */
export const findKey = ({ cells }: KeyTable, key: LetterKey): number => (cells[slotOf(cells, key) + 3] ?? 0) - 1;

/** The number of a key: the one that it has, or else the next one, which it has from then on. */
export const findOrAddKey = (table: KeyTable, key: LetterKey): number => {
  const { cells } = table;
  const at = slotOf(cells, key);
  const known = cells[at + 3] ?? 0;
  if (known !== 0) return known - 1;
  cells[at] = key.low;
  cells[at + 1] = key.middle;
  cells[at + 2] = key.high;
  cells[at + 3] = table.next + 1;
  table.count += 1;
  if (table.count * 2 * slotWidth > cells.length) grow(table);
  return table.next++;
};
