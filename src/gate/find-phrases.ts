import { addToHash, bitsFrom, bucketOf, entryHead, isKnown, longestHead, type PhraseIndex } from "./phrase-index.ts";
import { isSpaceCode, isWordCode, space } from "./plain-code.ts";

/** Where a phrase stands and what it means. One object serves all matches of a pass. */
export interface PhraseMatch {
  start: number;
  /** Behind its last character. */
  end: number;
  bits: number;
  /** Stands for the phrase: the same for the same words. */
  phrase: number;
}

/** A part of a text. */
export interface UnitRange {
  /** The text's code units, as phrases are written (`plainUnits`). */
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Where the phrase of an entry ends if it stands at `start`, or -1: a blank of a phrase stands for any run of them. */
const endAt = (entries: Uint16Array, units: Uint16Array, { start, phrase: entry }: Pick<PhraseMatch, "start" | "phrase">): number => {
  const last = entry + entryHead + (entries[entry] ?? 0);
  let position = start;
  for (let at = entry + entryHead; at < last; at++) {
    const code = units[position++] ?? 0;
    const wanted = entries[at] ?? 0;
    if (code === wanted && code !== space) continue;
    if (wanted !== space || !isSpaceCode(code)) return -1;
    while (isSpaceCode(units[position] ?? 0)) position++;
  }
  return position;
};

/** What a phrase means where it stands: one that is not open ends with a word. */
const bitsAt = (entries: Uint16Array, units: Uint16Array, { phrase, end }: Pick<PhraseMatch, "phrase" | "end">): number => {
  const isWhole = !isWordCode(units[end - 1] ?? 0) || !isWordCode(units[end] ?? 0);
  return bitsFrom(entries, phrase + 3) | (isWhole ? bitsFrom(entries, phrase + 1) : 0);
};

/** Writes the longest phrase of a bucket that stands at `match.start` to the match, if one does. */
const matchBucket = (
  { buckets, entries }: PhraseIndex,
  range: UnitRange,
  { match, hash }: { match: PhraseMatch; hash: number },
): boolean => {
  const bucket = bucketOf(hash);
  const last = buckets[bucket + 1] ?? 0;
  for (let phrase = buckets[bucket] ?? 0; phrase < last; phrase += entryHead + (entries[phrase] ?? 0)) {
    const end = endAt(entries, range.units, { start: match.start, phrase });
    if (end < 0 || end > range.end) continue;
    const bits = bitsAt(entries, range.units, { phrase, end });
    if (bits === 0) continue;
    match.end = end;
    match.bits = bits;
    match.phrase = phrase;
    return true;
  }
  return false;
};

/**
 * Tells of the longest phrase at each word and at each other character of a text, in order. What it is told in is changed for the
 * next one.
 */
export const findPhrases = (index: PhraseIndex, range: UnitRange, tell: (match: PhraseMatch) => void): void => {
  const { units, end } = range;
  const match: PhraseMatch = { start: -1, end: -1, bits: 0, phrase: 0 };
  let head = 0;
  const look = (both: number): void => {
    const isFound =
      (isKnown(index, both) && matchBucket(index, range, { match, hash: both })) ||
      (isKnown(index, head) && matchBucket(index, range, { match, hash: head }));
    if (isFound) tell(match);
  };
  for (let at = range.start; at < end; ) {
    const start = at++;
    const code = units[start] ?? 0;
    if (isSpaceCode(code)) continue;
    let hash = addToHash(0, code);
    if (isWordCode(code)) for (; isWordCode(units[at] ?? 0); at++) if (at < start + longestHead) hash = addToHash(hash, units[at] ?? 0);
    if (match.start >= 0) look(addToHash(head, hash));
    match.start = start;
    head = hash;
  }
  if (match.start >= 0) look(head);
};
