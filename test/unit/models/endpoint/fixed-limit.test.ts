import { expect, it } from "vitest";
import { createFixedLimit } from "../../../../src/models/endpoint/fixed-limit.ts";

it("stays as it is, whatever happens, and wants no metrics", () => {
  const limit = createFixedLimit(7);
  const trace = limit.sent({ demand: 100 });
  trace.firstToken();
  trace.end({ isSuccess: false, outputTokens: null });
  limit.observe({ running: 1, waiting: 500, kvCacheUsage: 1, preemptions: 9 });
  limit.withoutMetrics();
  expect(limit.current).toBe(7);
  expect(limit.nextReadMs).toBeNull();
});
