import type { LetterKey } from "./next-word.ts";

/** Numbers by key. A table of its own: a `Map` would need every word of a page as a string. */
export interface KeyTable {
  /** The number of a key, or -1. */
  find(key: LetterKey): number;
  add(key: LetterKey, number: number): void;
}

const fewestSlots = 16;
/** Numbers in a slot: the two of the key, a value and one that keeps the slots within lines of the processor's cache. */
const slotWidth = 4;

const slotOf = ({ low, high }: LetterKey, slots: number): number => {
  const hash = Math.imul(low ^ Math.imul(high, 0x01000193), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (slots - 1);
};

/** Starts an empty table, of open addressing, with room for about so many keys. */
export function createKeyTable(keys: number): KeyTable {
  let slots = fewestSlots;
  while (slots < keys * 2) slots *= 2;
  /** A slot's value is its number and 1; 0 in an empty one. */
  let cells = new Int32Array(slots * slotWidth);
  let count = 0;

  const put = (key: LetterKey, value: number): void => {
    let at = slotOf(key, slots) * slotWidth;
    while (cells[at + 2] !== 0) at = (at + slotWidth) & (cells.length - 1);
    cells[at] = key.low;
    cells[at + 1] = key.high;
    cells[at + 2] = value;
  };
  const grow = (): void => {
    const old = cells;
    slots *= 2;
    cells = new Int32Array(slots * slotWidth);
    for (let at = 0; at < old.length; at += slotWidth) {
      const value = old[at + 2] ?? 0;
      if (value !== 0) put({ low: old[at] ?? 0, high: old[at + 1] ?? 0 }, value);
    }
  };
  return {
    find(key) {
      const { low, high } = key;
      for (let at = slotOf(key, slots) * slotWidth; cells[at + 2] !== 0; at = (at + slotWidth) & (cells.length - 1))
        if (cells[at] === low && cells[at + 1] === high) return (cells[at + 2] ?? 0) - 1;
      return -1;
    },
    add(key, number) {
      if (count * 2 >= slots) grow();
      put(key, number + 1);
      count += 1;
    },
  };
}
