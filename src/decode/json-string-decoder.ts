/** What {@link StringDecoder.push} answers where no character came out. */
export const nothingYet = -1;
/** What {@link StringDecoder.push} answers at the closing quote. */
export const stringEnded = -2;

/** Undoes the escapes of one JSON string after the other, a UTF-16 unit at a time. */
export interface StringDecoder {
  /** The decoded unit, or {@link nothingYet}, or {@link stringEnded}. */
  push(code: number): number;
}

const quote = 34;
const backslash = 92;
const letterU = 117;
const shortEscapes: ReadonlyMap<number, number> = new Map([
  [98, 8],
  [102, 12],
  [110, 10],
  [114, 13],
  [116, 9],
]);

/** Begins inside a string. */
export function createStringDecoder(): StringDecoder {
  let isEscaped = false;
  let digitsLeft = 0;
  let unit = 0;

  return {
    push(code) {
      if (digitsLeft > 0) {
        unit = unit * 16 + (code <= 57 ? code - 48 : (code | 32) - 87);
        digitsLeft -= 1;
        return digitsLeft > 0 ? nothingYet : unit & 0xffff;
      }
      if (isEscaped) {
        isEscaped = false;
        if (code !== letterU) return shortEscapes.get(code) ?? code;
        digitsLeft = 4;
        unit = 0;
        return nothingYet;
      }
      if (code === quote) return stringEnded;
      isEscaped = code === backslash;
      return isEscaped ? nothingYet : code;
    },
  };
}
