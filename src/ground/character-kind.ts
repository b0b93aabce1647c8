/** What a character is to somebody who looks for words: part of one, a word by itself (Han, kana, Hangul syllables), or neither. */
export type CharacterKind = "word" | "single" | "other";

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** 1 to 36 for the letters and digits of ASCII, by code and whatever their case; 0 for the rest. */
export const asciiLetters: Uint8Array = Uint8Array.from(
  { length: 128 },
  (_, code) => "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(String.fromCharCode(code).toLowerCase()) + 1,
);

/** Scripts that write no spaces between words, or glue particles to them. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x0e01 && code <= 0x0e4e) ||
  code === 0x3005 ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x20000 && code <= 0x323af);

/** Latin, Greek and Cyrillic letters beyond ASCII, without the two signs that stand among them. */
const isEuropeanLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) || (code >= 0x388 && code <= 0x52f && code !== 0x482);

/** Tells what a code point is to a search for words. Ranges decide nearly always; the rest goes to Unicode's own classes. */
export function characterKind(code: number): CharacterKind {
  if (code < 128) return asciiLetters[code] !== 0 ? "word" : "other";
  if (isEuropeanLetter(code)) return "word";
  if (isUnspaced(code)) return "single";
  if ((code >= 0x2000 && code <= 0x206f) || code === 0xa0) return "other";
  return wordCharacter.test(String.fromCodePoint(code)) ? "word" : "other";
}
