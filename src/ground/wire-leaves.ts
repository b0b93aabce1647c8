import type { FieldBinding } from "../spec/field-binding.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { bindingOfValue } from "./binding-of-value.ts";

/** A value of the answer that is no list and no object, and what is known of its field. */
export interface WireLeaf {
  readonly keys: readonly (string | number)[];
  /** `locations.0.city` */
  readonly path: string;
  /** The path of the object or list around it; "" for the root. */
  readonly parent: string;
  readonly value: string | number | boolean;
  readonly binding: FieldBinding | null;
  /** The field of the object or list around it. */
  readonly around: FieldBinding | null;
}

const isObject = (value: WireValue): value is { readonly [key: string]: WireValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const bindingBelow = (binding: FieldBinding | null, key: string | number): FieldBinding | null => {
  if (binding === null) return null;
  return typeof key === "number" ? binding.item : (binding.properties.find((property) => property.key === key) ?? null);
};

/** Deeper answers are read no further; no schema asks for them. */
const maxDepth = 32;

interface Spot {
  readonly keys: readonly (string | number)[];
  readonly binding: FieldBinding | null;
  readonly around: FieldBinding | null;
}

/** Lists the leaves of an answer in order, with their fields. Nulls are left out: nothing is said there. */
export function wireLeaves(value: WireValue, root: FieldBinding | null): readonly WireLeaf[] {
  return leavesBelow(value, { keys: [], binding: root, around: null });
}

function leavesBelow(value: WireValue, { keys, binding: field, around }: Spot): readonly WireLeaf[] {
  if (value === null || value === undefined || keys.length > maxDepth) return [];
  const binding = field === null ? null : bindingOfValue(value, field);
  const below = (key: string | number, child: WireValue) =>
    leavesBelow(child, { keys: [...keys, key], binding: bindingBelow(binding, key), around: binding });
  if (Array.isArray(value)) return value.flatMap((entry: WireValue, index) => below(index, entry));
  if (isObject(value)) return Object.entries(value).flatMap(([key, child]) => below(key, child));
  if (typeof value === "object") return [];
  return [{ keys, path: keys.join("."), parent: keys.slice(0, -1).join("."), value, binding, around }];
}
