import { expect, it } from "vitest";
import { ModelCallError } from "../../../../src/errors/model-call-error.ts";
import { createBreaker } from "../../../../src/models/endpoint/breaker.ts";
import { createWatch } from "../../../../src/models/endpoint/watch-servers.ts";

it("a timer that is due is not called off by whoever looks before it runs, for somebody waits for it", () => {
  let now = 0;
  const clock = { now: () => now, monotonic: () => now };
  const timers = new Set<() => void>();
  const after = (_ms: number, run: () => void) => {
    timers.add(run);
    return () => timers.delete(run);
  };
  const breaker = createBreaker({ endpoint: "http://server", clock, tell: () => {} });
  let tended = 0;
  const tend = () => {
    tended += 1;
  };
  const servers = [{ breaker, probe: async () => {} }];
  const watch = createWatch({ servers, clock, after }, { hasDemand: () => true, isBusy: () => true, tend });
  const limited = { kind: "rate-limit", provider: "test", endpoint: "http://server", retryAfterMs: 1_000, message: "slow down" } as const;
  breaker.note({ type: "failed", error: new ModelCallError(limited) });
  watch();
  expect(timers.size).toBe(1);
  // The event loop is late: the pause is over, and a call looks before the timer has its turn.
  now = 1_003;
  watch();
  for (const run of timers) run();
  expect(tended).toBe(1);
});
