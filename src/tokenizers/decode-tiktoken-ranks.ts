/** The bytes of all tokens in a row; token n stands from `offsets[n]` to `offsets[n + 1]`. An id that is left out has no bytes. */
export interface TokenBytes {
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
  readonly count: number;
}

const space = 0x20;
const maxTokens = 1 << 18;
const noDigit = 64;

/** Decodes the ranks as js-tiktoken carries them: lines of `! OFFSET TOKEN TOKEN …`, each token in base64. */
export function decodeTiktokenRanks(ranks: string): TokenBytes {
  const bytes = new Uint8Array(ranks.length);
  const offsets = new Int32Array(maxTokens + 1);
  const digits = createDigitTable();
  let count = 0;
  let size = 0;
  for (const line of ranks.split("\n")) {
    const header = /^\S+ (\d+) /.exec(line);
    if (header === null) continue;
    for (const first = Number(header[1]); count < first; count += 1) offsets[count + 1] = size;
    const source = Buffer.from(line.slice(header[0].length), "latin1");
    for (let at = 0; at < source.length; at += 1) {
      const end = tokenEnd(source, at);
      size = decodeBase64({ source, start: at, end, target: bytes, size, digits });
      count += 1;
      offsets[count] = size;
      at = end;
    }
  }
  return { bytes: bytes.slice(0, size), offsets: offsets.slice(0, count + 1), count };
}

function tokenEnd(source: Uint8Array, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== space) end += 1;
  return end;
}

/** The value of each base64 digit, by character. */
function createDigitTable(): Uint8Array {
  const digits = new Uint8Array(256).fill(noDigit);
  for (const [value, digit] of Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").entries()) {
    digits[digit.charCodeAt(0)] = value;
  }
  return digits;
}

/** A token a call is too short for the platform's decoder: its cost is in the call. */
function decodeBase64(parts: {
  readonly source: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly target: Uint8Array;
  readonly size: number;
  readonly digits: Uint8Array;
}): number {
  const { source, end, target, digits } = parts;
  let { size } = parts;
  let bits = 0;
  let held = 0;
  for (let index = parts.start; index < end; index += 1) {
    const value = digits[source[index] ?? 0] ?? noDigit;
    if (value === noDigit) break;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    target[size++] = (bits >> held) & 0xff;
  }
  return size;
}
