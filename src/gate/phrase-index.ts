import { plainText, space } from "./plain-code.ts";

/** A phrase to look for. */
export interface IndexedPhrase {
  /** Lower case; a `*` at the end stands for any ending of the last word. */
  readonly text: string;
  /** What a match means, as bits. Phrases written alike are one, with the bits of all. */
  readonly bits: number;
}

/**
 * Many phrases, ready for one linear pass. Phrases are grouped by their heads: the first four characters, or fewer up to the first
 * blank. Small on purpose: much happens between two pages, so that large tables would have to be fetched from memory each time.
 */
export interface PhraseIndex {
  /** By hash of a head, one bit: most words of a page are done with after a look at these 8 KB. */
  readonly known: Uint8Array;
  /** A hash table of the heads, open addressing: their hash, where their phrases begin, and how many they are, 0 in a free slot. */
  readonly headHash: Int32Array;
  readonly headFirst: Uint16Array;
  readonly headCount: Uint16Array;
  /** The phrases, those of one head together and the longest first. */
  readonly texts: readonly string[];
  readonly lengths: Uint16Array;
  /** The character behind the head, 0 for none: nearly all phrases of a head are told apart by it. */
  readonly behindHead: Uint16Array;
  readonly bits: Int32Array;
  /** What a phrase means whatever letters follow. */
  readonly openBits: Int32Array;
}

/** Longest head, in characters. */
export const longestHead = 4;
const knownBits = 0x10000;

/** The hash of a head, character by character, from 0. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 13);

/** Which bit of `known` stands for a hash. */
export const knownBit = (hash: number): number => (hash >>> 8) & (knownBits - 1);

/** The slot of a head: a free one when there is no such head. */
export const slotOf = ({ headHash, headCount }: Pick<PhraseIndex, "headHash" | "headCount">, hash: number): number => {
  const last = headHash.length - 1;
  let slot = (hash >>> 11) & last;
  while (headCount[slot] !== 0 && headHash[slot] !== hash) slot = (slot + 1) & last;
  return slot;
};

interface MergedPhrase {
  readonly text: string;
  readonly length: number;
  readonly hash: number;
  readonly behindHead: number;
  bits: number;
  openBits: number;
}

const readHead = (text: string, length: number): Pick<MergedPhrase, "hash" | "behindHead"> => {
  let hash = 0;
  let at = 0;
  while (at < Math.min(length, longestHead)) {
    const code = text.charCodeAt(at++);
    hash = addToHash(hash, code);
    if (code === space) break;
  }
  return { hash, behindHead: at < length ? text.charCodeAt(at) : 0 };
};

/** Phrases written alike as one, in the order of the index. */
const mergePhrases = (phrases: readonly IndexedPhrase[]): readonly MergedPhrase[] => {
  const byWords = new Map<string, MergedPhrase>();
  for (const { text: written, bits } of phrases) {
    const text = plainText(written);
    const isOpen = text.endsWith("*");
    const words = isOpen ? text.slice(0, -1) : text;
    const merged = byWords.get(words) ?? { text, length: words.length, ...readHead(text, words.length), bits: 0, openBits: 0 };
    if (isOpen) merged.openBits |= bits;
    else merged.bits |= bits;
    byWords.set(words, merged);
  }
  return [...byWords.values()].sort((left, right) => left.hash - right.hash || right.length - left.length);
};

/** Indexes some phrases. Takes time in the sum of their lengths. */
export const buildPhraseIndex = (phrases: readonly IndexedPhrase[]): PhraseIndex => {
  const merged = mergePhrases(phrases);
  const size = 2 ** Math.ceil(Math.log2(merged.length * 2 + 2));
  const known = new Uint8Array(knownBits >> 3);
  const heads = { headHash: new Int32Array(size), headFirst: new Uint16Array(size), headCount: new Uint16Array(size) };
  for (const [number, { hash }] of merged.entries()) {
    const slot = slotOf(heads, hash);
    if (heads.headCount[slot] === 0) heads.headFirst[slot] = number;
    heads.headHash[slot] = hash;
    heads.headCount[slot] = (heads.headCount[slot] ?? 0) + 1;
    const bit = knownBit(hash);
    known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return {
    ...{ ...heads, known, texts: merged.map(({ text }) => text), lengths: Uint16Array.from(merged, ({ length }) => length) },
    behindHead: Uint16Array.from(merged, ({ behindHead }) => behindHead),
    bits: Int32Array.from(merged, ({ bits }) => bits),
    openBits: Int32Array.from(merged, ({ openBits }) => openBits),
  };
};
