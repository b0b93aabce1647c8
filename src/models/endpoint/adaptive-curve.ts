/** One finished request, as a point on the curve. */
export interface CurvePoint {
  /** Requests in flight while it was, itself included, on average. */
  readonly level: number;
  /** What it produced: its output tokens. */
  readonly work: number;
  /** From being sent to its end. */
  readonly ms: number;
}

/** How a server's throughput grows with the requests it has at once. */
export interface ThroughputCurve {
  add(point: CurvePoint): void;
  /** Requests at once above which more of them bring hardly more; Infinity when no end is in sight, null while too little is known. */
  knee(): number | null;
}

/** Sums over the points of one level, the older ones faded. */
interface Bucket {
  readonly count: number;
  readonly levels: number;
  readonly work: number;
  readonly ms: number;
}

const nothing: Bucket = { count: 0, levels: 0, work: 0, ms: 0 };
const bucketRatio = 1.2;
/** Points that count, and points that count when it is asked whether the server has changed. */
const memory = 30;
const recentMemory = 10;
const leastPoints = 4;
/** Levels closer together than this say less of a slope than noise does. */
const leastSpread = 1.6;
/** A level that has become so much slower or faster than it was makes void what is known of the others. */
const changeRatio = 1.5;
/** At the knee one more request brings this share of what the average one brings, so half as many again bring 6 %. */
const leastElasticity = 0.15;
/** No knee lies below a level that is known to be needed for this share of the best throughput. */
const enoughThroughput = 0.93;

/**
 * Remembers the pace at each level. A server that batches takes `a + b * level` milliseconds for a token, so its throughput
 * `level / (a + b * level)` saturates without any queue, and only the pace tells where more requests are of no more use.
 */
export function createThroughputCurve(): ThroughputCurve {
  const levels = new Map<number, { readonly all: Bucket; readonly recent: Bucket }>();

  return {
    add(point) {
      if (!(point.work > 0) || !(point.ms > 0) || !(point.level >= 1)) return;
      const key = Math.round(Math.log(point.level) / Math.log(bucketRatio));
      const known = levels.get(key);
      const all = addPoint(known?.all ?? nothing, { point, memory });
      const recent = addPoint(known?.recent ?? nothing, { point, memory: recentMemory });
      if (hasChanged(all, recent)) {
        levels.clear();
        levels.set(key, { all: recent, recent });
      } else levels.set(key, { all, recent });
    },
    knee() {
      const known = [...levels.values()].map(({ all }) => all).filter(({ count }) => count >= leastPoints);
      const points = known.map(({ count, levels: sum, work, ms }) => ({ weight: count, level: sum / count, pace: ms / work }));
      const counts = points.map(({ level }) => level);
      if (points.length < 2 || Math.max(...counts) < leastSpread * Math.min(...counts)) return null;
      return Math.max(fitKnee(points), levelOfEnough(points));
    },
  };
}

interface Pace {
  readonly weight: number;
  readonly level: number;
  readonly pace: number;
}

function addPoint(bucket: Bucket, { point, memory: size }: { readonly point: CurvePoint; readonly memory: number }): Bucket {
  const kept = bucket.count < size ? 1 : 1 - 1 / size;
  return {
    count: bucket.count * kept + 1,
    levels: bucket.levels * kept + point.level,
    work: bucket.work * kept + point.work,
    ms: bucket.ms * kept + point.ms,
  };
}

function hasChanged(all: Bucket, recent: Bucket): boolean {
  if (all.count < memory || recent.count < recentMemory) return false;
  const ratio = (recent.ms * all.work) / (recent.work * all.ms);
  return ratio > changeRatio || ratio < 1 / changeRatio;
}

/** Least squares of the relative error, so that a slow level counts no more than a fast one. */
function fitKnee(points: readonly Pace[]): number {
  let [uu, uv, vv, u, v] = [0, 0, 0, 0, 0];
  for (const { weight, level, pace } of points) {
    uu += weight / pace ** 2;
    uv += (weight * level) / pace ** 2;
    vv += weight * (level / pace) ** 2;
    u += weight / pace;
    v += (weight * level) / pace;
  }
  const determinant = uu * vv - uv * uv;
  const alone = (u * vv - v * uv) / determinant;
  const slope = (v * uu - u * uv) / determinant;
  if (slope <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(1, (alone * (1 - leastElasticity)) / (leastElasticity * slope));
}

function levelOfEnough(points: readonly Pace[]): number {
  const best = Math.max(...points.map(({ level, pace }) => level / pace));
  return Math.min(...points.filter(({ level, pace }) => level / pace >= enoughThroughput * best).map(({ level }) => level));
}
