import { hash } from "node:crypto";

/** A piece of the journal, in bytes. */
export interface JournalSpan {
  readonly offset: number;
  readonly length: number;
}

/** Which outcome stands where. */
export interface IndexedOutcome extends JournalSpan {
  readonly key: string;
  readonly fingerprint: string;
}

/** Where the newest whole outcome of each key stands. */
export interface OutcomeIndex {
  set(outcome: IndexedOutcome): void;
  /** The newest outcome of the key, of whatever fingerprint. */
  span(key: string): JournalSpan | null;
  /** The newest outcome of the key, when it is of this fingerprint. */
  find(key: string, fingerprint: string): JournalSpan | null;
}

/** A hash table in flat arrays: 28 bytes a slot, nothing for the garbage collector to walk. Keys and fingerprints stand in it as 64 bits of a hash. */
interface Table {
  readonly capacity: number;
  /** Per slot: two words of the key's hash, two of the fingerprint's, and the length; length 0 is an empty slot. */
  readonly words: Uint32Array;
  readonly offsets: Float64Array;
}

const wordsPerSlot = 5;
const lengthWord = 4;
const smallest = 1024;
const fullShare = 0.7;

/** Creates an empty index. Who reads a span compares the key it finds there, so that equal hashes do no harm. */
export function createOutcomeIndex(): OutcomeIndex {
  let table = createTable(smallest);
  let count = 0;
  const find = (key: string) => {
    const slot = slotOf(table, hashWords(key));
    return isEmpty(table, slot) ? null : slot;
  };
  return {
    set({ key, fingerprint, offset, length }) {
      if (count >= table.capacity * fullShare) table = grown(table);
      const keyHash = hashWords(key);
      const fingerprintHash = hashWords(fingerprint);
      const slot = slotOf(table, keyHash);
      if (isEmpty(table, slot)) count += 1;
      table.words.set([keyHash[0], keyHash[1], fingerprintHash[0], fingerprintHash[1], length], slot * wordsPerSlot);
      table.offsets[slot] = offset;
    },
    span(key) {
      const slot = find(key);
      return slot === null ? null : spanAt(table, slot);
    },
    find(key, fingerprint) {
      const slot = find(key);
      if (slot === null) return null;
      const [high, low] = hashWords(fingerprint);
      const at = slot * wordsPerSlot;
      return table.words[at + 2] === high && table.words[at + 3] === low ? spanAt(table, slot) : null;
    },
  };
}

type HashWords = readonly [number, number];

/** Not to be guessed: whoever writes the urls of postings cannot make their slots collide. */
function hashWords(text: string): HashWords {
  // One character a byte: a third of what a buffer costs.
  const digest = hash("sha256", text, "binary");
  return [wordAt(digest, 0), wordAt(digest, 4)];
}

function wordAt(digest: string, at: number): number {
  const low = digest.charCodeAt(at) | (digest.charCodeAt(at + 1) << 8);
  return (low | (digest.charCodeAt(at + 2) << 16) | (digest.charCodeAt(at + 3) << 24)) >>> 0;
}

function createTable(capacity: number): Table {
  return { capacity, words: new Uint32Array(capacity * wordsPerSlot), offsets: new Float64Array(capacity) };
}

/** The slot of this key, or the empty one where it belongs. */
function slotOf({ capacity, words }: Table, [high, low]: HashWords): number {
  let slot = low % capacity;
  while (words[slot * wordsPerSlot + lengthWord] !== 0) {
    const at = slot * wordsPerSlot;
    if (words[at] === high && words[at + 1] === low) break;
    slot = (slot + 1) % capacity;
  }
  return slot;
}

function isEmpty({ words }: Table, slot: number): boolean {
  return words[slot * wordsPerSlot + lengthWord] === 0;
}

function spanAt({ words, offsets }: Table, slot: number): JournalSpan {
  return { offset: offsets[slot] ?? 0, length: words[slot * wordsPerSlot + lengthWord] ?? 0 };
}

function grown(table: Table): Table {
  const larger = createTable(table.capacity * 2);
  for (let slot = 0; slot < table.capacity; slot += 1) {
    if (isEmpty(table, slot)) continue;
    const at = slot * wordsPerSlot;
    const to = slotOf(larger, [table.words[at] ?? 0, table.words[at + 1] ?? 0]);
    larger.words.set(table.words.subarray(at, at + wordsPerSlot), to * wordsPerSlot);
    larger.offsets[to] = table.offsets[slot] ?? 0;
  }
  return larger;
}
