/** One server as its callers share it. */
export interface ServerState {
  /** Origin of the server. */
  readonly endpoint: string;
  /** `open`: it failed again and again and is sent nothing; `half-open`: it is being tried. */
  readonly breaker: "closed" | "open" | "half-open";
  /** Requests in flight. */
  readonly active: number;
  /** Requests that it may have at once now; an adaptive limit changes. */
  readonly limit: number;
}

/** How a model's servers stand. */
export interface ModelState {
  /** Calls that wait for a slot at any of them. */
  readonly waiting: number;
  /** `paused-quota`: the account's credit or limit is used up, and calls fail at once with kind `quota`. */
  readonly lane: "open" | "paused-quota";
  readonly servers: readonly ServerState[];
}

/** A change of a model's servers. Ids, numbers and codes; never content. */
export type ModelStateEvent =
  | {
      readonly type: "breaker-open";
      readonly endpoint: string;
      readonly error: { readonly code: string; readonly kind: string | null };
      /** Milliseconds until the server is tried again. */
      readonly retryInMs: number;
    }
  | { readonly type: "breaker-half-open" | "breaker-closed"; readonly endpoint: string }
  | { readonly type: "lane-paused"; readonly endpoint: string; readonly reason: "quota"; readonly retryInMs: number }
  | { readonly type: "lane-resumed"; readonly endpoint: string };
