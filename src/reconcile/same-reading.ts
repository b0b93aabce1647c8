import type { FactField } from "../spec/fact.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { plainText } from "./plain-text.ts";
import { isWireObject } from "./wire-path.ts";

/** What a reading is compared with. */
export interface OtherReading {
  readonly other: WireValue | undefined;
  readonly field: FactField | null;
}

/** Whether two readings of a field say the same, spelling, case and order of a list apart. A part that one of them leaves open does not count. */
export function sameReading(value: WireValue | undefined, { other, field }: OtherReading): boolean {
  if (Array.isArray(value) && Array.isArray(other)) return sameList(value, { other, field });
  if (isWireObject(value) && isWireObject(other)) return sameObject(value, { other, field });
  if (typeof value === "string" && typeof other === "string") return sameText(value, other);
  return value === other;
}

function sameList(
  value: readonly WireValue[],
  { other, field }: { readonly other: readonly WireValue[]; readonly field: FactField | null },
): boolean {
  if (value.length !== other.length) return false;
  return value.every((entry) => other.some((candidate) => sameReading(entry, { other: candidate, field })));
}

type WireObject = { readonly [key: string]: WireValue };

/** Of a place, its text as written does not count when both name a city; of a salary, one open end does not count. */
function sameObject(value: WireObject, { other, field }: { readonly other: WireObject; readonly field: FactField | null }): boolean {
  const keys = [...new Set([...Object.keys(value), ...Object.keys(other)])];
  const stated = keys.filter((key) => (value[key] ?? null) !== null && (other[key] ?? null) !== null);
  const counted = stated.filter((key) => key !== "raw" || !stated.includes("city"));
  if (counted.length === 0) return false;
  return counted.every((key) => sameReading(value[key], { other: other[key], field }));
}

function sameText(left: string, right: string): boolean {
  return left === right || plainText(left) === plainText(right);
}
