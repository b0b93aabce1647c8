/**
 * The classes that split patterns tell apart, ordered so that one comparison answers a question: letters are
 * `<= caseless`, what continues a word is `<= mark`, whitespace is `>= space`.
 */
export const characterClass = {
  /** Lu, Lt. */
  upper: 0,
  /** Ll. */
  lower: 1,
  /** Lm, Lo. */
  caseless: 2,
  mark: 3,
  number: 4,
  other: 5,
  /** White_Space without line feed and carriage return. */
  space: 6,
  newline: 7,
} as const;

/** Tells the class of every UTF-16 unit of a text. */
export interface CharacterClasses {
  /** By UTF-16 unit; surrogates are `other`. */
  readonly byUnit: Uint8Array;
  /** The class of a code point above U+FFFF. */
  ofAstral(codePoint: number): number;
}

/** White_Space instead of `\s`: JavaScript's `\s` has U+FEFF and lacks U+0085, the reference tokenizers have it the other way round. */
const patterns: readonly (readonly [number, RegExp])[] = [
  [characterClass.upper, /[\p{Lu}\p{Lt}]+/gu],
  [characterClass.lower, /\p{Ll}+/gu],
  [characterClass.caseless, /[\p{Lm}\p{Lo}]+/gu],
  [characterClass.mark, /\p{M}+/gu],
  [characterClass.number, /\p{N}+/gu],
  [characterClass.space, /\p{White_Space}+/gu],
  [characterClass.newline, /[\r\n]/gu],
];

/** Builds the class table from the Unicode data of the JavaScript engine (2 ms). */
export function createCharacterClasses(): CharacterClasses {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => (unit >= 0xd800 && unit <= 0xdfff ? 0xffff : unit));
  const everything = new TextDecoder("utf-16le").decode(units.subarray(1));
  const byUnit = new Uint8Array(0x10000).fill(characterClass.other);
  for (const [value, pattern] of patterns) {
    for (const match of everything.matchAll(pattern)) {
      // The decoder starts at U+0001, so that the offset is one less than the unit.
      byUnit.fill(value, match.index + 1, match.index + 1 + match[0].length);
    }
  }
  return { byUnit, ofAstral: classifyAstral };
}

function classifyAstral(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/^[\p{So}\p{Sk}]/u.test(character)) return characterClass.other;
  if (/^[\p{Lm}\p{Lo}]/u.test(character)) return characterClass.caseless;
  if (/^[\p{Lu}\p{Lt}]/u.test(character)) return characterClass.upper;
  if (/^\p{Ll}/u.test(character)) return characterClass.lower;
  if (/^\p{M}/u.test(character)) return characterClass.mark;
  return /^\p{N}/u.test(character) ? characterClass.number : characterClass.other;
}
