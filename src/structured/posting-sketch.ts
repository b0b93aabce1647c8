import type { WireValue } from "../spec/wire-schema.ts";
import type { BlockPlace } from "./found-posting.ts";
import { isJsonList, isJsonObject } from "./json-object.ts";
import type { ValueAt } from "./pick-member.ts";

/** A posting on its way to schema.org's shape: values with their places, set into objects and lists; text is our own. */
export type Sketch = ValueAt | string | null | undefined | readonly Sketch[] | { readonly [key: string]: Sketch };

interface Target {
  readonly path: string;
  readonly block: number;
  readonly leaves: Map<string, BlockPlace>;
}

const maxDepth = 24;

const within = ({ path, ...rest }: Target, key: string): Target => ({ ...rest, path: path === "" ? key : `${path}.${key}` });

const isValueAt = (sketch: Sketch): sketch is ValueAt =>
  typeof sketch === "object" && sketch !== null && !Array.isArray(sketch) && "path" in sketch && Array.isArray(sketch.path);

const writeValue = ({ value, path }: ValueAt, target: Target): WireValue => {
  if (path.length > maxDepth + 40) return null;
  if (isJsonList(value))
    return value.map((entry, index) => writeValue({ value: entry, path: [...path, String(index)] }, within(target, String(index))));
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, writeValue({ value: entry, path: [...path, key] }, within(target, key))]),
    );
  }
  if (value !== null) target.leaves.set(target.path, { block: target.block, path });
  return value;
};

/** Writes the sketch out without what is empty, and notes where each leaf was read. */
export const writeSketch = (sketch: Sketch, target: Target): WireValue => {
  if (sketch === null || sketch === undefined || typeof sketch === "string") return sketch ?? null;
  if (isValueAt(sketch)) return writeValue(sketch, target);
  if (Array.isArray(sketch)) return sketch.map((entry, index) => writeSketch(entry, within(target, String(index))));
  const entries = Object.entries(sketch).flatMap(([key, entry]): [string, WireValue][] => {
    const value = writeSketch(entry, within(target, key));
    return value === null ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
};
