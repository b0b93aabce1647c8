import { isRecord } from "./is-record.ts";

/** Whether a wire value states nothing: null, an empty list, or an object of such. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return isRecord(value) && Object.values(value).every(isNothing);
}
