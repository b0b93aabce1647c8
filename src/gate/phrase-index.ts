import { isSpaceCode, isWordCode, plainText } from "./plain-code.ts";

/** A phrase to look for. */
export interface IndexedPhrase {
  /** Lower case; a `*` at the end stands for any ending of the last word, of which at least five letters stand before it. */
  readonly text: string;
  /** What a match means, as bits. Phrases written alike are one, with the bits of all. */
  readonly bits: number;
}

/**
 * Many phrases, ready for one linear pass. A text is read in pieces: words, and every other character by itself. Phrases are sorted
 * into buckets by their first two pieces, or their only one. Small and close together on purpose: much happens between two pages,
 * and then all that a page needs of this is fetched from memory again.
 */
export interface PhraseIndex {
  /** By hash of one or two pieces, two bits of one number: nearly all of a page is done with after looks at these 16 KB. */
  readonly known: Int32Array;
  /** Where each bucket begins in `entries`, and where the last ends. */
  readonly buckets: Uint32Array;
  /**
   * One after the other, those of a bucket with the longest first: how many characters a phrase has, what it means (low and high
   * half), what it means whatever letters follow (likewise), and its characters.
   */
  readonly entries: Uint16Array;
}

/** Numbers of an entry before its characters. */
export const entryHead = 5;

/** The two halves of 32 bits that stand at a place of `entries`. */
export const bitsFrom = (entries: Uint16Array, at: number): number => (entries[at] ?? 0) | ((entries[at + 1] ?? 0) << 16);

/** How many characters of a word count for its hash: so many does a phrase have at least before a `*`. */
export const longestHead = 5;
const bucketCount = 0x2000;

/** A hash with one more number in it, from 0. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 13);

const knownCount = 0x1000;

/** Which number of `known` stands for a hash, and which two of its bits. */
const knownAt = (hash: number): number => (hash >>> 8) & (knownCount - 1);
const knownBits = (hash: number): number => (1 << (hash >>> 27)) | (1 << (hash >>> 22));

/** Whether a bucket may hold phrases whose first pieces have this hash. */
export const isKnown = ({ known }: PhraseIndex, hash: number): boolean => {
  const bits = knownBits(hash);
  return ((known[knownAt(hash)] ?? 0) & bits) === bits;
};

/** The bucket of a hash. */
export const bucketOf = (hash: number): number => (hash >>> 9) & (bucketCount - 1);

interface MergedPhrase {
  readonly words: string;
  readonly hash: number;
  bits: number;
  openBits: number;
}

/** The hash of a phrase's first two pieces, or its only one. */
const hashOfHead = (words: string): number => {
  const hashes: number[] = [];
  let at = 0;
  while (at < words.length && hashes.length < 2) {
    const start = at++;
    if (isSpaceCode(words.charCodeAt(start))) continue;
    let hash = addToHash(0, words.charCodeAt(start));
    if (isWordCode(words.charCodeAt(start)))
      for (; isWordCode(words.charCodeAt(at)); at++) if (at < start + longestHead) hash = addToHash(hash, words.charCodeAt(at));
    hashes.push(hash);
  }
  const [first = 0, second] = hashes;
  return second === undefined ? first : addToHash(first, second);
};

/** Phrases written alike as one, in the order of the index. */
const mergePhrases = (phrases: readonly IndexedPhrase[]): readonly MergedPhrase[] => {
  const byWords = new Map<string, MergedPhrase>();
  for (const { text, bits } of phrases) {
    const isOpen = text.endsWith("*");
    const words = plainText(isOpen ? text.slice(0, -1) : text);
    const merged = byWords.get(words) ?? { words, hash: hashOfHead(words), bits: 0, openBits: 0 };
    if (isOpen) merged.openBits |= bits;
    else merged.bits |= bits;
    byWords.set(words, merged);
  }
  return [...byWords.values()].sort((left, right) => bucketOf(left.hash) - bucketOf(right.hash) || right.words.length - left.words.length);
};

const knownHeads = (merged: readonly MergedPhrase[]): Int32Array => {
  const known = new Int32Array(knownCount);
  for (const { hash } of merged) known[knownAt(hash)] = (known[knownAt(hash)] ?? 0) | knownBits(hash);
  return known;
};

const halves = (bits: number): readonly [low: number, high: number] => [bits & 0xffff, bits >>> 16];

/** Indexes some phrases. Takes time in the sum of their lengths. */
export const buildPhraseIndex = (phrases: readonly IndexedPhrase[]): PhraseIndex => {
  const merged = mergePhrases(phrases);
  const buckets = new Uint32Array(bucketCount + 1);
  const entries: number[] = [];
  for (const { words, hash, bits, openBits } of merged) {
    entries.push(words.length, ...halves(bits), ...halves(openBits));
    for (let at = 0; at < words.length; at++) entries.push(words.charCodeAt(at));
    buckets[bucketOf(hash) + 1] = entries.length;
  }
  // A bucket without phrases ends where it begins.
  for (let bucket = 1; bucket <= bucketCount; bucket++) buckets[bucket] = Math.max(buckets[bucket] ?? 0, buckets[bucket - 1] ?? 0);
  return { known: knownHeads(merged), buckets, entries: Uint16Array.from(entries) };
};
