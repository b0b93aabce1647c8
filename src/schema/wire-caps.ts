import type { SchemaNode } from "./schema-node.ts";

/** How long lists may become on the wire. */
export interface WireCaps {
  /** Items of a list whose schema sets no maximum. */
  readonly listItems: number;
  /** Items of any list. */
  readonly mostItems: number;
  /** Whether the caps are those of the second try, after a truncated or runaway answer. */
  readonly isTightened: boolean;
}

/** The caps of a first request. */
export const firstCaps: WireCaps = { listItems: 20, mostItems: 64, isTightened: false };

/** The caps of the one request after a truncated or runaway answer. */
export const tightenedCaps: WireCaps = { listItems: 6, mostItems: 6, isTightened: true };

/** The most items of a list or of key and value pairs. */
export function itemCap({ shape }: SchemaNode, { listItems, mostItems }: WireCaps): number {
  if (shape.kind !== "list") return Math.min(listItems, mostItems);
  // A list without a maximum takes each value of a choice once.
  const free = shape.item.shape.kind === "choice" ? Math.min(listItems, shape.item.shape.values.length) : listItems;
  return Math.min(shape.maxItems ?? Math.max(free, shape.minItems), mostItems);
}
