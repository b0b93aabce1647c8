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

/** Where to look, and whom to tell of what stands there. */
export interface PhraseSearch {
  /** The text's code units, as phrases are written (`plainUnits`). */
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
  /** What it is told in is changed for the next match. */
  readonly tell: (match: PhraseMatch) => void;
}

interface Scan extends PhraseIndex {
  readonly units: Uint16Array;
  readonly end: number;
  readonly match: PhraseMatch;
}

/** Where the phrase of an entry ends if it stands at the match's start, or -1: a blank of a phrase stands for any run of them. */
const endOf = ({ entries, units, match }: Scan, entry: number): number => {
  const last = entry + entryHead + (entries[entry] ?? 0);
  let position = match.start;
  for (let at = entry + entryHead; at < last; at++) {
    const code = units[position++] ?? 0;
    const wanted = entries[at] ?? 0;
    if (code === wanted && code !== space) continue;
    if (wanted !== space || !isSpaceCode(code)) return -1;
    while (isSpaceCode(units[position] ?? 0)) position++;
  }
  return position;
};

/** What the phrase of an entry means if it ends at a place: one that is not open ends with a word. */
const bitsOf = ({ entries, units }: Scan, { entry, end }: { readonly entry: number; readonly end: number }): number => {
  const isWhole = !isWordCode(units[end - 1] ?? 0) || !isWordCode(units[end] ?? 0);
  return bitsFrom(entries, entry + 3) | (isWhole ? bitsFrom(entries, entry + 1) : 0);
};

/** Writes the longest phrase of a bucket that stands at the match's start to the match, if one does. */
const matchBucket = (scan: Scan, hash: number): boolean => {
  const { buckets, entries, match } = scan;
  const bucket = bucketOf(hash);
  const last = buckets[bucket + 1] ?? 0;
  for (let entry = buckets[bucket] ?? 0; entry < last; entry += entryHead + (entries[entry] ?? 0)) {
    const end = endOf(scan, entry);
    if (end < 0 || end > scan.end) continue;
    const bits = bitsOf(scan, { entry, end });
    if (bits === 0) continue;
    match.end = end;
    match.bits = bits;
    match.phrase = entry;
    return true;
  }
  return false;
};

/** Tells of the longest phrase at each word and at each other character of a part of a text, in order. */
export const findPhrases = (index: PhraseIndex, { units, start: first, end, tell }: PhraseSearch): void => {
  const match: PhraseMatch = { start: -1, end: -1, bits: 0, phrase: 0 };
  const scan: Scan = { known: index.known, buckets: index.buckets, entries: index.entries, units, end, match };
  let head = 0;
  const look = (both: number): void => {
    if ((isKnown(index, both) && matchBucket(scan, both)) || (isKnown(index, head) && matchBucket(scan, head))) tell(match);
  };
  for (let at = first; at < end; ) {
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
