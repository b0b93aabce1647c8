import { addNumber, emptyNumberList, type NumberList, numberAt } from "./number-list.ts";
import { mayMultiply } from "./number-multiplier.ts";
import type { NumberRun } from "./number-run.ts";
import { isInsideWord, isPlainNumber, type PageNumber, readNumberRun, shareMultiplier, type WrittenText } from "./read-number-run.ts";

/** The numbers of a text, in its order. */
export interface PageNumbers {
  readonly count: number;
  at(position: number): PageNumber | undefined;
  /** Positions of the numbers that may be read as a value, give or take half a cent; at most `limit`. */
  readAs(value: number, limit: number): readonly number[];
}

const sameNumber = (left: number, right: number): boolean => Math.abs(left - right) < 0.005;

/** Reads the runs of digits of a text (`listNumberRuns`) as numbers. Takes time in proportion to them. */
export function readNumbers(written: WrittenText, runs: NumberList): PageNumbers {
  const { text, units } = written;
  const list = emptyNumberList();
  /** What is not read as its digits alone, by position. */
  const others = new Map<number, PageNumber>();
  const at = (position: number): PageNumber | undefined => {
    if (position < 0 || position >= list.count) return undefined;
    const { start, end, value } = numberAt(list, position);
    return others.get(position) ?? { start, end, readings: [value], multiplier: null };
  };
  const add = (number: PageNumber): void => {
    const left = number.multiplier === null ? undefined : at(list.count - 1);
    const shared = left === undefined ? null : shareMultiplier(text, { left, right: number });
    if (shared !== null) {
      others.set(list.count - 1, shared);
      list.values[list.count - 1] = Number.NaN;
    }
    others.set(list.count, number);
    addNumber(list, { start: number.start, end: number.end, value: Number.NaN });
  };
  /** Where the last number ends that words multiply. */
  let read = 0;
  for (let position = 0; position < runs.count; position++) {
    const found = numberAt(runs, position);
    // "24万5,000" was read as a whole.
    if (found.start < read) continue;
    const run: NumberRun = { ...found, isPlain: !Number.isNaN(found.value) };
    if (!isPlainNumber(run) || mayMultiply(units, run.end))
      for (const number of readNumberRun(written, run)) {
        add(number);
        read = number.end;
      }
    else if (!isInsideWord(units, run.start)) addNumber(list, found);
  }
  const isReadAs = (position: number, value: number): boolean => {
    const number = list.values[position] ?? 0;
    if (!Number.isNaN(number)) return sameNumber(number, value);
    return others.get(position)?.readings.some((reading) => sameNumber(reading, value)) === true;
  };
  return {
    get count() {
      return list.count;
    },
    at,
    readAs(value, limit) {
      const positions: number[] = [];
      for (let position = 0; position < list.count && positions.length < limit; position++)
        if (isReadAs(position, value)) positions.push(position);
      return positions;
    },
  };
}
