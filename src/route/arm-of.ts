import { hash } from "node:crypto";

/** One arm of a split. */
export interface Arm {
  readonly id: string;
  /** Share relative to the other arms; they need not sum to 1. An arm of weight 0 is never drawn. */
  readonly weight: number;
}

/**
 * Draws the arm of an item: always the same for the same key, in shares that follow the weights. Each arm draws its own
 * number, so that an arm added, removed or reweighted moves only the items it gains or loses, whatever the order.
 * @returns the id of an arm, or null when none has a weight above 0
 */
export function armOf(itemKey: string, arms: readonly Arm[]): string | null {
  let chosen: { readonly id: string; readonly arrival: number } | null = null;
  for (const { id, weight } of arms) {
    if (!(weight > 0)) continue;
    // The first arrival of independent exponential clocks falls to each in proportion to its rate.
    const arrival = -Math.log(uniform(JSON.stringify([id, itemKey]))) / weight;
    if (chosen === null || arrival < chosen.arrival) chosen = { id, arrival };
  }
  return chosen?.id ?? null;
}

/** A number in (0, 1) from the first 48 bits of a SHA-256: the same on every machine and in every version. */
function uniform(text: string): number {
  return (Number.parseInt(hash("sha256", text, "hex").slice(0, 12), 16) + 0.5) / 2 ** 48;
}
