import { codeUnits } from "../normalize/code-units.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { type Multiplier, readMultiplier } from "./number-multiplier.ts";
import { beforeNumbers, type NumberRun, nextNumberRun } from "./number-run.ts";

/** A number as it stands in a text, with every value it may be read as. */
export interface PageNumber extends SourceSpan {
  /** "1.200" is 1200 to a German and 1.2 to an American. Empty for what is no number: a date, a version, an address. */
  readonly readings: readonly number[];
  /** What multiplies it: the k of "120k"; null for nothing. */
  readonly multiplier: Multiplier | null;
}

const blank = /[\u00a0\u202f\u2009 ]/;
const maxDigits = 15;
const underscore = 95;

const plainDigits = (text: string): string => text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

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

const readGroups = (digits: string): readonly number[] => {
  if (isPlain(digits)) return [Number(digits)];
  const separators = digits.replace(/\d+/g, "");
  const groups = digits.split(/[.,'’]/);
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

const multiply = (text: string, { start, end, readings }: Reading): PageNumber => {
  const multiplier = readings.length === 0 ? null : readMultiplier(text, end);
  if (multiplier === null) return { start, end, readings, multiplier };
  const multiplied = readings.map((reading) => Number((reading * multiplier.factor).toFixed(6)));
  return { start, end: multiplier.end, readings: multiplier.isCertain ? multiplied : [...readings, ...multiplied], multiplier };
};

const readPiece = ({ digits, start, end }: Piece): Reading => ({
  start,
  end,
  readings: digits.length > maxDigits * 2 ? [] : readGroups(digits),
});

/** A run as the numbers that it is made of. */
const readRun = (text: string, { start, end, isPlain, value }: NumberRun): readonly Reading[] =>
  isPlain && end - start <= maxDigits
    ? [{ start, end, readings: [value] }]
    : splitAtBlanks(plainDigits(text.slice(start, end)), start).map(readPiece);

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** "B2B" holds no number; "USD45000" and "kr45000" do. */
const isInsideWord = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start - 1);
  // Nearly all numbers stand behind a blank or a sign.
  if (code < 128 && !isLetter(code) && code !== underscore) return false;
  if (!/[\p{Script=Latin}_]/u.test(text[start - 1] ?? "")) return false;
  return !/[A-Z]{2}$|[Kk]r$|Rs$/.test(text.slice(Math.max(0, start - 3), start));
};

const rangeGap = /^\s?[\p{Sc}kK]?\s?(?:[-–—~〜～至]|to|bis|till|til|até|al?|à|až|do|tot|og|och|y|and|und|et|から)\s?\p{Sc}?\s?$/u;

/** The k of "85-95K" belongs to both ends. */
const shareMultiplier = (text: string, { left, right }: { readonly left: PageNumber; readonly right: PageNumber }): PageNumber => {
  const { multiplier } = right;
  if (left.multiplier !== null || multiplier === null || right.start - left.end > 9) return left;
  if (!rangeGap.test(text.slice(left.end, right.start))) return left;
  const multiplied = left.readings.map((reading) => Number((reading * multiplier.factor).toFixed(6)));
  return { ...left, readings: [...left.readings, ...multiplied], multiplier: { ...multiplier, end: left.end } };
};

/**
 * Lists the numbers of a text in order. A number inside a word ("B2B", "4x4") is none.
 * @param units - The text's {@link codeUnits}, where they are there already.
 */
export function scanNumbers(text: string, units: Uint16Array = codeUnits(text)): readonly PageNumber[] {
  const numbers: PageNumber[] = [];
  const run = beforeNumbers();
  while (nextNumberRun(units, run))
    for (const reading of readRun(text, run)) if (!isInsideWord(text, reading.start)) numbers.push(multiply(text, reading));
  return numbers.map((left, at) => {
    const right = numbers[at + 1];
    return right === undefined ? left : shareMultiplier(text, { left, right });
  });
}
