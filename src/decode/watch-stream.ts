import type { WireSchema } from "../spec/wire-schema.ts";
import { createWatchdog } from "./watchdog.ts";

/** A piece of so many UTF-16 units is no token but an answer that comes whole: there is nothing left to stop. */
const longestPiece = 512;

/** Watches an answer while it streams in. What it returns throws `RunawayOutputError` when the model goes round in circles. */
export function watchStream({ jsonSchema }: WireSchema, { document }: { readonly document: string }): (delta: string) => void {
  const watchdog = createWatchdog({ document, jsonSchema });
  let isStream = true;
  return (delta) => {
    isStream &&= delta.length <= longestPiece;
    if (isStream) watchdog.push(delta);
  };
}
