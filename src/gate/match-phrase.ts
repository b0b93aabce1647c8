import { addToHash, knownBit, longestHead, type PhraseIndex, slotOf } from "./phrase-index.ts";
import { isSpaceCode, isWordCode, plainCode, space } from "./plain-code.ts";

/** Where to look, index just after a match and what it means; `end` is -1 when nothing matches. */
export interface PhraseMatch {
  start: number;
  end: number;
  bits: number;
  /** Number of the phrase: the same for the same words. */
  phrase: number;
}

/** Where a phrase ends that stands at an offset of a text, or -1. A blank of it stands for any run of blanks within a line. */
const endAt = ({ texts, lengths }: PhraseIndex, number: number, { start, text }: { start: number; text: string }): number => {
  const phrase = texts[number] ?? "";
  const length = lengths[number] ?? 0;
  let position = start;
  for (let at = 0; at < length; at++) {
    const code = plainCode(text.charCodeAt(position++));
    if (code !== phrase.charCodeAt(at)) return -1;
    if (code === space) while (isSpaceCode(text.charCodeAt(position))) position++;
  }
  return position;
};

interface Head {
  readonly text: string;
  readonly hash: number;
  /** Offset behind the head and the blanks that it may end in. */
  readonly end: number;
}

/** Takes the longest phrase with this head that stands at `match.start`, if one does. */
const matchHead = (index: PhraseIndex, match: PhraseMatch, { text, hash, end: headEnd }: Head): void => {
  const { start } = match;
  const slot = slotOf(index, hash);
  const behind = plainCode(text.charCodeAt(headEnd));
  const first = index.headFirst[slot] ?? 0;
  for (let number = first; number < first + (index.headCount[slot] ?? 0); number++) {
    const wanted = index.behindHead[number];
    if (wanted !== behind && wanted !== 0) continue;
    const end = endAt(index, number, { start, text });
    if (end < 0) continue;
    const isWhole = !isWordCode(text.charCodeAt(end - 1)) || !isWordCode(text.charCodeAt(end));
    const bits = (index.openBits[number] ?? 0) | (isWhole ? (index.bits[number] ?? 0) : 0);
    if (bits === 0) continue;
    match.end = end;
    match.bits = bits;
    match.phrase = number;
    return;
  }
};

const behindBlanks = (text: string, start: number): number => {
  let at = start;
  while (isSpaceCode(text.charCodeAt(at))) at++;
  return at;
};

/**
 * Finds the longest phrase that begins at `match.start` of a lower-case text, and writes it to `match`. A blank of a phrase stands
 * for any run of blanks within a line.
 */
// Three parameters, since an object for each word of a page would cost as much as the matching.
export const matchPhrase = (index: PhraseIndex, match: PhraseMatch, text: string): void => {
  const { known } = index;
  let hash = 0;
  match.end = -1;
  for (let at = match.start; at < match.start + longestHead; at++) {
    const code = plainCode(text.charCodeAt(at));
    hash = addToHash(hash, code);
    const bit = knownBit(hash);
    // What has a longer head is longer itself, so that it comes last and stays.
    if (((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
      matchHead(index, match, { text, hash, end: code === space ? behindBlanks(text, at + 1) : at + 1 });
    if (code === space) return;
  }
};
