import { addToHash, bucketOf, knownBit, longestHead, type PhraseIndex } from "./phrase-index.ts";
import { isSpaceCode, isWordCode, plainCode, space } from "./plain-code.ts";

/** Where to look, index just after a match and what it means; `end` is -1 when nothing matches. */
export interface PhraseMatch {
  start: number;
  end: number;
  bits: number;
  /** Number of the phrase: the same for the same words. */
  phrase: number;
}

/** Behind a character, and behind the blanks that follow when it is one: a blank of a phrase stands for any run of them. */
const stepOver = (text: string, at: number): number => {
  let next = at + 1;
  if (isSpaceCode(text.charCodeAt(at))) while (isSpaceCode(text.charCodeAt(next))) next++;
  return next;
};

/** Where a phrase ends that stands at an offset of a text, or -1. */
const endAt = ({ offsets, codes }: PhraseIndex, number: number, { start, text }: { start: number; text: string }): number => {
  const end = offsets[number + 1] ?? 0;
  let position = start;
  for (let at = offsets[number] ?? 0; at < end; at++) {
    if (plainCode(text.charCodeAt(position)) !== codes[at]) return -1;
    position = stepOver(text, position);
  }
  return position;
};

/** Whether a phrase with these two characters behind its head may stand before these. */
const mayStand = (behind: number, { first, second }: { readonly first: number; readonly second: number }): boolean =>
  behind === 0 || ((behind & 0xffff) === first && (behind >>> 16 === second || behind >>> 16 === 0));

interface Head {
  readonly text: string;
  readonly hash: number;
  /** Offset behind the head. */
  readonly end: number;
}

/** Takes the longest phrase with this head that stands at `match.start`, if one does. */
const matchHead = (index: PhraseIndex, match: PhraseMatch, { text, hash, end: headEnd }: Head): void => {
  const bucket = bucketOf(hash);
  const last = index.buckets[bucket + 1] ?? 0;
  const next = { first: plainCode(text.charCodeAt(headEnd)), second: plainCode(text.charCodeAt(stepOver(text, headEnd))) };
  for (let number = index.buckets[bucket] ?? 0; number < last; number++) {
    if (!mayStand(index.behind[number] ?? 0, next)) continue;
    const end = endAt(index, number, { start: match.start, text });
    if (end < 0) continue;
    const isWhole = !isWordCode(text.charCodeAt(end - 1)) || !isWordCode(text.charCodeAt(end));
    const bits = (index.openBits[number] ?? 0) | (isWhole ? (index.bits[number] ?? 0) : 0);
    // A bucket may hold other heads, too: those of shorter phrases.
    if (bits === 0 || end <= match.end) continue;
    match.end = end;
    match.bits = bits;
    match.phrase = number;
    return;
  }
};

/** Finds the longest phrase that begins at `match.start` of a lower-case text, and writes it to `match`. */
// Three parameters, since an object for each word of a page would cost as much as the matching.
export const matchPhrase = (index: PhraseIndex, match: PhraseMatch, text: string): void => {
  const { known } = index;
  let hash = 0;
  match.end = -1;
  for (let at = match.start; at < match.start + longestHead; at++) {
    const code = plainCode(text.charCodeAt(at));
    hash = addToHash(hash, code);
    const bit = knownBit(hash);
    if (((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0) matchHead(index, match, { text, hash, end: stepOver(text, at) });
    if (code === space) return;
  }
};
