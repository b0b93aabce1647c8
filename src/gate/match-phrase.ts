import { addToHash, bucketOf, knownBit, longestHead, type PhraseIndex } from "./phrase-index.ts";
import { isSpaceCode, isWordCode, plainCode, space } from "./plain-code.ts";

/** Where to look, index just after a match and what it means; `end` is -1 when nothing matches. */
export interface PhraseMatch {
  /** The code units of a lower-case text. */
  readonly units: Uint16Array;
  start: number;
  end: number;
  bits: number;
  /** Number of the phrase: the same for the same words. */
  phrase: number;
}

/** Behind a character, and behind the blanks that follow when it is one: a blank of a phrase stands for any run of them. */
const stepOver = (units: Uint16Array, at: number): number => {
  let next = at + 1;
  if (isSpaceCode(units[at] ?? 0)) while (isSpaceCode(units[next] ?? 0)) next++;
  return next;
};

/** Where the phrase ends if it stands at `match.start`, or -1. */
const endAt = ({ offsets, codes }: PhraseIndex, match: PhraseMatch, phrase: number): number => {
  const { units } = match;
  const end = offsets[phrase + 1] ?? 0;
  let position = match.start;
  for (let at = offsets[phrase] ?? 0; at < end; at++) {
    if (plainCode(units[position] ?? 0) !== codes[at]) return -1;
    position = stepOver(units, position);
  }
  return position;
};

/** The two characters behind a head as the index keeps them: in 16 bits each. */
const behindHead = (units: Uint16Array, headEnd: number): number =>
  (plainCode(units[headEnd] ?? 0) | (plainCode(units[stepOver(units, headEnd)] ?? 0) << 16)) >>> 0;

/** Takes the longest phrase with this head that stands at `match.start`, if one does. */
const matchHead = (
  index: PhraseIndex,
  match: PhraseMatch,
  { bucket, headEnd }: { readonly bucket: number; readonly headEnd: number },
): void => {
  const { units } = match;
  const both = behindHead(units, headEnd);
  const one = both & 0xffff;
  const last = index.buckets[bucket + 1] ?? 0;
  for (let number = index.buckets[bucket] ?? 0; number < last; number++) {
    const behind = index.behind[number] ?? 0;
    // A phrase may end with its head or one character behind it.
    if (behind !== both && behind !== one && behind !== 0) continue;
    const end = endAt(index, match, number);
    if (end < 0) continue;
    const isWhole = !isWordCode(units[end - 1] ?? 0) || !isWordCode(units[end] ?? 0);
    const bits = (index.openBits[number] ?? 0) | (isWhole ? (index.bits[number] ?? 0) : 0);
    // A bucket may hold other heads, too: those of shorter phrases.
    if (bits === 0 || end <= match.end) continue;
    match.end = end;
    match.bits = bits;
    match.phrase = number;
    return;
  }
};

/** Finds the longest phrase that begins at `match.start` of `match.units`, and writes it to `match`. */
export const matchPhrase = (index: PhraseIndex, match: PhraseMatch): void => {
  const { known } = index;
  const { units, start } = match;
  let hash = 0;
  match.end = -1;
  for (let at = start; at < start + longestHead; at++) {
    const code = plainCode(units[at] ?? 0);
    hash = addToHash(hash, code);
    const bit = knownBit(hash);
    if (((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
      matchHead(index, match, { bucket: bucketOf(hash), headEnd: stepOver(units, at) });
    if (code === space) return;
  }
};
