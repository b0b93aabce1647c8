import pLimit from "p-limit";
import type { Pool } from "../load-peer.ts";

/** A pool of so many tasks at once. */
export function createPool(atOnce: number): Pool {
  return pLimit(atOnce);
}
