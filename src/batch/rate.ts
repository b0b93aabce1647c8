/** Counts how often something happens per second, over a while. */
export interface Rate {
  add(count: number): void;
  /** Per second over the last ten, or since the first when that is less; null before the first. */
  perSecond(): number | null;
}

const windowMs = 10_000;
const bucketMs = 250;

/** A rate over the last ten seconds, kept in buckets, so that a million events take no more room than one. */
export function createRate({ monotonic }: { readonly monotonic: () => number }): Rate {
  const startedAt = monotonic();
  let buckets: { readonly at: number; count: number }[] = [];
  let isBegun = false;
  return {
    add: (count) => {
      const now = monotonic();
      isBegun ||= count > 0;
      const last = buckets.at(-1);
      if (last !== undefined && now - last.at < bucketMs) last.count += count;
      else buckets.push({ at: now, count });
      if (buckets.length > (2 * windowMs) / bucketMs) buckets = buckets.filter(({ at }) => now - at < windowMs);
    },
    perSecond: () => {
      if (!isBegun) return null;
      const now = monotonic();
      const spanMs = Math.min(windowMs, now - startedAt);
      const count = buckets.reduce((sum, bucket) => (now - bucket.at < windowMs ? sum + bucket.count : sum), 0);
      return spanMs <= 0 ? null : (count * 1000) / spanMs;
    },
  };
}
