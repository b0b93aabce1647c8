import { decode, isValidIn } from "./text-decoder.ts";

/** How much of the bytes a guess looks at. */
const sampleSize = 65_536;

/** Characters a page in this charset is made of: a wrong charset turns them into rare ones. */
const candidates: readonly { readonly charset: string; readonly script: RegExp; readonly share: number }[] = [
  { charset: "shift_jis", script: /[\u3040-\u30fe]/g, share: 0.25 },
  { charset: "euc-jp", script: /[\u3041-\u30fe]/g, share: 0.25 },
  { charset: "euc-kr", script: /[\uac00-\ud7a3]/g, share: 0.6 },
  { charset: "gbk", script: /[\u4e00-\u9fff\u3001\u3002\uff01-\uff5e]/g, share: 0.8 },
  { charset: "big5", script: /[\u4e00-\u9fff\u3001\u3002\uff01-\uff5e]/g, share: 0.8 },
];

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without a mark: markup and Latin text have a zero in every second byte. */
const guessUtf16 = (bytes: Uint8Array): string | null => {
  const size = Math.min(bytes.length & ~1, 4096);
  if (size < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < size; index++) if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > size * 0.2 && even < odd * 0.1) return "utf-16le";
  if (even > size * 0.2 && odd < even * 0.1) return "utf-16be";
  return null;
};

/** Bytes above 0x7F alone: what a sample of mostly markup says about its language. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  let end = Math.min(bytes.length, sampleSize);
  // A cut within a character would make a valid sample invalid, so the sample ends after an ASCII byte.
  while (end < bytes.length && end > 0 && (bytes[end - 1] ?? 0) > 0x7f) end--;
  return bytes.subarray(0, end);
};

const isCyrillic = (sample: Uint8Array): boolean => {
  const text = new TextDecoder("windows-1251").decode(sample);
  const letters = countMatches(text, /[\u0410-\u044f]/g);
  const inWords = countMatches(text, /[\u0410-\u044f]{4,}/g) * 4;
  return letters > 40 && inWords > letters * 0.4;
};

/**
 * The likeliest charset of bytes that declare none and are no valid UTF-8. East Asian charsets are told by the share of their
 * own script among the characters beyond ASCII; what is left is windows-1252, the last resort.
 */
export const guessCharset = (bytes: Uint8Array): string => {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return utf16;
  const sample = sampleOf(bytes);
  for (const { charset, script, share } of candidates) {
    if (!isValidIn(sample, charset)) continue;
    const text = decode(sample, charset);
    const beyondAscii = countMatches(text, /[^\0-\x7f]/g);
    if (beyondAscii >= 4 && countMatches(text, script) >= beyondAscii * share) return charset;
  }
  return isCyrillic(sample) ? "windows-1251" : "windows-1252";
};
