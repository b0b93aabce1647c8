import { createRankQueue } from "./rank-queue.ts";

/** What {@link BytePairVocabulary.merge} answers for two tokens that do not join. Above every token id. */
export const notMergeable = 0x7fff_ffff;

/** A byte-level BPE vocabulary whose ids are also its ranks: the pair with the lowest joined id joins first. */
export interface BytePairVocabulary {
  /** Token id of each byte. */
  readonly byteTokens: Int32Array;
  /** Longest token in bytes: a piece of n bytes has at least n / maxTokenBytes tokens. */
  readonly maxTokenBytes: number;
  /** Id of the token that two neighbours join to, or {@link notMergeable}. */
  merge(left: number, right: number): number;
}

/** Above this many bytes the heap is quicker than looking for the minimum again and again. */
const shortPieceBytes = 64;

/** Merges a piece in place: `tokens` holds `length` byte tokens, afterwards the piece's tokens. Returns how many. */
export type PieceMerger = (tokens: Int32Array, length: number) => number;

/** Returns a merger whose cost is at most n log n in the bytes of the piece. */
export function createPieceMerger(vocabulary: BytePairVocabulary): PieceMerger {
  const ranks = new Int32Array(shortPieceBytes);
  return (tokens, length) =>
    length <= shortPieceBytes ? mergeShortPiece({ tokens, length, ranks, vocabulary }) : mergeLongPiece(tokens, { length, vocabulary });
}

interface ShortPiece {
  readonly tokens: Int32Array;
  readonly length: number;
  readonly ranks: Int32Array;
  readonly vocabulary: BytePairVocabulary;
}

function mergeShortPiece({ tokens, length, ranks, vocabulary }: ShortPiece): number {
  let count = length;
  for (let index = 0; index < count - 1; index += 1) ranks[index] = vocabulary.merge(tokens[index] ?? 0, tokens[index + 1] ?? 0);
  while (count > 1) {
    let best = notMergeable;
    let at = -1;
    for (let index = 0; index < count - 1; index += 1) {
      const rank = ranks[index] ?? notMergeable;
      if (rank < best) {
        best = rank;
        at = index;
      }
    }
    if (at < 0) break;
    tokens[at] = best;
    tokens.copyWithin(at + 1, at + 2, count);
    ranks.copyWithin(at, at + 1, count - 1);
    count -= 1;
    if (at > 0) ranks[at - 1] = vocabulary.merge(tokens[at - 1] ?? 0, best);
    if (at < count - 1) ranks[at] = vocabulary.merge(best, tokens[at + 1] ?? 0);
  }
  return count;
}

/** A linked list of tokens and a queue of joins; joins that no longer hold are dropped when they come up. */
function mergeLongPiece(
  tokens: Int32Array,
  { length, vocabulary }: { readonly length: number; readonly vocabulary: BytePairVocabulary },
): number {
  const next = Int32Array.from({ length }, (_, index) => index + 1);
  const previous = Int32Array.from({ length }, (_, index) => index - 1);
  const ranks = new Int32Array(length).fill(notMergeable);
  const queue = createRankQueue();

  const offer = (at: number): void => {
    const after = next[at] ?? length;
    const rank = after < length ? vocabulary.merge(tokens[at] ?? 0, tokens[after] ?? 0) : notMergeable;
    ranks[at] = rank;
    if (rank !== notMergeable) queue.add(rank, at);
  };

  const join = (rank: number, at: number): void => {
    if (ranks[at] !== rank) return;
    const removed = next[at] ?? length;
    const after = next[removed] ?? length;
    tokens[at] = rank;
    ranks[removed] = notMergeable;
    next[at] = after;
    if (after < length) previous[after] = at;
    offer(at);
    const before = previous[at] ?? -1;
    if (before >= 0) offer(before);
  };

  for (let index = 0; index < length - 1; index += 1) offer(index);
  queue.drain(join);
  let count = 0;
  for (let at = 0; at < length; at = next[at] ?? length) tokens[count++] = tokens[at] ?? 0;
  return count;
}
