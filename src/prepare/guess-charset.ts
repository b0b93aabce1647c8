import { analyse } from "chardet";
import { decode, decoderFor, isValidIn } from "./text-decoder.ts";

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

/** Share of the bytes above 0x7F that stand alone: nearly all in "für", hardly any in a script of two bytes a letter. */
const loneShare = (bytes: Uint8Array): number => {
  let high = 0;
  let lone = 0;
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) <= 0x7f) continue;
    high++;
    if ((bytes[index - 1] ?? 0) <= 0x7f && (bytes[index + 1] ?? 0) <= 0x7f) lone++;
  }
  return high === 0 ? 1 : lone / high;
};

/** Above it no script of two bytes a letter is tried. Shift_JIS and Big5 have many letters with a second byte of ASCII. */
const mostLone = 0.5;

/** Bytes above 0x7F alone: what a sample of mostly markup says about its language. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  let end = Math.min(bytes.length, sampleSize);
  // A cut within a character would make a valid sample invalid, so the sample ends after an ASCII byte.
  while (end < bytes.length && end > 0 && (bytes[end - 1] ?? 0) > 0x7f) end--;
  return bytes.subarray(0, end);
};

/** Charsets of one byte a letter that pages are written in. ISO-8859-1 means windows-1252 on the web. */
const singleByte = /^(?:windows-125\d|iso-8859-\d{1,2}|koi8-r)$/i;
/** Below this confidence, in percent, the letters tell nothing: windows-1252 is likeliest then. */
const leastConfidence = 15;
/** Letters beyond ASCII that a guess takes. */
const fewestLetters = 6;

const bytesOf = (latin1: string): Uint8Array => Buffer.from(latin1, "latin1");

/** Stretches between tags that hold letters beyond ASCII: menus and scripts without one would speak for English. */
const wordsOf = (sample: Uint8Array): Uint8Array => {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString("latin1");
  const stretches = text.split(/[<>]/).filter((stretch) => /[\x80-\xff]/.test(stretch));
  return bytesOf(stretches.join(" ").replace(/[ \t\r\n]+/g, " "));
};

const guessSingleByte = (sample: Uint8Array): string => {
  const words = wordsOf(sample);
  if (words.filter((byte) => byte > 0x7f).length < fewestLetters) return "windows-1252";
  const found = analyse(words).find(({ name, confidence }) => singleByte.test(name) && confidence >= leastConfidence);
  return (found === undefined ? null : decoderFor(found.name)?.encoding) ?? "windows-1252";
};

/**
 * The likeliest charset of bytes that declare none and are no valid UTF-8. East Asian charsets are told by the share of their
 * own script among the characters beyond ASCII, which works from a few words on; those of one byte a letter by how often
 * letters follow each other in the languages that use them (chardet). What is left is windows-1252, the last resort.
 */
export const guessCharset = (bytes: Uint8Array): string => {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return utf16;
  const sample = sampleOf(bytes);
  const isTwoByte = loneShare(sample) <= mostLone;
  for (const { charset, script, share } of isTwoByte ? candidates : []) {
    if (!isValidIn(sample, charset)) continue;
    const text = decode(sample, charset);
    const beyondAscii = countMatches(text, /[^\0-\x7f]/g);
    if (beyondAscii >= 4 && countMatches(text, script) >= beyondAscii * share) return charset;
  }
  return guessSingleByte(sample);
};
