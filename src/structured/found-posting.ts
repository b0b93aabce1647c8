import type { SourceSpan } from "../spec/source-span.ts";
import type { JsonObject } from "./json-object.ts";

/** Where a value was read: which of the page's blocks, and the steps to it in that block's JSON. */
export interface BlockPlace {
  readonly block: number;
  readonly path: readonly string[];
}

/** A posting found in the page's JSON, with the place of each leaf by its path in `value`. */
export interface FoundPosting {
  readonly value: JsonObject;
  readonly place: BlockPlace;
  readonly leaves: ReadonlyMap<string, BlockPlace>;
}

/** What can find places in one block: offsets index the page's source. */
export interface LocatedBlock {
  readonly start: number;
  readonly end: number;
  readonly locate: (places: readonly { readonly name: string; readonly path: readonly string[] }[]) => ReadonlyMap<string, SourceSpan>;
}
