/** One finished request, as a point on the curve. */
export interface CurvePoint {
  /** When it ended, in milliseconds of any clock that does not go back. */
  readonly at: number;
  /** Requests in flight while it was, itself included, on average. */
  readonly level: number;
  /** What it produced: its output tokens. */
  readonly work: number;
  /** How long that took. */
  readonly ms: number;
}

/** How a server's throughput grows with the requests it has at once. */
export interface ThroughputCurve {
  add(point: CurvePoint): void;
  /** Forgets what lies above a level and was not seen for long, so that it is tried again. */
  forgetAbove(level: number, at: number): void;
  /** The highest level of which something is known; 0 when nothing is. */
  top(): number;
  /** Requests at once above which more of them bring hardly more; Infinity when no end is in sight, null while too little is known. */
  knee(): number | null;
}

/** Sums over the points of one level, older ones faded; logarithms, so that errors are relative. */
interface Bucket {
  readonly seenAt: number;
  readonly count: number;
  readonly levels: number;
  readonly paces: number;
  readonly squares: number;
}

/** A level with its throughput, both as logarithms, and the error of the latter. */
interface LevelThroughput {
  readonly level: number;
  readonly throughput: number;
  readonly error: number;
}

const nothing: Bucket = { seenAt: 0, count: 0, levels: 0, paces: 0, squares: 0 };
const bucketRatio = 1.2;
/** Points that count, and points that count when it is asked whether the server has changed. */
const memory = 30;
const recentMemory = 10;
const leastPoints = 5;
const forgetMs = 120_000;
/** A level that has become so much slower or faster than it was makes void what is known of the others. */
const changeRatio = 1.5;
/** Levels closer together than this are not compared: noise would decide. */
const leastRatio = 1.3;
/** More requests are of use when one per cent more of them bring at least so many per cent more: half as many again, 10 %. */
const leastElasticity = 0.25;
/** Standard errors by which noise is given the benefit of the doubt. */
const certainty = 1.2;

/**
 * Remembers the pace at each level. A server that batches gets slower for each request with every other one, until its
 * throughput grows no more, without any queue: only the pace tells where more requests are of no more use.
 */
export function createThroughputCurve(): ThroughputCurve {
  const levels = new Map<number, { readonly all: Bucket; readonly recent: Bucket }>();
  const known = (): readonly LevelThroughput[] => {
    const measured = [...levels.values()].filter(({ all }) => all.count >= leastPoints).map(({ all }) => measure(all));
    return measured.sort((one, other) => one.level - other.level);
  };

  return {
    add(point) {
      if (!(point.work > 0) || !(point.ms > 0) || !(point.level >= 1)) return;
      const key = Math.round(Math.log(point.level) / Math.log(bucketRatio));
      const before = levels.get(key);
      const all = addPoint(before?.all ?? nothing, { point, size: memory });
      const recent = addPoint(before?.recent ?? nothing, { point, size: recentMemory });
      const isVoid = hasChanged(all, recent);
      if (isVoid) levels.clear();
      levels.set(key, { all: isVoid ? recent : all, recent });
    },
    forgetAbove(level, at) {
      for (const [key, { all }] of levels) {
        if (all.levels / all.count > Math.log(level) && at - all.seenAt > forgetMs) levels.delete(key);
      }
    },
    top() {
      let count = 0;
      for (const [key, { all }] of [...levels].sort(([one], [other]) => other - one)) {
        count += all.count;
        if (count >= leastPoints) return bucketRatio ** key;
      }
      return 0;
    },
    knee() {
      const points = known();
      const [first] = points;
      const top = points.at(-1);
      if (first === undefined || top === undefined || top.level - first.level < Math.log(leastRatio)) return null;
      const enough = points.find((point) => isComparable(point, top) && points.every((more) => !bringsMore(more, point)));
      return enough === undefined ? Number.POSITIVE_INFINITY : Math.exp(enough.level);
    },
  };
}

function addPoint(bucket: Bucket, { point, size }: { readonly point: CurvePoint; readonly size: number }): Bucket {
  const kept = bucket.count < size ? 1 : 1 - 1 / size;
  const pace = Math.log(point.ms / point.work);
  return {
    seenAt: point.at,
    count: bucket.count * kept + 1,
    levels: bucket.levels * kept + Math.log(point.level),
    paces: bucket.paces * kept + pace,
    squares: bucket.squares * kept + pace ** 2,
  };
}

/** The squared error of a bucket's mean pace. */
function variance({ count, paces, squares }: Bucket): number {
  return Math.max(0, squares / count - (paces / count) ** 2) / Math.max(1, count - 1);
}

function hasChanged(all: Bucket, recent: Bucket): boolean {
  if (all.count < memory || recent.count < recentMemory) return false;
  const change = Math.abs(recent.paces / recent.count - all.paces / all.count);
  return change > Math.log(changeRatio) && change > 3 * Math.sqrt(variance(recent));
}

function measure(bucket: Bucket): LevelThroughput {
  const level = bucket.levels / bucket.count;
  return { level, throughput: level - bucket.paces / bucket.count, error: variance(bucket) };
}

function isComparable(point: LevelThroughput, more: LevelThroughput): boolean {
  return more.level - point.level >= Math.log(leastRatio);
}

/** Whether the higher level is of use, or may be as far as the noise lets one tell. */
function bringsMore(more: LevelThroughput, point: LevelThroughput): boolean {
  if (!isComparable(point, more)) return false;
  const gain = more.throughput - point.throughput + certainty * Math.sqrt(point.error + more.error);
  return gain >= leastElasticity * (more.level - point.level);
}
