import type { SourceSpan } from "../spec/source-span.ts";
import type { WordIndex } from "./word-index.ts";

/** A stretch that holds most of the words looked for. */
export interface NearPlace extends SourceSpan {
  /** Share of the words that stand in it, rare words counting more: 0 to 1. */
  readonly share: number;
}

const maxWords = 48;
const maxOccurrences = 40;
/** Below this share a stretch proves nothing. */
const leastShare = 0.7;

/** The words looked for, each once, by their places in these lists. */
interface Wanted {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** Weight of all words, those that the text lacks too. */
  readonly total: number;
  /** The longest stretch, in words. */
  readonly reach: number;
}

/** A word in the text a thousand times tells little, one that stands there once tells much. */
const weightOf = (frequency: number): number => 1 / Math.log2(2 + frequency);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const wantedOf = (all: readonly number[], index: WordIndex): Wanted => {
  // A long text is judged by words spread over it.
  const step = Math.max(1, all.length / maxWords);
  const ids = new Set<number>();
  let missing = 0;
  for (let at = 0; at < all.length; at += step) {
    const id = all[Math.floor(at)] ?? -1;
    if (id < 0) missing += weightOf(1);
    else ids.add(id);
  }
  const known = [...ids];
  const weights = known.map((id) => weightOf(index.frequency[id] ?? 1));
  return { ids: known, weights, total: sum(weights) + missing, reach: Math.ceil(all.length * 1.6) + 4 };
};

/** Room for the place of a word in the lists: there are at most 48 of them. */
const placeBits = 6;
const placeMask = (1 << placeBits) - 1;

/** Where the words stand, in text order: a position with the word's place in the lists below it, as one number. */
const positionsOf = (wanted: readonly number[], index: WordIndex): Float64Array => {
  const positions: number[] = [];
  for (const [place, id] of wanted.entries()) {
    if ((index.frequency[id] ?? 0) > maxOccurrences) continue;
    for (let at = index.first[id] ?? -1; at >= 0; at = index.next[at] ?? -1) positions.push(at * (placeMask + 1) + place);
  }
  return Float64Array.from(positions).sort();
};

/** The stretch that holds the most, and how much it holds of the whole. */
interface Best {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const bestStretch = (positions: Float64Array, { weights, total, reach, common }: Wanted & { readonly common: number }): Best => {
  const counts = new Uint16Array(placeMask + 1);
  let held = 0;
  let best: Best = { share: 0, from: 0, to: 0 };
  let first = 0;
  for (const last of positions) {
    const position = Math.floor(last / (placeMask + 1));
    const place = last % (placeMask + 1);
    counts[place] = (counts[place] ?? 0) + 1;
    if (counts[place] === 1) held += weights[place] ?? 0;
    for (; position - Math.floor((positions[first] ?? 0) / (placeMask + 1)) >= reach; first++) {
      const left = (positions[first] ?? 0) % (placeMask + 1);
      counts[left] = (counts[left] ?? 1) - 1;
      if (counts[left] === 0) held -= weights[left] ?? 0;
    }
    const share = held === 0 ? 0 : (held + common) / total;
    if (share > best.share + 1e-9) best = { share, from: Math.floor((positions[first] ?? 0) / (placeMask + 1)), to: position };
  }
  return best;
};

/** Finds the stretch that holds most of the words, in any order; null when none holds enough of them. */
export function findNearly(ids: readonly number[], index: WordIndex): NearPlace | null {
  const wanted = wantedOf(ids, index);
  if (sum(wanted.weights) / wanted.total < leastShare) return null;
  // Words that stand too often to be followed count as found where the rest is found.
  const common = sum(wanted.weights.filter((_, place) => (index.frequency[wanted.ids[place] ?? 0] ?? 0) > maxOccurrences));
  const best = bestStretch(positionsOf(wanted.ids, index), { ...wanted, common });
  if (best.share < leastShare) return null;
  return { start: index.starts[best.from] ?? 0, end: index.ends[best.to] ?? 0, share: Math.min(1, best.share) };
}
