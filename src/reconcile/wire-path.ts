import type { WireValue } from "../spec/wire-schema.ts";

/** Whether a wire value is an object. */
export function isWireObject(value: WireValue | undefined): value is { readonly [key: string]: WireValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at these keys; undefined where something on the way is missing. */
export function valueAt(wire: WireValue, keys: readonly string[]): WireValue | undefined {
  let value: WireValue | undefined = wire;
  for (const key of keys) value = isWireObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The same value with another one at these keys; objects on the way are made where they are missing. */
export function withValueAt(wire: WireValue, { keys, value }: { readonly keys: readonly string[]; readonly value: WireValue }): WireValue {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const object = isWireObject(wire) ? wire : {};
  const below = Object.hasOwn(object, key) ? object[key] : undefined;
  // Object.fromEntries makes own keys, also of "__proto__".
  return Object.fromEntries([...Object.entries(object), [key, withValueAt(below ?? null, { keys: rest, value })]]);
}

/** Whether a value says nothing: null, an empty list, an object of such. */
export function isEmptyWire(value: WireValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isEmptyWire);
  return isWireObject(value) && Object.values(value).every(isEmptyWire);
}

/** The path of a leaf: `locations.0.city`. */
export function joinPath(parent: string, key: string): string {
  return parent === "" ? key : `${parent}.${key}`;
}
