/** Joins waiting to be made, in order of rank and then of position. */
export interface RankQueue {
  add(rank: number, position: number): void;
  /** Hands every entry over in order, those that are added meanwhile included. */
  drain(visit: (rank: number, position: number) => void): void;
}

interface Bucket {
  positions: number[] | Int32Array;
  taken: number;
  isSorted: boolean;
}

/**
 * One bucket a rank, and a heap of the ranks in use: a long run of few different pairs costs hardly more than a scan,
 * where a heap of all pairs pays its depth for each of them (200,000 spaces: 5 times quicker).
 */
export function createRankQueue(): RankQueue {
  const buckets = new Map<number, Bucket>();
  const ranks = createNumberHeap();

  const add = (rank: number, position: number): void => {
    const bucket = buckets.get(rank);
    if (bucket === undefined) {
      buckets.set(rank, { positions: [position], taken: 0, isSorted: true });
      ranks.push(rank);
      return;
    }
    const { positions } = bucket;
    if (!Array.isArray(positions)) {
      bucket.positions = [...positions.subarray(bucket.taken), position];
      bucket.taken = 0;
      bucket.isSorted = false;
      return;
    }
    if ((positions[positions.length - 1] ?? 0) > position) bucket.isSorted = false;
    positions.push(position);
  };

  const drain: RankQueue["drain"] = (visit) => {
    for (let rank = ranks.peek(); rank >= 0; rank = ranks.peek()) {
      const bucket = buckets.get(rank);
      if (bucket === undefined || bucket.taken >= bucket.positions.length) {
        buckets.delete(rank);
        ranks.pop();
        continue;
      }
      sortBucket(bucket);
      // A visit may add a lower rank, which then comes first, or to this bucket, which then must be sorted again.
      while (bucket.isSorted && bucket.taken < bucket.positions.length && ranks.peek() === rank) {
        visit(rank, bucket.positions[bucket.taken++] ?? 0);
      }
    }
  };
  return { add, drain };
}

function sortBucket(bucket: Bucket): void {
  if (bucket.isSorted) return;
  bucket.positions = Int32Array.from(bucket.positions.slice(bucket.taken)).sort();
  bucket.taken = 0;
  bucket.isSorted = true;
}

/** A binary min-heap of numbers ≥ 0; `peek` gives -1 when it is empty. */
function createNumberHeap(): { push(value: number): void; peek(): number; pop(): void } {
  const values: number[] = [];
  const push = (value: number): void => {
    let at = values.length;
    values.push(value);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = values[parent] ?? 0;
      if (above <= value) break;
      values[at] = above;
      at = parent;
    }
    values[at] = value;
  };
  const pop = (): void => {
    const moved = values.pop();
    const size = values.length;
    if (moved === undefined || size === 0) return;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (values[child + 1] ?? 0) < (values[child] ?? 0)) child += 1;
      const below = values[child] ?? 0;
      if (below >= moved) break;
      values[at] = below;
      at = child;
    }
    values[at] = moved;
  };
  return { push, peek: () => values[0] ?? -1, pop };
}
