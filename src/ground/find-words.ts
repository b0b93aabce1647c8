import type { SourceSpan } from "../spec/source-span.ts";
import type { WordIndex } from "./word-index.ts";

/** How much a search may do: comparisons of two words, and places it returns. Only a hostile page reaches the first. */
const maxComparisons = 50_000;
const maxPlaces = 50;

const rarest = (ids: readonly number[], index: WordIndex): number => {
  let best = 0;
  for (let at = 1; at < ids.length; at++) if ((index.frequency[ids[at] ?? 0] ?? 0) < (index.frequency[ids[best] ?? 0] ?? 0)) best = at;
  return best;
};

/** How many words agree from `position` on. */
const agreement = (ids: readonly number[], { index, position }: { readonly index: WordIndex; readonly position: number }): number => {
  let same = 0;
  while (same < ids.length && index.ids[position + same] === ids[same]) same += 1;
  return same;
};

/** Finds where words stand one after the other, whatever stands between them (blanks, punctuation). In text order, at most 50 places. */
export function findWords(ids: readonly number[], index: WordIndex): readonly SourceSpan[] {
  if (ids.length === 0 || ids.includes(-1)) return [];
  const anchor = rarest(ids, index);
  const places: SourceSpan[] = [];
  let budget = maxComparisons;
  for (let at = index.first[ids[anchor] ?? 0] ?? -1; at >= 0 && budget > 0 && places.length < maxPlaces; at = index.next[at] ?? -1) {
    const position = at - anchor;
    if (position < 0 || position + ids.length > index.count) continue;
    const same = agreement(ids, { index, position });
    budget -= same + 1;
    if (same === ids.length) places.push({ start: index.starts[position] ?? 0, end: index.ends[position + same - 1] ?? 0 });
  }
  return places;
}
