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

interface Wanted {
  /** Weight of each distinct word, by number. */
  readonly weights: ReadonlyMap<number, number>;
  /** Weight of all words, those that the text lacks too. */
  readonly total: number;
  /** The longest stretch, in words. */
  readonly reach: number;
}

/** A word in the text a thousand times tells little, one that stands there once tells much. */
const weightOf = (frequency: number): number => 1 / Math.log2(2 + frequency);

const wantedOf = (ids: readonly number[], index: WordIndex): Wanted => {
  // A long text is judged by words spread over it.
  const step = Math.max(1, ids.length / maxWords);
  const weights = new Map<number, number>();
  let missing = 0;
  for (let at = 0; at < ids.length; at += step) {
    const id = ids[Math.floor(at)] ?? -1;
    if (id < 0) missing += weightOf(1);
    else weights.set(id, weightOf(index.frequency[id] ?? 1));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, missing);
  return { weights, total, reach: Math.ceil(ids.length * 1.6) + 4 };
};

const positionsOf = ({ weights }: Wanted, index: WordIndex): readonly number[] => {
  const positions: number[] = [];
  for (const id of weights.keys()) {
    if ((index.frequency[id] ?? 0) > maxOccurrences) continue;
    for (let at = index.first[id] ?? -1; at >= 0; at = index.next[at] ?? -1) positions.push(at);
  }
  return positions.sort((left, right) => left - right);
};

/** Words that stand too often to be followed count as found where the rest is found. */
const commonWeight = ({ weights }: Wanted, index: WordIndex): number => {
  let sum = 0;
  for (const [id, weight] of weights) if ((index.frequency[id] ?? 0) > maxOccurrences) sum += weight;
  return sum;
};

/** Finds the stretch that holds most of the words, in any order; null when none holds enough of them. */
export function findNearly(ids: readonly number[], index: WordIndex): NearPlace | null {
  const wanted = wantedOf(ids, index);
  const positions = positionsOf(wanted, index);
  const common = commonWeight(wanted, index);
  const counts = new Map<number, number>();
  let held = 0;
  let best = { share: 0, from: 0, to: 0 };
  let first = 0;
  for (const position of positions) {
    const id = index.ids[position] ?? 0;
    if ((counts.get(id) ?? 0) === 0) held += wanted.weights.get(id) ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    for (; position - (positions[first] ?? 0) >= wanted.reach; first++) {
      const left = index.ids[positions[first] ?? 0] ?? 0;
      const rest = (counts.get(left) ?? 1) - 1;
      counts.set(left, rest);
      if (rest === 0) held -= wanted.weights.get(left) ?? 0;
    }
    const share = held === 0 ? 0 : (held + common) / wanted.total;
    if (share > best.share + 1e-9) best = { share, from: positions[first] ?? 0, to: position };
  }
  if (best.share < leastShare) return null;
  return { start: index.starts[best.from] ?? 0, end: index.ends[best.to] ?? 0, share: Math.min(1, best.share) };
}
