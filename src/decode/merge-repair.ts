import type { WireValue } from "../spec/wire-schema.ts";

/** Lays a repair's top-level fields over the answer they repair; without a base the answer stands alone. */
export function mergeRepair(base: WireValue | null, answer: WireValue): WireValue {
  return isObject(base) && isObject(answer) ? { ...base, ...answer } : answer;
}

function isObject(value: WireValue | null): value is { readonly [key: string]: WireValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
