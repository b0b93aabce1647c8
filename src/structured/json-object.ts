import type { WireValue } from "../spec/wire-schema.ts";

/** A JSON object of a page. */
export type JsonObject = { readonly [key: string]: WireValue };

/** Whether a value is an object and no list. */
export const isJsonObject = (value: WireValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a list; `Array.isArray` alone does not narrow readonly ones. */
export const isJsonList = (value: WireValue | undefined): value is readonly WireValue[] => Array.isArray(value);

/** An own property; never one of the prototype, such as `constructor`. */
export const memberOf = (object: JsonObject, key: string): WireValue | undefined => (Object.hasOwn(object, key) ? object[key] : undefined);
