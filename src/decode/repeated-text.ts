/** A stretch of text that repeats one unit. */
export interface RepeatedSpan {
  /** How often the unit stands there, the last one perhaps in part. */
  readonly repeats: number;
  readonly tokens: number;
  /** At most the last 2,048 characters. */
  text(): string;
}

/** Looks for a unit that repeats itself at the end of a text that grows. */
export interface RepeatedText {
  /** One more character; `token` is the number of the token that brought it. */
  push(code: number, token: number): void;
  /** Begins a new text. */
  restart(): void;
  /** The repetition at the end, when its unit stands there 4 times or more. */
  span(): RepeatedSpan | null;
}

const size = 4_096;
const mask = size - 1;
const gram = 8;
const longestUnit = 1_024;
const longestText = 2_048;
const hashBase = 0x01000193;

/**
 * Remembers where the last 8 characters stood before: the distance is a candidate for the length of a repeating unit, which
 * each further character confirms or drops. The work for a character does not grow with the text.
 */
export function createRepeatedText(): RepeatedText {
  const codes = new Uint16Array(size);
  const tokens = new Uint32Array(size);
  const lastSeen = new Int32Array(size);
  let leaving = 1;
  for (let step = 0; step < gram; step += 1) leaving = Math.imul(leaving, hashBase);
  let end = 0;
  let start = 0;
  let hash = 0;
  let unit = 0;
  let matched = 0;

  const at = (position: number): number => codes[position & mask] ?? 0;
  const isSame = (position: number, distance: number): boolean => position - distance >= start && at(position) === at(position - distance);
  const lookBack = (before: number): void => {
    unit = 0;
    const distance = end - before;
    if (before - gram < start || distance <= 0 || distance > longestUnit) return;
    let same = 0;
    while (same < longestUnit && isSame(end - 1 - same, distance)) same += 1;
    if (same < gram) return;
    unit = distance;
    matched = same;
  };

  return {
    push(code, token) {
      codes[end & mask] = code;
      tokens[end & mask] = token;
      end += 1;
      const gone = end - start > gram ? at(end - 1 - gram) + 1 : 0;
      hash = (Math.imul(hash, hashBase) + code + 1 - Math.imul(gone, leaving)) | 0;
      const slot = (hash ^ (hash >>> 15)) & mask;
      if (unit > 0 && isSame(end - 1, unit)) matched += 1;
      else if (end - start > gram) lookBack(lastSeen[slot] ?? 0);
      if (end - start >= gram) lastSeen[slot] = end;
    },
    restart() {
      start = end;
      hash = 0;
      unit = 0;
    },
    span() {
      if (unit === 0 || matched < unit * 3) return null;
      const length = Math.min(matched + unit, size - 1, end - start);
      const first = tokens[(end - length) & mask] ?? 0;
      const last = tokens[(end - 1) & mask] ?? 0;
      return {
        repeats: Math.floor((matched + unit) / unit),
        tokens: last - first + 1,
        text: () =>
          String.fromCharCode(
            ...Array.from({ length: Math.min(length, longestText) }, (_, index) => at(end - Math.min(length, longestText) + index)),
          ),
      };
    },
  };
}
