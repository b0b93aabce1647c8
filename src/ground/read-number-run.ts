import { readEastAsianNumber } from "../normalize/salary/east-asian-number.ts";
import { foldText } from "../normalize/salary/fold-text.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { type Multiplier, readMultiplier } from "./number-multiplier.ts";
import type { NumberRun } from "./number-run.ts";

/** A number as it stands in a text, with every value it may be read as. */
export interface PageNumber extends SourceSpan {
  /** "1.200" is 1200 to a German and 1.2 to an American. Empty for what is no number: a date, a version, an address. */
  readonly readings: readonly number[];
  /** What multiplies it: the k of "120k"; null for nothing. */
  readonly multiplier: Multiplier | null;
}

/** A text with its code units. */
export interface WrittenText {
  readonly text: string;
  readonly units: Uint16Array;
}

const blank = /[\u00a0\u202f\u2009 ]/;
const maxDigits = 15;
const underscore = 95;
const space = 32;
const latinLetter = /\p{Script=Latin}/u;

const otherDigits = /[٠-٬۰-۹०-९０-９，．]/;

/** The run in digits and separators of ASCII, of the same length. */
const plainDigits = (text: string): string => (otherDigits.test(text) ? foldText(text) : text);

interface Piece {
  /** Digits, with the blanks between groups of thousands taken out. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a run is nothing but digits of ASCII, as most are: then it is one number, read one way. */
const isPlain = (chunk: string): boolean => {
  for (let at = 0; at < chunk.length; at++) if (chunk.charCodeAt(at) < 48 || chunk.charCodeAt(at) > 57) return false;
  return true;
};

/** "45 000,50" is one number, "12 45 000" two: a blank joins only a group of three digits to at most three. */
const splitAtBlanks = (chunk: string, offset: number): readonly Piece[] => {
  if (!blank.test(chunk)) return [{ digits: chunk, start: offset, end: offset + chunk.length }];
  const pieces: Piece[] = [];
  let at = offset;
  for (const part of chunk.split(blank)) {
    const last = pieces.at(-1);
    const end = at + part.length;
    const joins =
      last !== undefined && last.digits.length <= 12 && /^\d{1,3}(?:\d{3})*$/.test(last.digits) && /^\d{3}(?:[.,]\d{1,2})?$/.test(part);
    const firstGroup = last === undefined ? 0 : chunk.slice(last.start - offset).search(blank);
    if (joins && firstGroup <= 3) pieces[pieces.length - 1] = { digits: last.digits + part, start: last.start, end };
    else pieces.push({ digits: part, start: at, end });
    at = end + 1;
  }
  return pieces;
};

const areThousands = (groups: readonly string[], separator: string): boolean => {
  const [head = "", ...tail] = groups;
  if (head.length > 3 || (head === "0" && tail.length > 0)) return false;
  if (tail.every((group) => group.length === 3)) return true;
  // Indian grouping: 12,00,000.
  return (
    separator === "," &&
    head.length <= 2 &&
    tail.length > 1 &&
    tail.at(-1)?.length === 3 &&
    tail.slice(0, -1).every(({ length }) => length === 2)
  );
};

const anySeparator = /[.,'’]/g;

const readGroups = (digits: string): readonly number[] => {
  if (isPlain(digits)) return [Number(digits)];
  const separators = digits.replace(/\d+/g, "");
  const groups = digits.split(anySeparator);
  const whole = Number(groups.join(""));
  if (separators === "") return [whole];
  const last = separators.at(-1) ?? "";
  const before = separators.slice(0, -1);
  const readings: number[] = [];
  const isUniform = new Set(separators).size === 1;
  if (isUniform && areThousands(groups, last)) readings.push(whole);
  const isDecimal = (last === "." || last === ",") && !before.includes(last) && new Set(before).size <= 1;
  if (isDecimal && (before === "" || areThousands(groups.slice(0, -1), before[0] ?? "")))
    readings.push(Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)}`));
  return readings;
};

interface Reading {
  readonly start: number;
  readonly end: number;
  /** What the digits may say, without what multiplies them. */
  readonly readings: readonly number[];
}

const multiplied = ({ readings }: Pick<PageNumber, "readings">, { factor }: Multiplier): readonly number[] =>
  readings.map((reading) => Number((reading * factor).toFixed(6)));

const eastAsianUnit = /^\s?[百千万萬億亿백천만억]/u;
const longestCompound = 40;

/** "24万5,000" and "3천5백만" are one number each. */
const readCompound = (text: string, { start, end }: SourceSpan): PageNumber | null => {
  if (!eastAsianUnit.test(text.slice(end, end + 2))) return null;
  const number = readEastAsianNumber(foldText(text.slice(start, end + longestCompound)), 0);
  if (number === null) return null;
  const multiplier = { factor: number.factor, end: start + number.end, isCertain: true };
  return { start, end: multiplier.end, readings: [number.value], multiplier };
};

const multiply = (text: string, { start, end, readings }: Reading): PageNumber => {
  const compound = readings.length === 0 ? null : readCompound(text, { start, end });
  if (compound !== null) return compound;
  const multiplier = readings.length === 0 ? null : readMultiplier(text, end);
  if (multiplier === null) return { start, end, readings, multiplier };
  const larger = multiplied({ readings }, multiplier);
  return { start, end: multiplier.end, readings: multiplier.isCertain ? larger : [...readings, ...larger], multiplier };
};

const readPiece = ({ digits, start, end }: Piece): Reading => ({
  start,
  end,
  readings: digits.length > maxDigits * 2 ? [] : readGroups(digits),
});

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

const isCapital = (code: number): boolean => code > 64 && code < 91;

/** "B2B" holds no number; "USD45000", "kr45000" and "Rs45000" do. */
export const isInsideWord = (units: Uint16Array, start: number): boolean => {
  const before = units[start - 1] ?? space;
  // Nearly all numbers stand behind a blank or a sign.
  if (before === underscore) return true;
  if (before < 128) return isLetter(before) && !endsWithCurrency(units, start);
  return latinLetter.test(String.fromCharCode(before));
};

const isDigitAt = (units: Uint16Array, at: number): boolean => ((units[at] ?? 0) - 48) >>> 0 < 10;

/** "R45 000" are rand, "R2" is a name. */
const isLong = (units: Uint16Array, start: number): boolean => isDigitAt(units, start + 3) || isDigitAt(units, start + 4);

/** Two capitals, "kr", "Kr" or "Rs"; an "R" before thousands. */
const endsWithCurrency = (units: Uint16Array, end: number): boolean => {
  const [first, second] = [units[end - 2] ?? space, units[end - 1] ?? space];
  if (isCapital(first)) return isCapital(second) || (first === 75 && second === 114) || (first === 82 && second === 115);
  if (second === 82 && !isLetter(first)) return isLong(units, end);
  return first === 107 && second === 114;
};

/** Whether a run is one number that is read one way, whatever stands behind it. */
export const isPlainNumber = ({ isPlain, start, end }: NumberRun): boolean => isPlain && end - start <= maxDigits;

const comma = 44;
const point = 46;

/**
 * Reads "1,000", "1.50" and the like: two groups of ASCII digits with one comma or point between them, as most numbers are that
 * are not plain. Null for any other.
 */
const readTwoGroups = (units: Uint16Array, { start, end }: SourceSpan): readonly number[] | null => {
  if (end - start > maxDigits) return null;
  let digits = 0;
  let separator = -1;
  for (let at = start; at < end; at++) {
    const digit = (units[at] ?? 0) - 48;
    if (digit >= 0 && digit < 10) digits = digits * 10 + digit;
    else if (separator >= 0 || (units[at] !== comma && units[at] !== point)) return null;
    else separator = at;
  }
  const [head, tail] = [separator - start, end - separator - 1];
  const areThousands = tail === 3 && head <= 3 && !(head === 1 && units[start] === 48);
  // Both are whole and exact, so that the quotient is what the digits say.
  const decimal = digits / 10 ** tail;
  return areThousands ? [digits, decimal] : [decimal];
};

/** The numbers that a run is made of. One inside a word ("B2B", "4x4") is none. */
export const readNumberRun = ({ text, units }: WrittenText, run: NumberRun): readonly PageNumber[] => {
  const { start, end, value } = run;
  const single = isPlainNumber(run) ? [value] : run.isPlain ? null : readTwoGroups(units, run);
  const readings: readonly Reading[] =
    single === null ? splitAtBlanks(plainDigits(text.slice(start, end)), start).map(readPiece) : [{ start, end, readings: single }];
  return readings.filter((reading) => !isInsideWord(units, reading.start)).map((reading) => multiply(text, reading));
};

const rangeGap = /^\s?[\p{Sc}kK]?\s?(?:[-–—~〜～至/]|to|bis|till|til|até|al?|à|až|do|tot|og|och|y|and|und|et|から)\s?\p{Sc}?\s?$/u;

/** The k of "85-95K" belongs to both ends: the left one as it is read then, or null. */
export const shareMultiplier = (
  text: string,
  { left, right }: { readonly left: PageNumber; readonly right: PageNumber },
): PageNumber | null => {
  const { multiplier } = right;
  if (left.multiplier !== null || multiplier === null || right.start - left.end > 9) return null;
  if (!rangeGap.test(text.slice(left.end, right.start))) return null;
  return { ...left, readings: [...left.readings, ...multiplied(left, multiplier)], multiplier: { ...multiplier, end: left.end } };
};
