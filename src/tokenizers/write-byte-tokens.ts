import type { ClassifiedText } from "./classified-text.ts";

/** Writes the byte tokens of a piece's UTF-8 form and returns how many. A lone surrogate becomes U+FFFD, as in any UTF-8 encoder. */
export function writeByteTokens(
  text: ClassifiedText,
  {
    start,
    end,
    tokens,
    byteTokens,
  }: { readonly start: number; readonly end: number; readonly tokens: Int32Array; readonly byteTokens: Int32Array },
): number {
  const { units } = text;
  let size = 0;
  for (let index = start; index < end; index += 1) {
    let point = units[index] ?? 0;
    if (point < 0x80) {
      tokens[size++] = byteTokens[point] ?? 0;
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) {
      const low = index + 1 < end ? (units[index + 1] ?? 0) : 0;
      const isPair = point < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
      point = isPair ? 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
      if (isPair) index += 1;
    }
    if (point < 0x800) tokens[size++] = byteTokens[0xc0 | (point >> 6)] ?? 0;
    else {
      if (point < 0x10000) tokens[size++] = byteTokens[0xe0 | (point >> 12)] ?? 0;
      else {
        tokens[size++] = byteTokens[0xf0 | (point >> 18)] ?? 0;
        tokens[size++] = byteTokens[0x80 | ((point >> 12) & 0x3f)] ?? 0;
      }
      tokens[size++] = byteTokens[0x80 | ((point >> 6) & 0x3f)] ?? 0;
    }
    tokens[size++] = byteTokens[0x80 | (point & 0x3f)] ?? 0;
  }
  return size;
}
