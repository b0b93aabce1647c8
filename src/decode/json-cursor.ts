/** One finished element of an array. */
export interface ArrayElement {
  /** The array it stands in: equal for all elements of one array. */
  readonly array: object;
  /** What its first character says. */
  readonly kind: "string" | "container" | "scalar";
  /** Equal elements have equal hashes; whitespace outside strings does not count. */
  readonly hash: number;
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
}

/** What a cursor tells while it goes through JSON. */
export interface JsonVisitor {
  /** One whitespace character outside strings. */
  whitespace(code: number): void;
  /** Anything but whitespace outside strings; `length` counts the characters of the number or word it belongs to. */
  outside(length: number): void;
  /** A string that is a value begins. */
  stringStart(path: () => string): void;
  /** One UTF-16 unit of a string value, escapes undone. */
  character(code: number): void;
  stringEnd(): void;
  elementEnd(element: ArrayElement): void;
}

interface Frame {
  readonly isArray: boolean;
  key: string;
  start: number;
  hashStart: number;
  countStart: number;
  kind: ArrayElement["kind"] | null;
}

const quote = 34;
const backslash = 92;
const hashBase = 0x01000193;
const shortEscapes: ReadonlyMap<number, number> = new Map([
  [98, 8],
  [102, 12],
  [110, 10],
  [114, 13],
  [116, 9],
]);

/**
 * Goes through JSON as it arrives, a piece at a time, each character once. It trusts the grammar: text that is no JSON is
 * gone through all the same.
 */
export function createJsonCursor(visitor: JsonVisitor): { push(delta: string): void } {
  const frames: Frame[] = [];
  let offset = 0;
  let hash = 0;
  let hashed = 0;
  let wordLength = 0;
  let mode: "outside" | "key" | "value" = "outside";
  let isKeyNext = false;
  let escaping = 0;
  let unicode = 0;

  const top = (): Frame | undefined => frames.at(-1);
  const path = (): string =>
    frames.reduce((whole, { isArray, key }) => (isArray ? `${whole}[]` : whole === "" ? key : `${whole}.${key}`), "");
  const count = (code: number): void => {
    hash = (Math.imul(hash, hashBase) + code + 1) | 0;
    hashed += 1;
  };
  const open = (isArray: boolean): void => {
    frames.push({ isArray, key: "", start: offset + 1, hashStart: hash, countStart: hashed, kind: null });
    isKeyNext = !isArray;
  };
  const startElement = (frame: Frame): void => {
    frame.start = offset + 1;
    frame.hashStart = hash;
    frame.countStart = hashed;
    frame.kind = null;
  };
  const endElement = (frame: Frame): void => {
    if (frame.kind === null) return;
    const length = hashed - frame.countStart;
    const own = (hash - Math.imul(frame.hashStart, power(length))) | 0;
    visitor.elementEnd({ array: frame, kind: frame.kind, hash: (Math.imul(own, 31) + length) | 0, start: frame.start, end: offset });
  };
  const begin = (kind: ArrayElement["kind"]): void => {
    const frame = top();
    if (frame?.isArray === true) frame.kind ??= kind;
  };
  const startString = (): void => {
    const frame = top();
    if (frame !== undefined && !frame.isArray && isKeyNext) {
      mode = "key";
      frame.key = "";
      isKeyNext = false;
    } else {
      begin("string");
      mode = "value";
      visitor.stringStart(path);
    }
  };
  const character = (code: number): void => {
    const frame = top();
    if (mode === "value") visitor.character(code);
    else if (frame !== undefined) frame.key += String.fromCharCode(code);
  };
  const inString = (code: number): void => {
    count(code);
    if (escaping === 1) {
      escaping = code === 117 ? 2 : 0;
      unicode = 0;
      if (escaping === 0) character(shortEscapes.get(code) ?? code);
    } else if (escaping >= 2) {
      unicode = unicode * 16 + (code <= 57 ? code - 48 : (code | 32) - 87);
      escaping = escaping === 5 ? 0 : escaping + 1;
      if (escaping === 0) character(unicode & 0xffff);
    } else if (code === backslash) escaping = 1;
    else if (code === quote) {
      if (mode === "value") visitor.stringEnd();
      mode = "outside";
    } else character(code);
  };
  const structure = (code: number): boolean => {
    const frame = top();
    if (code === 123 || code === 91) {
      begin("container");
      count(code);
      open(code === 91);
      return true;
    }
    if (code === 125 || code === 93) {
      if (frame?.isArray === true) endElement(frame);
      frames.pop();
      count(code);
      return true;
    }
    if (code === 44) {
      if (frame?.isArray === true) endElement(frame);
      count(code);
      if (frame?.isArray === true) startElement(frame);
      isKeyNext = frame?.isArray === false;
      return true;
    }
    if (code === 58) count(code);
    return code === 58;
  };
  const outside = (code: number): void => {
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      wordLength = 0;
      visitor.whitespace(code);
      return;
    }
    if (code === quote) {
      startString();
      count(code);
      wordLength = 0;
    } else if (structure(code)) wordLength = 0;
    else {
      begin("scalar");
      count(code);
      wordLength += 1;
    }
    visitor.outside(wordLength);
  };

  return {
    push(delta) {
      for (let index = 0; index < delta.length; index += 1) {
        const code = delta.charCodeAt(index);
        if (mode === "outside") outside(code);
        else inString(code);
        offset += 1;
      }
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
