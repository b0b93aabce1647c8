import type { ConcurrencyLimit, RequestTrace } from "./concurrency-limit.ts";

const trace: RequestTrace = { firstToken() {}, end() {} };

/** A limit that stays as the caller set it. */
export function createFixedLimit(limit: number): ConcurrencyLimit {
  return { current: limit, sent: () => trace, asking() {}, observe() {}, nextReadMs: null, withoutMetrics() {} };
}
