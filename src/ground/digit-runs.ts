import { addNumber, emptyNumberList, type GrowingNumberList, type NumberList } from "./number-list.ts";

/** Longer runs are no parts of dates. */
const mostDigits = 8;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

interface Stretch {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

const addDigits = (digits: GrowingNumberList, { units, start, end }: Stretch): void => {
  for (let at = start; at < end; at++) {
    const first = at;
    let value = 0;
    for (; at < end && isDigit(units[at] ?? 0); at++) value = value * 10 + (units[at] ?? 0) - 48;
    if (at > first && at - first <= mostDigits) addNumber(digits, { start: first, end: at, value });
  }
};

/**
 * Lists the digits that stand together in a text, eight at most, whatever number or date they belong to, with what they count up to.
 * @param runs - The text's runs of digits and separators (`listNumberRuns`).
 */
export function digitRuns(units: Uint16Array, runs: NumberList): NumberList {
  const digits = emptyNumberList();
  for (let at = 0; at < runs.count; at++) {
    const start = runs.starts[at] ?? 0;
    const end = runs.ends[at] ?? 0;
    const value = runs.values[at] ?? 0;
    if (Number.isNaN(value)) addDigits(digits, { units, start, end });
    else if (end - start <= mostDigits) addNumber(digits, { start, end, value });
  }
  return digits;
}
