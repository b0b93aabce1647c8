import type { WireValue } from "../spec/wire-schema.ts";
import { isJsonList, isJsonObject } from "./json-object.ts";

const maxDepth = 40;
/** Values read back; a reference may be used many times, so this is more than the list holds. */
const maxValues = 200_000;

const wrappers: ReadonlySet<string> = new Set([
  "Reactive",
  "ShallowReactive",
  "Ref",
  "ShallowRef",
  "EmptyRef",
  "EmptyShallowRef",
  "Date",
  "NuxtError",
]);

const isFlat = (value: WireValue): value is readonly WireValue[] => {
  if (!isJsonList(value) || value.length < 3) return false;
  const first = value[0];
  if (isJsonList(first)) return typeof first[0] === "string" && wrappers.has(first[0]);
  return isJsonObject(first) && Object.keys(first).length > 0 && Object.values(first).every((entry) => Number.isInteger(entry));
};

interface Hydration {
  readonly flat: readonly WireValue[];
  count: number;
}

const readEntry = (state: Hydration, { index, depth }: { index: WireValue; depth: number }): WireValue => {
  state.count += 1;
  if (typeof index !== "number" || depth > maxDepth || state.count > maxValues) return null;
  const entry = state.flat[index] ?? null;
  const next = (inner: WireValue): WireValue => readEntry(state, { index: inner, depth: depth + 1 });
  if (isJsonObject(entry)) return Object.fromEntries(Object.entries(entry).map(([key, inner]) => [key, next(inner)]));
  if (!isJsonList(entry)) return entry;
  const [kind, inner = null] = entry;
  if (typeof kind !== "string") return entry.map(next);
  if (kind === "Date") return inner;
  return wrappers.has(kind) ? next(inner) : null;
};

/**
 * Nuxt 3 writes its state (`__NUXT_DATA__`) as one flat list whose objects hold indexes into the list. This gives the values
 * back as they were; anything else is returned as it is.
 */
export const hydrateState = (value: WireValue): WireValue =>
  isFlat(value) ? readEntry({ flat: value, count: 0 }, { index: 0, depth: 0 }) : value;
