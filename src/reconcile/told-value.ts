import type { WireValue } from "../spec/wire-schema.ts";

const longestTold = 200;

/** A value as a warning shows it. */
export function toldValue(value: WireValue | undefined): string {
  const text = JSON.stringify(value ?? null);
  return text.length > longestTold ? `${text.slice(0, longestTold)}…` : text;
}
