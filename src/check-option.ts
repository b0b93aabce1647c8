import { InvalidOptionsError } from "./errors/invalid-options-error.ts";

/** A number and the range it must lie in, both ends included. */
export interface NumberCheck {
  readonly value: unknown;
  readonly min: number;
  readonly max?: number;
}

/** Throws for an option. Strings are never quoted: they may be keys. */
export function refuse(
  option: string,
  { given, allowed, isDescription = false }: { readonly given: unknown; readonly allowed: string; readonly isDescription?: boolean },
): never {
  throw new InvalidOptionsError({ option, given: isDescription ? String(given) : describe(given), allowed });
}

/** Checks for a plain object. */
export function checkObject(option: string, value: unknown): asserts value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(option, { given: value, allowed: "an object" });
}

/** Checks that no option is misspelt. */
export function checkUnknownKeys(prefix: string, { given, known }: { readonly given: object; readonly known: readonly string[] }): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) refuse(`${prefix}${key}`, { given: "not an option", allowed: known.join(", "), isDescription: true });
  }
}

/** Checks for a number in a range. */
export function checkNumber(option: string, { value, min, max = Number.MAX_VALUE }: NumberCheck): void {
  if (typeof value === "number" && value >= min && value <= max) return;
  const range = max === Number.MAX_VALUE ? `a number of at least ${min}` : `a number from ${min} to ${max}`;
  refuse(option, { given: value, allowed: min === Number.MIN_VALUE ? `a number above 0, up to ${max}` : range });
}

/** Checks for a whole number in a range. */
export function checkInteger(option: string, { value, min, max = Number.MAX_SAFE_INTEGER }: NumberCheck): void {
  if (Number.isSafeInteger(value) && typeof value === "number" && value >= min && value <= max) return;
  const range = max === Number.MAX_SAFE_INTEGER ? (min === Number.MIN_SAFE_INTEGER ? "" : ` of at least ${min}`) : ` from ${min} to ${max}`;
  refuse(option, { given: value, allowed: `a whole number${range}` });
}

/** Checks for text that is not blank. */
export function checkText(option: string, value: unknown): void {
  if (typeof value !== "string" || value.trim() === "") refuse(option, { given: value, allowed: "text that is not blank" });
}

/** Checks for a function. */
export function checkFunction(option: string, value: unknown): void {
  if (typeof value !== "function") refuse(option, { given: value, allowed: "a function" });
}

/** Checks for one of a few words. */
export function checkOneOf(option: string, { value, allowed }: { readonly value: unknown; readonly allowed: readonly string[] }): void {
  if (typeof value !== "string" || !allowed.includes(value)) refuse(option, { given: value, allowed: `one of ${allowed.join(", ")}` });
}

function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return value.trim() === "" ? "a blank string" : `a string of ${value.length} characters`;
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}
