import type { Breaker } from "./breaker.ts";
import type { ConcurrencyLimit } from "./concurrency-limit.ts";

/** One server of a pool. */
export interface PoolServer {
  /** Origin of the server. */
  readonly endpoint: string;
  readonly breaker: Breaker;
  /** Another one from one moment to the next when the user sets a number. */
  readonly limit: ConcurrencyLimit;
  /** Asks the server whether it is back and tells the breaker. Never rejects. */
  probe(): Promise<void>;
}
