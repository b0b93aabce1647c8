import type { CachedAnswer } from "../spec/result-cache.ts";
import type { WireValue } from "../spec/wire-schema.ts";

/** Deeper than any schema's answer; what nests deeper was not written by us. */
const deepest = 64;

/** More than any model writes. Few objects that hold each other hold more values than can be copied. */
const mostValues = 100_000;

const longestName = 200;

/** Reads what a cache gave into a copy of its own; null when it is no answer. A store may hold anything. */
export function readCachedAnswer(value: unknown): CachedAnswer | null {
  if (typeof value !== "object" || value === null) return null;
  const [given, candidate, model, location] = ["wire", "candidate", "model", "location"].map((name): unknown => Reflect.get(value, name));
  if (!isName(candidate) || !isName(model) || (location !== "local" && location !== "cloud")) return null;
  if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
  const wire = createWireCopier(mostValues)(given);
  return wire === undefined ? null : { wire, candidate, model, location };
}

/** Names enter the decision record, so they must look like names. */
function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestName && /^[^\p{Cc}]*$/u.test(value);
}

/** Makes deep copies of values, so many of them at most; undefined for what is no JSON, or too much. */
function createWireCopier(most: number): (value: unknown, depth?: number) => WireValue | undefined {
  let left = most;
  const copy = (value: unknown, depth = 0): WireValue | undefined => {
    left -= 1;
    if (left < 0 || depth > deepest) return undefined;
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
    if (typeof value !== "object") return undefined;
    if (Array.isArray(value)) return allKnown(value.map((entry: unknown) => copy(entry, depth + 1)));
    const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => [key, copy(entry, depth + 1)] as const);
    const known = entries.flatMap(([key, entry]) => (entry === undefined ? [] : [[key, entry] as const]));
    return known.length === entries.length ? Object.fromEntries(known) : undefined;
  };
  return copy;
}

function allKnown(values: readonly (WireValue | undefined)[]): readonly WireValue[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}
