/** One finished element of an array. */
export interface ArrayElement {
  /** The array it stands in: the same object for all elements of one array. */
  readonly array: object;
  /** What its first character says. */
  readonly kind: "string" | "container" | "scalar";
  /** Equal elements have equal hashes; whitespace outside strings does not count. */
  readonly hash: number;
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
}

/** The objects and arrays that are open, and where in them the text is. */
export interface JsonFrames {
  /** One character that is neither whitespace outside strings nor a bracket or comma, which count themselves. */
  count(code: number): void;
  /** A value begins in the innermost frame. */
  begin(kind: ArrayElement["kind"]): void;
  /** `code` is the bracket at `offset`. */
  open(code: number, offset: number): void;
  /** `code` is the bracket at `offset`. */
  close(code: number, offset: number): void;
  /** `code` is the comma at `offset`. */
  comma(code: number, offset: number): void;
  /** Whether a string that begins here is a key; it is told once. */
  takesKey(): boolean;
}

interface Frame {
  readonly isArray: boolean;
  start: number;
  hashStart: number;
  countStart: number;
  kind: ArrayElement["kind"] | null;
}

const arrayStart = 91;
const hashBase = 0x01000193;

/** `onElement` is told every element of every array, the inner ones first. */
export function createJsonFrames(onElement: (element: ArrayElement) => void): JsonFrames {
  const frames: Frame[] = [];
  let hash = 0;
  let counted = 0;
  let isKeyNext = false;

  const count = (code: number): void => {
    hash = (Math.imul(hash, hashBase) + code + 1) | 0;
    counted += 1;
  };
  const place = (start: number) => ({ start, hashStart: hash, countStart: counted, kind: null });
  const end = (offset: number): boolean => {
    const frame = frames.at(-1);
    if (frame?.isArray !== true) return false;
    if (frame.kind === null) return true;
    const length = counted - frame.countStart;
    const own = (hash - Math.imul(frame.hashStart, power(length))) | 0;
    onElement({ array: frame, kind: frame.kind, hash: (Math.imul(own, 31) + length) | 0, start: frame.start, end: offset });
    return true;
  };

  return {
    count,
    begin(kind) {
      const frame = frames.at(-1);
      if (frame?.isArray === true) frame.kind ??= kind;
    },
    open(code, offset) {
      count(code);
      frames.push({ isArray: code === arrayStart, ...place(offset + 1) });
      isKeyNext = code !== arrayStart;
    },
    close(code, offset) {
      end(offset);
      frames.pop();
      count(code);
    },
    comma(code, offset) {
      isKeyNext = !end(offset);
      count(code);
      const frame = frames.at(-1);
      // The same object goes on, because it stands for the array.
      if (frame?.isArray === true) Object.assign(frame, place(offset + 1));
    },
    takesKey() {
      const frame = frames.at(-1);
      if (frame === undefined || !isKeyNext) return false;
      isKeyNext = false;
      return true;
    },
  };
}

/** `hashBase` to the power of `length`, modulo 2^32. */
function power(length: number): number {
  let result = 1;
  let base = hashBase;
  for (let rest = length; rest > 0; rest >>>= 1) {
    if ((rest & 1) === 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
}
