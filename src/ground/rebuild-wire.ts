import type { FieldBinding } from "../spec/field-binding.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { bindingOfValue } from "./binding-of-value.ts";

/** A value without what was refused, and where what is left came from. */
export interface RebuiltWire {
  readonly wire: WireValue;
  /** Paths in the new value, by path in the old one. */
  readonly moved: ReadonlyMap<string, string>;
}

/** What is taken out, by path in the old value. */
export interface RefusedPaths {
  readonly refused: ReadonlySet<string>;
  readonly binding: FieldBinding | null;
}

interface Spot {
  readonly from: string;
  readonly to: string;
  readonly binding: FieldBinding | null;
}

const joined = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);

const isRecord = (value: WireValue): value is { readonly [key: string]: WireValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBare = (value: WireValue): boolean => {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.values(value).every(isBare);
};

/** Paths with all that lead to them. */
const pathsAbove = (paths: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...paths].flatMap((path) => path.split(".").map((_, at, keys) => keys.slice(0, at + 1).join("."))));

/**
 * Takes refused values out: a leaf becomes null, an entry of a list goes, and so does an object that has nothing left, where
 * it is an entry or may be null. What held nothing before stays as it was.
 */
export function rebuildWire(value: WireValue, { refused, binding }: RefusedPaths): RebuiltWire {
  const moved = new Map<string, string>();
  const touched = pathsAbove(refused);
  const below = (path: string): boolean => touched.has(path);
  const list = (entries: readonly WireValue[], { from, to, binding: around }: Spot): WireValue => {
    const kept: WireValue[] = [];
    entries.forEach((entry, index) => {
      const old = joined(from, index);
      // A pair without its key or its value says nothing.
      if (around?.shape === "other" && (refused.has(`${old}.key`) || refused.has(`${old}.value`))) return;
      const result = rebuild(entry, { from: old, to: joined(to, kept.length), binding: around?.item ?? null });
      if (!below(old) || !isBare(result)) kept.push(result);
    });
    return kept;
  };
  const rebuild = (current: WireValue, around: Spot): WireValue => {
    if (refused.has(around.from)) return null;
    const spot = { ...around, binding: around.binding === null ? null : bindingOfValue(current, around.binding) };
    if (Array.isArray(current)) return list(current, spot);
    if (!isRecord(current)) {
      if (current !== null) moved.set(spot.from, spot.to);
      return current;
    }
    const entries = Object.entries(current).map(([key, child]): [string, WireValue] => {
      const property = spot.binding?.properties.find((candidate) => candidate.key === key) ?? null;
      return [key, rebuild(child, { from: joined(spot.from, key), to: joined(spot.to, key), binding: property })];
    });
    const result = Object.fromEntries(entries);
    const mayGo = spot.from !== "" && spot.binding?.isNullable === true;
    return mayGo && below(spot.from) && isBare(result) ? null : result;
  };
  return { wire: rebuild(value, { from: "", to: "", binding }), moved };
}
