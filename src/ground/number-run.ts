import { addNumber, emptyNumberList, type NumberList } from "./number-list.ts";

/** Digits with what separates their groups. {@link nextNumberRun} writes into it, as a page has thousands. */
export interface NumberRun {
  start: number;
  /** Also where the search for the next run begins. */
  end: number;
  /** Whether it is nothing but digits of ASCII, as most are: then it is one number, read one way. */
  isPlain: boolean;
  /** What the digits of a plain run count up to. Exact up to fifteen digits. */
  value: number;
}

// One comparison each: below zero is far above nine without a sign.
const isAsciiDigit = (code: number): boolean => (code - 48) >>> 0 < 10;
/** Arabic, Persian, Devanagari and full-width zeros; nearly all characters of a page stand before the first. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10] as const;
const isOtherDigit = (code: number): boolean => zeros.some((zero) => (code - zero) >>> 0 < 10);
const isDigit = (code: number): boolean => isAsciiDigit(code) || (code >= zeros[0] && isOtherDigit(code));

/** What may stand between groups of digits: a point, a comma, an apostrophe, or a blank within a line. */
const separators: ReadonlySet<number> = new Set(Array.from(".,'\u2019\u00a0\u202f\u2009 ", (sign) => sign.charCodeAt(0)));

/** What separates groups of such digits only: between ASCII digits they part the entries of a list. */
const otherSeparators: ReadonlySet<number> = new Set([0x066b, 0x066c, 0xff0c, 0xff0e]);

const goesOn = (units: Uint16Array, at: number): boolean => {
  const code = units[at] ?? 0;
  const next = units[at + 1] ?? 0;
  if (isDigit(code)) return true;
  if (separators.has(code)) return isDigit(next);
  return otherSeparators.has(code) && isOtherDigit(next) && isOtherDigit(units[at - 1] ?? 0);
};

/** A run before the first one of a text. */
export const beforeNumbers = (): NumberRun => ({ start: 0, end: 0, isPlain: true, value: 0 });

/** Goes on to the next run of digits, or returns false behind the last. Linear in the text. */
export function nextNumberRun(units: Uint16Array, run: NumberRun): boolean {
  const { length } = units;
  let at = run.end;
  while (at < length && !isDigit(units[at] ?? 0)) at++;
  if (at >= length) return false;
  run.start = at;
  run.isPlain = true;
  run.value = 0;
  for (; at < length; at++) {
    const code = units[at] ?? 0;
    if (isAsciiDigit(code)) {
      run.value = run.value * 10 + code - 48;
      continue;
    }
    if (!goesOn(units, at)) break;
    run.isPlain = false;
  }
  run.end = at;
  return true;
}

/** Lists the runs of a text; those that are not plain have no value (NaN). */
export function listNumberRuns(units: Uint16Array): NumberList {
  const runs = emptyNumberList();
  const run = beforeNumbers();
  while (nextNumberRun(units, run)) addNumber(runs, { start: run.start, end: run.end, value: run.isPlain ? run.value : Number.NaN });
  return runs;
}
