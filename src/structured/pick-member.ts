import type { WireValue } from "../spec/wire-schema.ts";
import { plainKey } from "./ats-names.ts";
import { isJsonList, isJsonObject } from "./json-object.ts";

/** A value and the steps to it. */
export interface ValueAt {
  readonly value: WireValue;
  readonly path: readonly string[];
}

const isEmpty = (value: WireValue | undefined): boolean =>
  value === undefined || value === null || value === "" || (isJsonList(value) && value.length === 0);

/** Of two keys that differ in case or `_` only, the first counts. */
const plainKeys = (value: WireValue): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  if (isJsonObject(value)) for (const key of Object.keys(value).toReversed()) keys.set(plainKey(key), key);
  return keys;
};

const memberAt = ({ value, path }: ValueAt, { name, keys }: { name: string; keys: ReadonlyMap<string, string> }): ValueAt | null => {
  if (isJsonList(value)) {
    const entry = value[Number(name)];
    return entry === undefined ? null : { value: entry, path: [...path, name] };
  }
  const key = keys.get(name);
  return key === undefined || !isJsonObject(value) ? null : { value: value[key] ?? null, path: [...path, key] };
};

/** The first of several spellings under which an object holds something that is not empty. */
export const pickMember = (at: ValueAt, spellings: readonly (readonly string[])[]): ValueAt | null => {
  const outer = plainKeys(at.value);
  for (const steps of spellings) {
    let found: ValueAt | null = at;
    for (const [depth, name] of steps.entries()) {
      if (found === null) break;
      found = memberAt(found, { name, keys: depth === 0 ? outer : plainKeys(found.value) });
    }
    if (found !== null && !isEmpty(found.value)) return found;
  }
  return null;
};
