import { plainText, space } from "./plain-code.ts";

/** A phrase to look for. */
export interface IndexedPhrase {
  /** Lower case; a `*` at the end stands for any ending of the last word. */
  readonly text: string;
  /** What a match means, as bits. Phrases written alike are one, with the bits of all. */
  readonly bits: number;
}

/**
 * Many phrases, ready for one linear pass. They are sorted into buckets by their heads: the first five characters, or fewer up to
 * the first blank. Small and close together on purpose: much happens between two pages, and then all that a page needs of this is
 * fetched from memory again.
 */
export interface PhraseIndex {
  /** By hash of a head, one bit: most words of a page are done with after a look at these 8 KB. */
  readonly known: Uint8Array;
  /** Number of the first phrase of each bucket, and of the one behind the last. */
  readonly buckets: Uint16Array;
  /** Where the characters of each phrase begin, and where those of the last end. */
  readonly offsets: Uint32Array;
  /** The characters of all phrases; those of one bucket with the longest first. */
  readonly codes: Uint16Array;
  /** The two characters behind the head in 16 bits each, 0 for none: nearly all phrases of a bucket are told apart by them. */
  readonly behind: Uint32Array;
  readonly bits: Int32Array;
  /** What a phrase means whatever letters follow. */
  readonly openBits: Int32Array;
}

/** Longest head, in characters. */
export const longestHead = 5;
const bucketCount = 0x4000;

/** The hash of a head, character by character, from 0. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 13);

/** Which bit of `known` stands for a hash. */
export const knownBit = (hash: number): number => (hash >>> 8) & 0xffff;

/** The bucket of a head. */
export const bucketOf = (hash: number): number => (hash >>> 10) & (bucketCount - 1);

interface MergedPhrase {
  readonly words: string;
  readonly hash: number;
  readonly behind: number;
  bits: number;
  openBits: number;
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

const readHead = (words: string): Pick<MergedPhrase, "hash" | "behind"> => {
  let hash = 0;
  let at = 0;
  while (at < Math.min(words.length, longestHead)) {
    const code = words.charCodeAt(at++);
    hash = addToHash(hash, code);
    if (code === space) break;
  }
  return { hash, behind: (codeAt(words, at) | (codeAt(words, at + 1) << 16)) >>> 0 };
};

/** Phrases written alike as one, in the order of the index. */
const mergePhrases = (phrases: readonly IndexedPhrase[]): readonly MergedPhrase[] => {
  const byWords = new Map<string, MergedPhrase>();
  for (const { text, bits } of phrases) {
    const isOpen = text.endsWith("*");
    const words = plainText(isOpen ? text.slice(0, -1) : text);
    const merged = byWords.get(words) ?? { words, ...readHead(words), bits: 0, openBits: 0 };
    if (isOpen) merged.openBits |= bits;
    else merged.bits |= bits;
    byWords.set(words, merged);
  }
  return [...byWords.values()].sort((left, right) => bucketOf(left.hash) - bucketOf(right.hash) || right.words.length - left.words.length);
};

const firstOfBuckets = (merged: readonly MergedPhrase[]): Uint16Array => {
  const buckets = new Uint16Array(bucketCount + 1);
  for (const { hash } of merged) buckets[bucketOf(hash) + 1] = (buckets[bucketOf(hash) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < bucketCount; bucket++) buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + (buckets[bucket] ?? 0);
  return buckets;
};

const knownHeads = (merged: readonly MergedPhrase[]): Uint8Array => {
  const known = new Uint8Array(0x10000 >> 3);
  for (const { hash } of merged) {
    const bit = knownBit(hash);
    known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return known;
};

/** Indexes some phrases, at most 65,535. Takes time in the sum of their lengths. */
export const buildPhraseIndex = (phrases: readonly IndexedPhrase[]): PhraseIndex => {
  const merged = mergePhrases(phrases);
  const offsets = new Uint32Array(merged.length + 1);
  for (const [number, { words }] of merged.entries()) offsets[number + 1] = (offsets[number] ?? 0) + words.length;
  const codes = new Uint16Array(offsets[merged.length] ?? 0);
  for (const [number, { words }] of merged.entries())
    for (let at = 0; at < words.length; at++) codes[(offsets[number] ?? 0) + at] = words.charCodeAt(at);
  return {
    ...{ known: knownHeads(merged), buckets: firstOfBuckets(merged), offsets, codes },
    behind: Uint32Array.from(merged, ({ behind }) => behind),
    bits: Int32Array.from(merged, ({ bits }) => bits),
    openBits: Int32Array.from(merged, ({ openBits }) => openBits),
  };
};
