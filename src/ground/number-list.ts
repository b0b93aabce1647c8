import type { SourceSpan } from "../spec/source-span.ts";

/** A number with the place where it stands. */
export interface PlacedNumber extends SourceSpan {
  readonly value: number;
}

/** Numbers of a text in its order, in columns: a page has thousands, and an object for each would cost more than to find it. */
export interface NumberList {
  readonly count: number;
  /** The columns; what stands behind the last number means nothing. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly values: Float64Array;
}

/** A list that is not finished. */
export type GrowingNumberList = { -readonly [Column in keyof NumberList]: NumberList[Column] };

const firstRoom = 512;

/** Starts an empty list. */
export const emptyNumberList = (): GrowingNumberList => ({
  count: 0,
  starts: new Int32Array(firstRoom),
  ends: new Int32Array(firstRoom),
  values: new Float64Array(firstRoom),
});

const grown = <Column extends Int32Array | Float64Array>(column: Column, larger: Column): Column => {
  larger.set(column);
  return larger;
};

/** Puts a number at the end of a list. */
export const addNumber = (list: GrowingNumberList, { start, end, value }: PlacedNumber): void => {
  const at = list.count++;
  if (at === list.starts.length) {
    list.starts = grown(list.starts, new Int32Array(at * 4));
    list.ends = grown(list.ends, new Int32Array(at * 4));
    list.values = grown(list.values, new Float64Array(at * 4));
  }
  list.starts[at] = start;
  list.ends[at] = end;
  list.values[at] = value;
};

/** The number at a position of a list. */
export const numberAt = ({ starts, ends, values }: NumberList, position: number): PlacedNumber => ({
  start: starts[position] ?? 0,
  end: ends[position] ?? 0,
  value: values[position] ?? Number.NaN,
});
