/** What a UTF-16 unit is to a phrase finder, as bits: see {@link kindOf}. */
export const letterBit = 1;
export const numberBit = 2;
/** Belongs to a word but begins none: marks, "+", "#". */
const inWordBit = 4;
/** Han, kana, Hangul and their signs "ー", "〆". */
export const eastAsianBit = 8;
/** Counts as a gap between the words of a phrase. */
export const gapBit = 16;
/** A letter or digit of ASCII: begins a word behind an East Asian character. */
export const asciiBit = 32;

/** Letters, digits and what else belongs to a word. */
export const wordBits = letterBit | numberBit | inWordBit;

const tableSize = 0x250;

const patterns: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [letterBit, /\p{L}/u],
  [numberBit, /\p{N}/u],
  [inWordBit, /[\p{M}+#]/u],
  [eastAsianBit, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー〆]/u],
  [gapBit, /[\s\-\u2010-\u2014_'’`´%&/:：,・]/u],
  [asciiBit, /[A-Za-z0-9]/],
];

const measureKind = (character: string): number =>
  patterns.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0);

const latinKinds = Uint8Array.from({ length: tableSize }, (_, code) => measureKind(String.fromCharCode(code)));
const generalPunctuation = Uint8Array.from({ length: 0x70 }, (_, index) => measureKind(String.fromCharCode(0x2000 + index)));
const ideographKind = letterBit | eastAsianBit;

const isCommonIdeograph = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0xac00 && code <= 0xd7a3);

/** The bits of one unit; half of a surrogate pair is nothing. */
export function kindOf(code: number): number {
  if (code < tableSize) return latinKinds[code] ?? 0;
  if (isCommonIdeograph(code)) return ideographKind;
  if (code >= 0x2000 && code < 0x2070) return generalPunctuation[code - 0x2000] ?? 0;
  return measureKind(String.fromCharCode(code));
}

/** Whether a unit is a letter of the Latin script's first blocks. */
export const isLatinLetter = (code: number): boolean => code < tableSize && ((latinKinds[code] ?? 0) & letterBit) !== 0;

/** The bits of the character that begins at an offset. */
export function kindAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < 0xd800 || code > 0xdbff ? kindOf(code) : measureKind(String.fromCodePoint(text.codePointAt(offset) ?? code));
}

/** Whether a phrase that ends with or before this unit may stand inside a word. */
export const isEastAsian = (code: number): boolean => (kindOf(code) & eastAsianBit) !== 0;

const measureLower = (code: number): number => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
};

const latinLower = Uint16Array.from({ length: tableSize }, (_, code) => measureLower(code));

/** The unit in lower case; one whose lower case is longer ("İ") stays as it is. */
export function lowerCode(code: number): number {
  if (code < tableSize) return latinLower[code] ?? code;
  // Neither punctuation nor Han, kana and Hangul has case.
  return (code >= 0x2000 && code < 0x2100) || (code >= 0x2e80 && code < 0xa000) || (code >= 0xac00 && code < 0xff00)
    ? code
    : measureLower(code);
}

/** What stands for the end of a word among its units. */
export const wordEndUnit = 0;

const measureUnit = (code: number): number => ((kindOf(code) & wordBits) === 0 ? wordEndUnit : lowerCode(code));
const latinUnits = Uint16Array.from({ length: tableSize }, (_, code) => measureUnit(code));

/** A unit of a word in lower case, or {@link wordEndUnit} for one that belongs to no word. */
export function wordUnit(code: number): number {
  return code < tableSize ? (latinUnits[code] ?? 0) : measureUnit(code);
}
