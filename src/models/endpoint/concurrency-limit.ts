/** What a server's own metrics say of its load. */
export interface ServerLoad {
  /** Requests of all clients that it works on. */
  readonly running: number;
  /** Requests of all clients that wait in its queue. */
  readonly waiting: number;
  /** Share of its KV cache in use, 0 to 1; null when it does not say. */
  readonly kvCacheUsage: number | null;
  /** Requests it has thrown out of its batch to make room since it started; null when it does not say. */
  readonly preemptions: number | null;
}

/** How one request ended, for the limit. */
export interface RequestEnd {
  readonly isSuccess: boolean;
  /** Null when unknown. */
  readonly outputTokens: number | null;
}

/** One request in flight, as the limit follows it. */
export interface RequestTrace {
  firstToken(): void;
  end(end: RequestEnd): void;
}

/** How many requests one server may have at once. */
export interface ConcurrencyLimit {
  /** Requests allowed in flight now; a whole number of 1 or more. Any call below, and any call of a trace, may change it. */
  readonly current: number;
  /** A request was sent. `demand` is the number of calls that wait for a slot: without demand a limit that is not used says nothing. */
  sent(options: { readonly demand: number }): RequestTrace;
  /** The metrics are being asked for: what is in flight now is what they will show. */
  asking(): void;
  /** What the server's metrics said when they were last asked for. */
  observe(load: ServerLoad): void;
  /** Milliseconds until the metrics are worth reading again while calls are in flight; null: never, as for a fixed limit. */
  readonly nextReadMs: number | null;
  /** Metrics cannot be had here: latency alone decides. */
  withoutMetrics(): void;
}
