import { hash } from "node:crypto";

/** Tells how often a key has come. */
export interface Occurrences {
  /** 1 the first time. */
  count(key: string): number;
}

const wordsPerSlot = 3;
const firstSlots = 1024;
const fullest = 0.6;

/**
 * Counts keys by 64 bits of their hash, in one table of 12 bytes a slot: about 20 to 40 bytes a key, whatever its length,
 * and none of them for the garbage collector to look at.
 */
export function createOccurrences(): Occurrences {
  let slots = firstSlots;
  let table = new Uint32Array(slots * wordsPerSlot);
  let used = 0;

  const slotOf = (high: number, low: number): number => {
    let slot = low & (slots - 1);
    for (;;) {
      const at = slot * wordsPerSlot;
      if (table[at + 2] === 0 || (table[at] === high && table[at + 1] === low)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  };
  const grow = (): void => {
    const old = table;
    slots *= 2;
    table = new Uint32Array(slots * wordsPerSlot);
    for (let at = 0; at < old.length; at += wordsPerSlot) {
      const [high = 0, low = 0, count = 0] = old.subarray(at, at + wordsPerSlot);
      if (count > 0) table.set([high, low, count], slotOf(high, low));
    }
  };
  return {
    count: (key) => {
      const digest = hash("sha256", key, "buffer");
      const high = digest.readUInt32LE(0);
      const low = digest.readUInt32LE(4);
      const at = slotOf(high, low);
      const count = (table[at + 2] ?? 0) + 1;
      table.set([high, low, count], at);
      if (count === 1) used += 1;
      if (used > slots * fullest) grow();
      return count;
    },
  };
}
