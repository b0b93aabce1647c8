/** A JSON object whose members are still unknown. */
export type JsonObject = { readonly [key: string]: unknown };

/** The value as an object with unknown members, or null. */
export function asObject(value: unknown): JsonObject | null {
  // An object that is no array has string keys; what stands under them stays unknown.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value when it is a string, or null. */
export function asString(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The value when it is a whole number of 0 or more, or null. */
export function asCount(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Parses JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
