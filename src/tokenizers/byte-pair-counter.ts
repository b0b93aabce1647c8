import { type BytePairVocabulary, createPieceMerger } from "./byte-pair-merge.ts";
import type { ClassifiedText, PieceSplitter } from "./classified-text.ts";
import { createPieceCache, maxCachedUnits } from "./piece-cache.ts";
import { writeByteTokens } from "./write-byte-tokens.ts";

/** Counts the tokens of a classified text, and stops soon after `limit` is passed. */
export type BytePairCounter = (text: ClassifiedText, limit: number) => number;

const keptBytes = 1 << 12;

/** Returns a counter with its own bounded cache of pieces. */
export function createBytePairCounter(vocabulary: BytePairVocabulary, { split }: { readonly split: PieceSplitter }): BytePairCounter {
  const cache = createPieceCache();
  const merge = createPieceMerger(vocabulary);
  const keptTokens = new Int32Array(keptBytes);

  const countPiece = (text: ClassifiedText, start: number, end: number): number => {
    const mostBytes = (end - start) * 3;
    const tokens = mostBytes <= keptBytes ? keptTokens : new Int32Array(mostBytes);
    return merge(tokens, writeByteTokens(text, { start, end, tokens, byteTokens: vocabulary.byteTokens }));
  };

  const countShortPiece = (text: ClassifiedText, start: number, end: number): number => {
    const known = cache.find(text, start, end);
    if (known > 0) return known;
    const count = countPiece(text, start, end);
    cache.keep(text, start, end, count);
    return count;
  };

  return (text, limit) => {
    let count = 0;
    for (let start = 0; start < text.length && count <= limit; ) {
      const end = split(text, start);
      const atLeast = Math.ceil((end - start) / vocabulary.maxTokenBytes);
      if (end - start <= maxCachedUnits) count += countShortPiece(text, start, end);
      else count += count + atLeast > limit ? atLeast : countPiece(text, start, end);
      start = end;
    }
    return count;
  };
}
