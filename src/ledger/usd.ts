/**
 * Money is added in whole nano-dollars, so that a total does not depend on the order and equals the sum of its parts to the last
 * digit. A number holds nine million dollars of them exactly.
 */
const nanoPerUsd = 1_000_000_000;

/** US dollars as whole nano-dollars. */
export function toNanoUsd(usd: number): number {
  return Math.round(usd * nanoPerUsd);
}

/** Whole nano-dollars as US dollars. */
export function fromNanoUsd(nanoUsd: number): number {
  return nanoUsd / nanoPerUsd;
}
