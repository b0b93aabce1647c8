import { describe, expect, test } from "vitest";
import { createRateLane } from "../../../../src/models/openai/rate-lane.ts";
import { timerSleep } from "../../../../src/system-time.ts";
import { manualTime } from "../../../support/manual-time.ts";

const signal = new AbortController().signal;
const emptied = new Headers({
  "x-ratelimit-limit-requests": "60",
  "x-ratelimit-remaining-requests": "0",
  "x-ratelimit-reset-requests": "1m0s",
});

describe("the lane of an account", () => {
  test("lets requests go in the order they came, each as soon as it fits", async () => {
    const time = manualTime();
    const lane = createRateLane(time);
    lane.answered(await lane.enter(1, { signal }), { headers: emptied, retryAfterMs: null });
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((number) => lane.enter(1, { signal }).then(() => order.push(number))));
    expect(order).toEqual([1, 2, 3]);
    expect(time.slept.map(Math.round)).toEqual([1_000, 1_000, 1_000]);
    expect(lane.waiting).toBe(0);
  });

  test("waits as long as the server asked for", async () => {
    const time = manualTime();
    const lane = createRateLane(time);
    lane.answered(await lane.enter(1, { signal }), { headers: null, retryAfterMs: 7_000 });
    await lane.enter(1, { signal });
    expect(time.slept).toEqual([7_000]);
  });

  test("tries again after a minute when the server asked for a day, and never sleeps longer than a timer can", async () => {
    const time = manualTime();
    const lane = createRateLane(time);
    lane.answered(await lane.enter(1, { signal }), { headers: null, retryAfterMs: 86_400_000 });
    lane.answered(await lane.enter(1, { signal }), { headers: null, retryAfterMs: Number.MAX_VALUE });
    expect(time.slept).toEqual([60_000]);
    const endless = new Headers({ "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "9999999h" });
    const other = createRateLane(time);
    other.answered(await other.enter(1, { signal }), { headers: endless, retryAfterMs: null });
    await other.enter(1, { signal });
    expect(Math.max(...time.slept)).toBeLessThan(2 ** 31);
  });

  test("an abort ends the wait at once, and the next in line goes on", async () => {
    const time = manualTime();
    const lane = createRateLane({ clock: time.clock, sleep: timerSleep });
    lane.answered(await lane.enter(1, { signal }), { headers: null, retryAfterMs: 3_600_000 });
    const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
    const waits = [first, second, third].map((controller) => lane.enter(1, controller).catch((error: unknown) => error));
    second.abort("second");
    expect(await waits[1]).toBe("second");
    first.abort("first");
    expect(await waits[0]).toBe("first");
    expect(lane.waiting).toBe(1);
    third.abort("third");
    expect(await waits[2]).toBe("third");
    expect(lane.waiting).toBe(0);
  });

  test("news of more room ends a wait early", async () => {
    const lane = createRateLane({ clock: manualTime().clock, sleep: timerSleep });
    const early = await lane.enter(1, { signal });
    const late = await lane.enter(1, { signal });
    lane.answered(early, {
      headers: new Headers({ "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1h0m0s" }),
      retryAfterMs: null,
    });
    const waiting = lane.enter(1, { signal });
    await new Promise((resolve) => setImmediate(resolve));
    lane.answered(late, {
      headers: new Headers({ "x-ratelimit-remaining-requests": "5", "x-ratelimit-reset-requests": "1h0m0s" }),
      retryAfterMs: null,
    });
    await waiting;
  });
});
