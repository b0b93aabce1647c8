import { isRecord } from "./is-record.ts";

/**
 * Stands where the posting states nothing and a coercion would make up a value. Strings, numbers, dates and bigints
 * cannot be made of it, so that the schema goes on to name what else is wrong.
 */
export const unstated: object = Object.freeze({
  [Symbol.toPrimitive]: () => {
    throw new TypeError("not stated");
  },
});

/** The paths in a restored value, as zod would write them, where nothing was stated. */
export function unstatedPaths(restored: unknown): readonly string[] {
  if (restored === unstated) return [""];
  return entriesOf(restored).flatMap(([key, value]) =>
    unstatedPaths(value).map((path) => (path === "" ? String(key) : `${String(key)}.${path}`)),
  );
}

function entriesOf(value: unknown): readonly (readonly [unknown, unknown])[] {
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...[...value].entries()];
  if (Array.isArray(value)) return [...value.entries()];
  return isRecord(value) && !(value instanceof Date) ? Object.entries(value) : [];
}
