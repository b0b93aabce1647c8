import type { ServerLoad } from "../src/models/endpoint/concurrency-limit.ts";

/** A request as a simulated server sees it. */
export interface SimulatedRequest {
  /** Milliseconds from its slot to its first token when nothing else runs. */
  readonly prefillMs: number;
  readonly tokens: number;
  /** Its own factor on the time of a token: about 1. */
  readonly pace: number;
  onFirstToken(): void;
  onEnd(): void;
}

/** What a simulated server has done since it began. */
export interface ServerTotals {
  /** Work, in a unit of its own. */
  readonly done: number;
  /** Work that it could have done, in the same unit. */
  readonly possible: number;
  /** Integral over milliseconds of the requests in its queue. */
  readonly waitingMs: number;
}

/** A server in simulated time. */
export interface ServerModel {
  send(request: SimulatedRequest): void;
  load(): ServerLoad;
  totals(): ServerTotals;
}
